import Sheets
import Testing
import WorkbookFiles

@Suite("Workbooks that mean harm, or are broken")
struct HostileWorkbookTests {
  @Test("What is no workbook is refused for what it is")
  func kinds() {
    #expect(Self.fault([])?.kind == .empty)
    #expect(Self.fault(Array("a,b\n1,2\n".utf8))?.kind == .notAWorkbook)
    #expect(Self.fault(Array("\n<html><table>".utf8))?.kind == .webPage)
    #expect(Self.fault(Array("PK\u{3}\u{4}".utf8))?.kind == .damagedArchive)
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
    #expect(Self.fault(compound)?.kind == .oldWorkbook)
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    #expect(Self.fault(compound + name + [UInt8](repeating: 0, count: 100))?.kind == .encrypted)
  }

  @Test("Archives of other programs")
  func archives() {
    var binary = TestArchive()
    binary.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"u/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>")
    #expect(Self.fault(binary.bytes)?.kind == .binaryWorkbook)
    var open = TestArchive()
    open.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    #expect(Self.fault(open.bytes)?.kind == .openDocument)
    var letter = TestArchive()
    letter.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"u/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
    letter.add("word/document.xml", "<w:document/>")
    #expect(Self.fault(letter.bytes)?.kind == .otherDocument)
    var any = TestArchive()
    any.add("a.txt", "a")
    #expect(Self.fault(any.bytes)?.kind == .notAWorkbook)
  }

  @Test("A document type is refused, whatever it would do")
  func entities() {
    let bomb =
      "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"
    let outside = "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>"
    for part in [bomb, outside] {
      let fault = Self.fault(TestArchive.workbook(part: part).bytes)
      #expect(fault?.kind == .documentType)
      #expect(fault?.part == "xl/worksheets/sheet1.xml")
      #expect(fault?.line == 1)
    }
  }

  @Test("Two sheets of one name are refused, for cells are told by it")
  func names() {
    var archive = TestArchive.workbook()
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" r:id=\"s\"/><sheet name=\"A\" r:id=\"s\"/></sheets></workbook>"
    )
    #expect(Self.fault(archive.bytes)?.kind == .badMarkup)
    #expect(Self.fault(archive.bytes)?.detail == "A")
  }

  @Test("Ranges of hidden columns that overlap are one")
  func hiddenColumns() throws {
    let columns = String(repeating: "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", count: 70)
    let archive = TestArchive.workbook(sheet: "<row><c><v>1</v></c></row>", around: ("<cols>\(columns)</cols>", ""))
    #expect(try WorkbookReader.workbook(archive.bytes).sheets.first?.hiddenColumns.count == 16384)
  }

  @Test("Paths that climb out of the archive are refused")
  func paths() {
    for target in ["../../etc/passwd", "/../a.xml", "..\\..\\a.xml"] {
      var archive = TestArchive.workbook()
      archive.add(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\"u/worksheet\" Target=\"\(target)\"/></Relationships>")
      #expect(Self.fault(archive.bytes)?.kind == .pathOutside)
    }
    var elsewhere = TestArchive.workbook()
    elsewhere.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"s\" Type=\"u/worksheet\" TargetMode=\"External\" Target=\"http://a.example/\"/></Relationships>"
    )
    #expect(Self.fault(elsewhere.bytes)?.kind == .missingPart)
  }

  @Test("Parts that are too large are refused by what the archive says, and by what comes out where it lies")
  func sizes() {
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 1000) + "</row>"
    var archive = TestArchive.workbook(sheet: String(repeating: row, count: 10))
    var limits = ReadingLimits()
    limits.part = 100_000
    #expect(
      Self.fault(archive.bytes, limits) == WorkbookFault(.partTooLarge, part: Self.sheet, sheet: "表", limit: 100_000))
    archive.toldSizes[Self.sheet] = 4000
    #expect(Self.fault(archive.bytes, limits) != nil)
    limits = ReadingLimits()
    limits.total = 100_000
    archive.toldSizes = [:]
    #expect(Self.fault(archive.bytes, limits)?.kind == .archiveTooLarge)
  }

  @Test("A small archive that unpacks to very much is refused, also where its directory lies")
  func bombs() throws {
    var limits = ReadingLimits()
    limits.part = 1 << 20
    var bytes = try ForeignWorkbookTests.bytes("bomb.xlsx")
    #expect(Self.fault(bytes, limits)?.kind == .partTooLarge)
    // The sizes that the directory tells stand behind the signature of each entry.
    for index in bytes.indices.dropLast(46) where Array(bytes[index..<index + 4]) == [0x50, 0x4B, 1, 2] {
      bytes.replaceSubrange(index + 24..<index + 28, with: [0, 16, 0, 0])
    }
    let fault = Self.fault(bytes, limits)
    #expect(fault?.kind == .partTooLarge || fault?.kind == .damagedArchive || fault?.kind == .badMarkup)
  }

  @Test("A part that is named by many sheets, as entries that lie over one another are, counts each time")
  func shared() {
    var archive = TestArchive.workbook(sheet: String(repeating: " ", count: 100_000))
    let sheets = (0..<50).map { "<sheet name=\"s\($0)\" sheetId=\"1\" r:id=\"s\"/>" }.joined()
    archive.add("xl/workbook.xml", "<workbook xmlns:r=\"u\"><sheets>\(sheets)</sheets></workbook>")
    var limits = ReadingLimits()
    limits.total = 1_000_000
    #expect(Self.fault(archive.bytes, limits)?.kind == .archiveTooLarge)
  }

  @Test("More cells, texts, merged ranges or sheets than a workbook may have")
  func counts() {
    var limits = ReadingLimits()
    limits.cells = 5
    let cells = String(repeating: "<c><v>1</v></c>", count: 6)
    #expect(Self.fault(TestArchive.workbook(sheet: "<row>\(cells)</row>").bytes, limits)?.limit == 5)
    limits = ReadingLimits()
    limits.text = 1000
    let long = String(repeating: "a", count: 1001)
    let inline = "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>"
    #expect(Self.fault(TestArchive.workbook(sheet: inline).bytes, limits)?.kind == .tooMuchText)
    #expect(Self.fault(TestArchive.workbook(strings: ["<t>\(long)</t>"]).bytes, limits)?.kind == .tooMuchText)
    limits = ReadingLimits()
    limits.merged = 2
    let merged =
      "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/></mergeCells>"
    #expect(Self.fault(TestArchive.workbook(around: ("", merged)).bytes, limits)?.kind == .tooManyMerged)
    limits = ReadingLimits()
    limits.sheets = 0
    #expect(Self.fault(TestArchive.workbook().bytes, limits)?.kind == .tooManySheets)
    limits = ReadingLimits()
    limits.file = 10
    #expect(Self.fault(TestArchive.workbook().bytes, limits)?.kind == .fileTooLarge)
  }

  @Test(
    "Cells beyond a sheet, twice, without sense",
    arguments: [
      ("<row r=\"1\"><c r=\"XFE1\"/></row>", WorkbookFault.Kind.placeOutside, "XFE1"),
      ("<row r=\"1048577\"/>", .placeOutside, "1048577"), ("<row r=\"0\"/>", .placeOutside, "0"),
      ("<row r=\"1\"><c r=\"A1048577\"/></row>", .placeOutside, "A1048577"),
      ("<row r=\"99999999999999999999\"/>", .placeOutside, "99999999999999999999"),
      ("<row r=\"x\"/>", .badPlace, "x"), ("<row><c r=\"1A\"/></row>", .badPlace, "1A"),
      ("<row><c r=\"\"/></row>", .badPlace, ""), ("<row><c><v>12,5</v></c></row>", .badValue, "12,5"),
      ("<row><c><v>0x10</v></c></row>", .badValue, "0x10"), ("<row><c><v>1e999</v></c></row>", .badValue, "1e999"),
      ("<row><c t=\"s\"><v>0</v></c></row>", .noSuchString, "0"),
      ("<row><c t=\"s\"><v>-1</v></c></row>", .badValue, "-1"),
      ("<row><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>", .cellTwice, ""),
    ])
  func cells(data: String, kind: WorkbookFault.Kind, detail: String) {
    let fault = Self.fault(TestArchive.workbook(sheet: data).bytes)
    #expect(fault?.kind == kind)
    #expect(fault?.detail == detail)
    #expect(fault?.sheet == "表")
    let hasCell: Set<WorkbookFault.Kind> = [.badValue, .noSuchString, .cellTwice]
    #expect((fault?.cell != nil) == hasCell.contains(kind))
  }

  @Test("A row of a million columns is refused")
  func columns() {
    let cells = String(repeating: "<c/>", count: 1_000_000)
    #expect(Self.fault(TestArchive.workbook(sheet: "<row>\(cells)</row>").bytes)?.kind == .placeOutside)
  }

  @Test(
    "Merged ranges beyond a sheet or without sense",
    arguments: ["A1:XFE1", "B2:A1", "A1:A1048577", "A", "", "A1:", "A1:B2:C3"])
  func merged(range: String) {
    let fault = Self.fault(
      TestArchive.workbook(around: ("", "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>")).bytes)
    #expect(fault?.kind == .placeOutside || fault?.kind == .badPlace)
  }

  @Test("Broken XML is told with its line and column")
  func markup() {
    let fault = Self.fault(TestArchive.workbook(part: "<worksheet>\n<sheetData>\n  <row></c>").bytes)
    #expect(fault?.kind == .badMarkup)
    #expect(fault?.part == Self.sheet)
    #expect([fault?.line, fault?.column] == [3, 10])
    for part in [
      "", "<worksheet>", "<a/>", "<worksheet><a b=\"\0\"/></worksheet>", "\0", "<worksheet>\0</worksheet>",
      "<worksheet>&x;</worksheet>",
    ] {
      #expect(Self.fault(TestArchive.workbook(part: part).bytes)?.kind == .badMarkup, "\(part)")
    }
  }

  @Test("Deep nesting and endless tags are refused")
  func nesting() {
    let deep = "<worksheet>" + String(repeating: "<a>", count: 100_000)
    #expect(Self.fault(TestArchive.workbook(part: deep).bytes)?.kind == .markupTooDeep)
    let long = "<worksheet a=\"" + String(repeating: "a", count: 3_000_000) + "\"/>"
    #expect(Self.fault(TestArchive.workbook(part: long).bytes)?.kind == .markupTooLong)
  }

  @Test("Parts that are missing are named")
  func missing() {
    var archive = TestArchive.workbook(strings: ["<t>a</t>"])
    archive.remove(Self.sheet)
    #expect(Self.fault(archive.bytes) == WorkbookFault(.missingPart, part: Self.sheet, sheet: "表"))
    archive = .workbook()
    archive.remove("xl/workbook.xml")
    #expect(Self.fault(archive.bytes)?.kind == .missingPart)
    archive = .workbook()
    archive.add("xl/workbook.xml", "<workbook/>")
    #expect(Self.fault(archive.bytes)?.kind == .noSheets)
  }

  @Test("Parts that are locked with a password are named")
  func locked() {
    var bytes = TestArchive.workbook().bytes
    // The flag stands behind the signature and the versions, of which an entry of the directory has two.
    for index in bytes.indices.dropLast(30) where bytes[index...].starts(with: [0x50, 0x4B]) {
      if bytes[index + 2] == 3, bytes[index + 3] == 4 { bytes[index + 6] |= 1 }
      if bytes[index + 2] == 1, bytes[index + 3] == 2 { bytes[index + 8] |= 1 }
    }
    #expect(Self.fault(bytes) == WorkbookFault(.lockedPart, part: "_rels/.rels"))
  }

  @Test("A part whose checksum is wrong is refused")
  func checksum() {
    var bytes = TestArchive.workbook(sheet: "<row><c><v>12345</v></c></row>").bytes
    let digits = Array("12345".utf8)
    let place = bytes.indices.first { Array(bytes[$0...].prefix(5)) == digits }!
    bytes[place] = UInt8(ascii: "9")
    #expect(Self.fault(bytes)?.kind == .damagedArchive)
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  /// The fault that reading ends with.
  private static func fault(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try WorkbookReader.workbook(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
