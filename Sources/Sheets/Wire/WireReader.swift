/// Reads values one behind the other from bytes that may be cut or senseless: every step asks whether there is enough left.
struct WireReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  /// Reads `bytes`, which must outlive it.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many bytes are left.
  var left: Int { bytes.count - at }

  mutating func byte() throws(WireFault) -> UInt8 {
    guard at < bytes.count else { throw WireFault() }
    defer { at += 1 }
    return bytes[at]
  }

  mutating func flag() throws(WireFault) -> Bool {
    let value = try byte()
    guard value < 2 else { throw WireFault() }
    return value == 1
  }

  /// A number that is not negative and at most `most`.
  mutating func count(upTo most: Int = Int.max) throws(WireFault) -> Int {
    var (value, shift) = (UInt64(0), UInt64(0))
    while true {
      let next = UInt64(try byte())
      guard shift < 63 else { throw WireFault() }
      value |= (next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    guard value <= UInt64(most) else { throw WireFault() }
    return Int(value)
  }

  /// How many things follow, each of which takes `bytes` at least: never more than there is left for.
  mutating func items(ofAtLeast bytes: Int = 1) throws(WireFault) -> Int {
    let number = try count()
    guard number <= left / bytes else { throw WireFault() }
    return number
  }

  mutating func fixed() throws(WireFault) -> UInt64 {
    guard left >= 8 else { throw WireFault() }
    defer { at += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  mutating func number() throws(WireFault) -> Double { Double(bitPattern: try fixed()) }

  mutating func text() throws(WireFault) -> String {
    let size = try items()
    return String(decoding: take(size), as: UTF8.self)
  }

  /// The next bytes, of which there are as many.
  mutating func take(_ size: Int) -> UnsafeRawBufferPointer {
    defer { at += size }
    return UnsafeRawBufferPointer(rebasing: bytes[at..<at + size])
  }

  mutating func range() throws(WireFault) -> CellRange {
    let (row, column) = (try count(upTo: WireFault.mostRows), try count(upTo: WireFault.mostRows))
    let (down, across) = (try count(upTo: WireFault.mostRows), try count(upTo: WireFault.mostRows))
    return CellRange(CellPlace(row: row, column: column), CellPlace(row: row + down, column: column + across))
  }
}

/// Bytes that are not what a writer of ours writes.
struct WireFault: Error {
  /// Places count no further, so that sums of them stay small.
  static let mostRows = 1 << 30
}
