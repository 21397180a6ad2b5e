import Foundation
import Testing

@testable import TextDecoding

@Suite("The table of GB 18030")
struct GB18030TableTests {
  private func decoded(_ bytes: [UInt8]) -> [UInt32] { DecodedText(bytes, from: 0, as: .gb18030).characters }

  /// Points from the standard and from the Unicode Consortium's and the WHATWG's tables.
  @Test(
    "Known codes have their characters",
    arguments: [
      ([0x41], 0x41), ([0xA1, 0xA1], 0x3000), ([0xA1, 0xA3], 0x3002), ([0xA3, 0xA5], 0xFF05), ([0xB0, 0xA1], 0x554A),
      ([0xD6, 0xD0], 0x4E2D), ([0xF7, 0xFE], 0x9F44), ([0x81, 0x40], 0x4E02), ([0xA2, 0xE3], 0x20AC),
      ([0xC1, 0xAA], 0x8054), ([0xE4, 0xB8], 0x6D93), ([0xFE, 0x4F], 0xFA29), ([0xA8, 0xBF], 0x01F9),
      ([0xAA, 0xA1], 0xE000), ([0xAF, 0xFE], 0xE233), ([0xF8, 0xA1], 0xE234), ([0xFE, 0xFE], 0xE4C5),
      ([0xA1, 0x40], 0xE4C6), ([0xA7, 0xA0], 0xE765), ([0xA2, 0xAB], 0xE766), ([0xFE, 0xA0], 0xE864),
      ([0x81, 0x30, 0x81, 0x30], 0x80), ([0x81, 0x30, 0x84, 0x36], 0xA5), ([0x81, 0x39, 0xEE, 0x39], 0x3400),
      ([0x82, 0x35, 0x8F, 0x33], 0x9FA6), ([0x83, 0x36, 0xC7, 0x38], 0xD7FF), ([0x83, 0x36, 0xC7, 0x39], 0xE76C),
      ([0x84, 0x31, 0xA4, 0x37], 0xFFFD), ([0x84, 0x31, 0xA4, 0x39], 0xFFFF), ([0x90, 0x30, 0x81, 0x30], 0x10000),
      ([0x95, 0x32, 0x82, 0x36], 0x20000), ([0xE3, 0x32, 0x9A, 0x35], 0x10FFFF),
    ] as [([UInt8], UInt32)])
  func points(bytes: [UInt8], character: UInt32) {
    #expect(decoded(bytes) == [character])
  }

  @Test(
    "Codes that the standard does not have are broken",
    arguments: [
      [0x80], [0xFF], [0x81], [0x81, 0x7F], [0x81, 0x20], [0x81, 0x30, 0x81], [0x81, 0x30, 0x20, 0x30],
      [0x84, 0x31, 0xA5, 0x30], [0x8F, 0x39, 0xFE, 0x39], [0xE3, 0x32, 0x9A, 0x36], [0xFE, 0x39, 0xFE, 0x39],
    ] as [[UInt8]])
  func broken(bytes: [UInt8]) {
    #expect(decoded(bytes).first == DecodedText.replacement)
    #expect(DecodedText(bytes, from: 0, as: .gb18030).broken.first?.index == 0)
  }

  @Test("No two codes have one character, and together they are the whole of Unicode")
  func bijective() {
    let table = GB18030Table.shared
    #expect(table.pairs.count == 23940)
    #expect(table.rest.count == 39420)
    let plane = table.pairs + table.rest + Array(0x00...0x7F)
    #expect(plane.count == 0x10000 - 0x800)
    #expect(Set(plane).count == plane.count)
  }

  @Test("Every two-byte code has the character that the C library gives it, but for those that were private in 2000")
  func againstLibrary() throws {
    let codes = (0x81...0xFE).flatMap { first in
      (Array(0x40...0x7E) + Array(0x80...0xFE)).map { [UInt8(first), UInt8($0)] }
    }
    guard let theirs = LibraryConversion.fromGB18030(codes.flatMap { $0 + [10] }) else {
      print("skipped: the C library of this machine cannot convert GB 18030")
      return
    }
    let lines = theirs.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == codes.count)
    var later = 0
    for (code, theirs) in zip(codes, lines) {
      let ours = decoded(code)
      guard ours != Array(theirs) else { continue }
      #expect((0xE766...0xE864).contains(ours[0]), "\(code)")
      later += 1
    }
    #expect(later <= 25)
  }
}

/// What the C library's iconv makes of bytes.
private enum LibraryConversion {
  static func fromGB18030(_ bytes: [UInt8]) -> [UInt32]? {
    let descriptor = iconv_open("UTF-32LE", "GB18030")
    guard descriptor != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4)
    var (inputLeft, outputLeft) = (input.count, output.count)
    let failed = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(descriptor, &from, &inputLeft, &to, &outputLeft) == -1
      }
    }
    guard !failed else { return nil }
    let written = output[..<(output.count - outputLeft)].map { UInt32(UInt8(bitPattern: $0)) }
    return stride(from: 0, to: written.count, by: 4).map {
      written[$0] | written[$0 + 1] << 8 | written[$0 + 2] << 16 | written[$0 + 3] << 24
    }
  }
}
