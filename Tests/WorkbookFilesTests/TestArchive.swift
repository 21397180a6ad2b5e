/// An archive that a test makes part by part; nothing in it is compressed.
struct TestArchive {
  private var parts: [(name: String, bytes: [UInt8])] = []
  /// The size that the directory tells of parts, where it lies.
  var toldSizes: [String: UInt32] = [:]

  /// A workbook of one sheet with this content, and parts beside it.
  static func workbook(
    sheet: String = "", strings: [String]? = nil, styles: String? = nil,
    around: (before: String, after: String) = ("", "")
  ) -> TestArchive {
    let data = "<worksheet xmlns=\"urn:x\">\(around.before)<sheetData>\(sheet)</sheetData>\(around.after)</worksheet>"
    return workbook(part: data, strings: strings, styles: styles)
  }

  /// A workbook of one sheet whose part is this.
  static func workbook(part: String, strings: [String]? = nil, styles: String? = nil) -> TestArchive {
    var archive = TestArchive()
    archive.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"urn:x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
    var links = "<Relationship Id=\"s\" Type=\"urn:x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    if let strings {
      links += "<Relationship Id=\"t\" Type=\"urn:x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
      archive.add("xl/sharedStrings.xml", "<sst>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>")
    }
    if let styles {
      links += "<Relationship Id=\"y\" Type=\"urn:x/styles\" Target=\"styles.xml\"/>"
      archive.add("xl/styles.xml", styles)
    }
    archive.add("xl/_rels/workbook.xml.rels", "<Relationships>\(links)</Relationships>")
    archive.add("xl/worksheets/sheet1.xml", part)
    return archive
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    parts.removeAll { $0.name == name }
    parts.append((name, bytes))
  }

  mutating func remove(_ name: String) { parts.removeAll { $0.name == name } }

  /// The archive's bytes.
  var bytes: [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let common = field(of: part)
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 12)
      directory += long(UInt32(body.count))
      directory += Array(part.name.utf8)
      body += [0x50, 0x4B, 3, 4] + common + [0, 0]
      body += Array(part.name.utf8) + part.bytes
    }
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    for _ in 0..<2 { end += word(UInt16(parts.count)) }
    for value in [directory.count, body.count] { end += long(UInt32(value)) }
    return body + directory + end + [0, 0]
  }

  /// Version, flags, method, time, date, checksum, sizes and the length of the name, which both places have.
  private func field(of part: (name: String, bytes: [UInt8])) -> [UInt8] {
    let size = UInt32(part.bytes.count)
    var field: [UInt8] = []
    for value: UInt16 in [20, 0x800, 0, 0, 0x21] { field += word(value) }
    for value in [Self.checksum(part.bytes), size, toldSizes[part.name] ?? size] { field += long(value) }
    field += word(UInt16(part.name.utf8.count))
    return field
  }

  private func word(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func long(_ value: UInt32) -> [UInt8] { word(UInt16(value & 0xFFFF)) + word(UInt16(value >> 16)) }

  /// The CRC-32 of archives.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
