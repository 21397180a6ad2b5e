import Sheets
import Testing
import WorkbookFiles

@Suite("What a sheet's part says")
struct SheetReadingTests {
  @Test("Values of every type, with and without formulas")
  func types() throws {
    let sheet = try Self.sheet(
      """
      <row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v> 2e3 </v></c><c r="C1" t="s"><v>0</v></c>\
      <c r="D1" t="str"><f>A1&amp;"x"</f><v>1.5x</v></c><c r="E1" t="inlineStr"><is><t>行内</t></is></c>\
      <c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#N/A</v></c></row>
      <row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>1+1</f><v></v></c><c r="C2"><f>1+1</f><v>2</v></c>\
      <c r="D2" t="str"><f>""</f><v></v></c><c r="E2" t="str"><f>x</f></c><c r="F2"/><c r="G2" t="s"><v></v></c>\
      <c r="H2"><f t="shared" si="0"/><v>0</v></c><c r="I2" t="d"><v>2020-08-31T12:00:00</v></c><c r="J2"><v>NaN</v></c></row>
      """, strings: ["<t>共享</t>"])
    #expect(
      sheet.cells(inRow: 0).map(\.cell.value) == [
        .number(1.5), .number(2000), .text("共享"), .text("1.5x"), .text("行内"), .boolean(true), .boolean(false),
        .error("#N/A"),
      ])
    #expect(sheet.cells(inRow: 0).map(\.cell.isFormula) == [false, false, false, true, false, false, false, false])
    #expect(sheet[1, 0] == Cell(.uncalculated, isFormula: true))
    #expect(sheet[1, 1] == Cell(.uncalculated, isFormula: true))
    #expect(sheet[1, 2] == Cell(.number(2), isFormula: true))
    #expect(sheet[1, 3] == Cell(.text(""), isFormula: true))
    #expect(sheet[1, 4] == Cell(.uncalculated, isFormula: true))
    #expect(sheet[1, 5].isEmpty)
    #expect(sheet[1, 6].isEmpty)
    #expect(sheet[1, 7] == Cell(.number(0), isFormula: true))
    #expect(sheet[1, 8] == Cell(.number(44074.5), format: .date))
    #expect(sheet[1, 9].value == .error("#NUM!"))
  }

  @Test("Rows and cells without places stand behind the one before")
  func withoutPlaces() throws {
    let sheet = try Self.sheet(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c><v>3</v></c><c r=\"D5\"><v>4</v></c><c><v>5</v></c></row>"
        + "<row><c><v>6</v></c></row>")
    let places = [(0, 0), (0, 1), (4, 0), (4, 3), (4, 4), (5, 0)]
    #expect(places.map { sheet[$0.0, $0.1].value } == (1...6).map { .number(Double($0)) })
    #expect(sheet.cellCount == 6)
  }

  @Test("Cells out of order are put in order")
  func order() throws {
    let sheet = try Self.sheet(
      "<row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"A2\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    #expect([sheet[0, 0], sheet[1, 0], sheet[1, 1]].map(\.value) == [.number(1), .number(3), .number(4)])
  }

  @Test("Texts join their runs, leave readings out, keep blanks, and escapes are what they stand for")
  func texts() throws {
    let strings = [
      "<r><rPr><b/></rPr><t>单</t></r><r><t xml:space=\"preserve\"> 位</t></r><rPh sb=\"0\" eb=\"1\"><t>dan</t></rPh><phoneticPr/>",
      "<t>a_x000D_b_x0041_</t>", "<t>_xD83D__xDE00_</t>", "<t>_x0000_n_xZZZZ_</t>", "<t>&lt;&amp;&#20013;</t>",
      "<t><![CDATA[<甲>]]></t>",
    ]
    let cells = strings.indices.map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    let sheet = try Self.sheet("<row>\(cells)</row>", strings: strings)
    #expect(
      sheet.cells(inRow: 0).map(\.cell.value) == [
        .text("单 位"), .text("a\rbA"), .text("😀"), .text("n_xZZZZ_"), .text("<&中"), .text("<甲>"),
      ])
    let inline = try Self.sheet(
      "<row><c t=\"inlineStr\"><is><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></is></c></row>")
    #expect(inline[0, 0].value == .text("甲乙"))
  }

  @Test("Prefixed elements, other namespaces and UTF-16")
  func spellings() throws {
    let part =
      "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
      + "<x:c r=\"B1\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c><x:c r=\"C1\"><x:f>1</x:f><x:v>7</x:v></x:c>"
      + "</x:row></x:sheetData></x:worksheet>"
    var archive = TestArchive.workbook(part: part)
    archive.add(
      "xl/workbook.xml",
      "<x:workbook xmlns:x=\"urn:a\" xmlns:d=\"urn:b\"><x:sheets><x:sheet name=\"表\" sheetId=\"1\" d:id=\"s\"/></x:sheets></x:workbook>"
    )
    for big in [false, true] {
      let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + part
      let units = "\u{FEFF}\(text)".utf16.flatMap {
        big ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
      archive.add("xl/worksheets/sheet1.xml", units)
      let sheet = try #require(try WorkbookReader.workbook(archive.bytes).sheets.first)
      #expect(sheet[0, 1].value == .text("甲"))
      #expect(sheet[0, 2] == Cell(.number(7), isFormula: true))
    }
  }

  @Test("Rows and columns of no height or width are hidden like those that say so")
  func hidden() throws {
    let archive = TestArchive.workbook(
      sheet:
        "<row r=\"1\" hidden=\"1\"/><row r=\"2\" hidden=\"0\"/><row r=\"3\" ht=\"0\" customHeight=\"1\"/><row hidden=\"true\"/>",
      around: (
        "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"5\" max=\"5\" width=\"0\"/><col min=\"6\" max=\"6\" width=\"9\"/></cols>",
        ""
      ))
    let sheet = try #require(try WorkbookReader.workbook(archive.bytes).sheets.first)
    #expect(sheet.hiddenRows == [0, 2, 3])
    #expect(sheet.hiddenColumns == [1, 2, 4])
  }

  @Test("Formats of styles, the built-in ones and the workbook's own")
  func styles() throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;"/></numFmts>\
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/>\
      <xf numFmtId="57"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="4"/></cellXfs></styleSheet>
      """
    let cells = (0...8).map { "<c s=\"\($0)\"><v>1</v></c>" }.joined()
    let archive = TestArchive.workbook(sheet: "<row>\(cells)</row>", styles: styles)
    let sheet = try #require(try WorkbookReader.workbook(archive.bytes).sheets.first)
    #expect(
      sheet.cells(inRow: 0).map(\.cell.format) == [
        .plain, .percent, .date, .date, .text, .percent, .date, .plain, .plain,
      ])
  }

  @Test("Sheets come in the workbook's order, whatever their parts and relationships are called; charts are left out")
  func sheets() throws {
    var archive = TestArchive.workbook(sheet: "<row><c><v>1</v></c></row>")
    archive.add("xl/other.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>")
    archive.add("xl/chart.xml", "<chartsheet/>")
    archive.add(
      "xl/workbook.xml",
      """
      <workbook xmlns:r="u"><workbookPr date1904="1"/><sheets><sheet name="乙" sheetId="9" r:id="k" state="veryHidden"/>\
      <sheet name="图" sheetId="3" r:id="c"/><sheet name="甲" sheetId="1" r:id="s"/></sheets></workbook>
      """)
    archive.add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="s" Type="u/worksheet" Target="./worksheets/../worksheets/sheet1.xml"/>\
      <Relationship Id="k" Type="u/worksheet" Target="/xl/other.xml"/><Relationship Id="c" Type="u/chartsheet" Target="chart.xml"/>\
      </Relationships>
      """)
    let workbook = try WorkbookReader.workbook(archive.bytes)
    #expect(workbook.sheets.map(\.name) == ["乙", "甲"])
    #expect(workbook.sheets.map { $0[0, 0].value } == [.number(2), .number(1)])
    #expect(workbook.sheets[0].visibility == .veryHidden)
  }

  @Test("Numbers are read to the last bit")
  func numbers() throws {
    let texts = [
      "0.1", "0.95599999999999996", "123456789012345678901234567890", "1E-320", "-0.005", "9007199254740993",
      "4.9E-324", "1.7976931348623157E308", ".5", "5.", "+3",
    ]
    let sheet = try Self.sheet("<row>" + texts.map { "<c><v>\($0)</v></c>" }.joined() + "</row>")
    let values = texts.map { Double($0.hasSuffix(".") ? String($0.dropLast()) : $0)! }
    #expect(sheet.cells(inRow: 0).map(\.cell.value) == values.map { .number($0) })
  }

  private static func sheet(_ data: String, strings: [String]? = nil) throws -> Sheet {
    let workbook = try WorkbookReader.workbook(TestArchive.workbook(sheet: data, strings: strings).bytes)
    return try #require(workbook.sheets.first)
  }
}
