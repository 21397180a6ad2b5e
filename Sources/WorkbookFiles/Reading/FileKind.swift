import Sheets

/// What a file that should be a workbook really is, by its first bytes.
enum FileKind {
  /// An archive, as workbooks are.
  case archive
  case refused(WorkbookFault.Kind)

  init(_ bytes: UnsafeRawBufferPointer) {
    if bytes.isEmpty {
      self = .refused(.empty)
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .refused(Self.holdsEncryptedPackage(bytes) ? .encrypted : .oldWorkbook)
    } else if Self.isOldStream(bytes) {
      self = .refused(.oldWorkbook)
    } else {
      self = .refused(Self.isMarkup(bytes) ? .webPage : .notAWorkbook)
    }
  }

  /// Whether a compound file has a stream of the name that encrypted documents have; names are UTF-16 in entries of 128 bytes.
  private static func holdsEncryptedPackage(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 512, to: bytes.count - name.count, by: 128).contains { bytes[$0...].starts(with: name) }
  }

  /// Workbooks of Excel 2 to 4 are a bare stream of records.
  private static func isOldStream(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count > 4 && bytes[0] == 0x09 && [0x00, 0x02, 0x04].contains(bytes[1]) && bytes[3] == 0
  }

  private static func isMarkup(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<")
  }
}
