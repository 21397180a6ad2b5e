import Sheets
import Testing
import TestRandom
import TextDecoding
import TongbaoCore
import TongbaoExchange

@Suite("Separated values")
struct DelimitedReaderTests {
  private static func read(_ text: String, delimiter: UInt8? = nil) throws -> DelimitedTable {
    try DelimitedReader.read(Array(text.utf8), name: "a", delimiter: delimiter)
  }

  /// The rows of a table as texts, numbers in their shortest notation.
  private static func rows(_ table: DelimitedTable) -> [[String]] {
    (0..<table.sheet.rowCount).map { row in
      (0..<table.sheet.columnCount).map { column in
        switch table.sheet[row, column].value {
        case .empty: ""
        case .number(let number): number.shortest
        case .text(let text): "'" + text
        case .boolean, .error, .uncalculated: "?"
        }
      }
    }
  }

  @Test(
    "Records and fields",
    arguments: [
      ("省,新增\n北京,12.5\n", [["'省", "'新增"], ["'北京", "12.5"]]),
      ("a,b\r\n1,-2\r\n", [["'a", "'b"], ["1", "-2"]]), ("a,b\r1,2", [["'a", "'b"], ["1", "2"]]),
      ("a,b\n\n1,2\n\n", [["'a", "'b"], ["", ""], ["1", "2"]]),
      ("a\n1,2,3\n4\n", [["'a", "", ""], ["1", "2", "3"], ["4", "", ""]]),
      ("a,b,,\n1,2,,\n", [["'a", "'b"], ["1", "2"]]), ("a,\"b,c\"\n1,2\n", [["'a", "'b,c"], ["1", "2"]]),
      ("a,\"b\nc\"\n1,2\n", [["'a", "'b\nc"], ["1", "2"]]), ("a,\"b\"\"c\"\n1,2\n", [["'a", "'b\"c"], ["1", "2"]]),
      ("a,b\"c\"d\n1,2\n", [["'a", "'b\"c\"d"], ["1", "2"]]), ("a,\"b\"c\n1,2\n", [["'a", "'bc"], ["1", "2"]]),
      ("a,\"\"\n1,\"2\"\n", [["'a", ""], ["1", "2"]]), ("\"\"\"\",b\n1,2\n", [["'\"", "'b"], ["1", "2"]]),
      ("a,b\n\"1,234\",0123\n", [["'a", "'b"], ["'1,234", "'0123"]]),
      ("a,b\n1.50,12345678901234567\n", [["'a", "'b"], ["1.5", "'12345678901234567"]]),
      ("a,b\n1e5,+1\n", [["'a", "'b"], ["'1e5", "'+1"]]), ("a,b\n-,-.5\n", [["'a", "'b"], ["'-", "'-.5"]]),
      ("", []), ("\n\n", []), ("only\n", [["'only"]]),
    ])
  func records(_ text: String, _ rows: [[String]]) throws {
    #expect(Self.rows(try Self.read(text)) == rows)
  }

  @Test(
    "What separates fields is found, or told by the first line or by whoever reads",
    arguments: [
      ("a;b;c\n1;2,5;3\n4;5,5;6\n", UInt8(ascii: ";"), 3), ("a\tb\n1,234\t2\n", 0x09, 2),
      ("a|b\n1|2\n", UInt8(ascii: "|"), 2),
      ("a,b\n1;2,3\n", UInt8(ascii: ","), 2), ("sep=;\na,b;c\n1,5;2\n", UInt8(ascii: ";"), 2),
      ("sep=|\r\na,b|c\r\n", UInt8(ascii: "|"), 2), ("\"a;b;c\",d\n\"1;2;3\",4\n", UInt8(ascii: ","), 2),
      ("title\n\na;b\n1;2\nnote, with comma\n", UInt8(ascii: ";"), 2), ("alone\n", UInt8(ascii: ","), 1),
      ("北京;3,5;4,2\n上海;1,5;2,2\n", UInt8(ascii: ";"), 3),
    ])
  func delimiters(_ text: String, _ delimiter: UInt8, _ columns: Int) throws {
    let table = try Self.read(text)
    #expect(table.delimiter == delimiter)
    #expect(table.sheet.columnCount == columns)
  }

  @Test("A delimiter that is given counts")
  func given() throws {
    #expect(Self.rows(try Self.read("a;b,c\n", delimiter: UInt8(ascii: ","))) == [["'a;b", "'c"]])
    #expect(Self.rows(try Self.read("a b\n", delimiter: 0x20)) == [["'a", "'b"]])
  }

  @Test("Encodings: UTF-8 with a mark and without, UTF-16 with one, GB 18030")
  func encodings() throws {
    let text = "省份,新增\n广东,13.7\n"
    let utf8 = Array(text.utf8)
    let gb: [UInt8] = [
      0xCA, 0xA1, 0xB7, 0xDD, 0x2C, 0xD0, 0xC2, 0xD4, 0xF6, 0x0A, 0xB9, 0xE3, 0xB6, 0xAB, 0x2C, 0x31, 0x33, 0x2E, 0x37,
      0x0A,
    ]
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let cases: [([UInt8], TextEncoding)] = [
      (utf8, .utf8), ([0xEF, 0xBB, 0xBF] + utf8, .utf8), (gb, .gb18030), (little, .utf16LittleEndian),
      (big, .utf16BigEndian),
    ]
    for (bytes, encoding) in cases {
      let table = try DelimitedReader.read(bytes, name: "a")
      #expect(table.encoding == encoding)
      #expect(Self.rows(table) == [["'省份", "'新增"], ["'广东", "13.7"]])
      #expect(table.warnings.isEmpty)
      let place = try #require(table.place(of: CellPlace(row: 1, column: 1)))
      #expect((place.line, place.column) == (2, 4))
    }
  }

  @Test("Places count lines within quotes and columns in characters")
  func places() throws {
    let table = try Self.read("sep=,\r\n\"第一\r\n行\",b\r\n广东,\"甲\n乙\",3\r\n4\r5,6\n")
    func place(_ row: Int, _ column: Int) -> [Int]? {
      table.place(of: CellPlace(row: row, column: column)).map { [$0.line, $0.column] }
    }
    #expect(place(0, 0) == [2, 1])
    #expect(place(0, 1) == [3, 4])
    #expect(place(1, 1) == [4, 4])
    #expect(place(1, 2) == [5, 4])
    #expect(place(2, 0) == [6, 1])
    #expect(place(3, 1) == [7, 3])
    #expect(place(3, 2) == nil)
    #expect(place(9, 0) == nil)
  }

  @Test("Nothing that is no table is read, and each refusal says where")
  func faults() throws {
    func fault(_ bytes: [UInt8]) -> DelimitedFault? {
      do {
        _ = try DelimitedReader.read(bytes, name: "a")
        return nil
      } catch { return error }
    }
    #expect(
      fault(Array("a,b\n1,\"2\n3,4\n".utf8)) == DelimitedFault(kind: .unclosedQuote, line: 2, column: 3))
    #expect(fault(Array("a,b\n1,\0\n".utf8)) == DelimitedFault(kind: .nul, line: 2, column: 3))
    #expect(fault([0x50, 0x4B, 3, 4, 0]) == DelimitedFault(kind: .workbook, line: 1, column: 1))
    #expect(
      fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == DelimitedFault(kind: .workbook, line: 1, column: 1))
    let wide = "a\n" + String(repeating: ",", count: 1_000_000) + "\n"
    #expect(
      fault(Array(wide.utf8)) == DelimitedFault(kind: .tooManyColumns(limit: 16384), line: 2, column: 1))
    #expect(fault(Array(String(repeating: ",", count: 16383).utf8)) == nil)
  }

  @Test("Broken bytes are told with their place, and the rest is read")
  func broken() throws {
    let table = try DelimitedReader.read(
      [0xEF, 0xBB, 0xBF] + Array("省,b\n1,".utf8) + [0xFF] + Array("x\n".utf8), name: "a")
    #expect(table.warnings == [DelimitedFault(kind: .brokenBytes(encoding: "UTF-8"), line: 2, column: 3)])
    #expect(Self.rows(table) == [["'省", "'b"], ["1", "'\u{FFFD}x"]])
  }

  @Test("Control characters stay what they are, in texts")
  func controls() throws {
    #expect(Self.rows(try Self.read("a,\u{1B}[31m\n")) == [["'a", "'\u{1B}[31m"]])
  }

  @Test("A field of many megabytes is one field")
  func huge() throws {
    let text = String(repeating: "x\n", count: 1_000_000)
    let table = try Self.read("a,\"\(text)\"\n1,2\n")
    #expect(table.sheet.rowCount == 2)
    #expect(table.sheet[1, 1].value == .number(2))
    if case .text(let read) = table.sheet[0, 1].value { #expect(read.utf8.count == 2_000_000) }
  }

  @Test("Pieces in which a long text is decoded leave no seam", arguments: TextEncoding.allCases)
  func seams(_ encoding: TextEncoding) throws {
    let line = "广东😀,1\n"
    let count = 96_000
    let units: [UInt8] =
      switch encoding {
      case .utf8: Array(line.utf8)
      case .utf16LittleEndian: line.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian: line.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .gb18030: [0xB9, 0xE3, 0xB6, 0xAB, 0x94, 0x39, 0xFC, 0x36, 0x2C, 0x31, 0x0A]
      }
    let mark: [UInt8] =
      switch encoding {
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      case .utf8, .gb18030: []
      }
    let table = try DelimitedReader.read(mark + Array(repeatElement(units, count: count).joined()), name: "a")
    #expect(table.encoding == encoding)
    #expect(table.warnings.isEmpty)
    #expect(table.sheet.rowCount == count)
    #expect(
      (0..<count).allSatisfy { table.sheet[$0, 0].value == .text("广东😀") && table.sheet[$0, 1].value == .number(1) })
  }

  @Test("Rows and cells agree, whatever the text")
  func rowsAndCells() throws {
    var random = SeededRandom(7)
    let pieces = ["a", "1", "-2.5", ",", ",", ";", "\n", "\r\n", "\"x\"", "\"\"", " ", "\"", "广", "\t"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<(30), using: &random)).map { _ in
        pieces[Int.random(in: 0..<(pieces.count), using: &random)]
      }.joined()
      guard let table = try? Self.read(text) else { continue }
      var count = 0
      for row in 0..<table.sheet.rowCount {
        let cells = table.sheet.cells(inRow: row)
        count += cells.count
        let agree = cells.allSatisfy { place in
          table.sheet[row, place.column] == place.cell && place.column < table.sheet.columnCount
        }
        #expect(agree)
        let filled = (0..<table.sheet.columnCount).filter { !table.sheet[row, $0].isEmpty }
        #expect(filled == cells.map { $0.column })
      }
      #expect(count == table.sheet.cellCount)
    }
  }

  @Test("What is written by RFC 4180 is read back")
  func roundTrip() throws {
    var random = SeededRandom(11)
    let letters = ["a", "广", "\"", ",", "\n", "\r\n", ";", " ", "😀", "x"]
    for _ in 0..<500 {
      let columns = 2 + Int.random(in: 0..<(4), using: &random)
      let rows = (0..<1 + Int.random(in: 0..<(5), using: &random)).map { _ in
        (0..<columns).map { _ in
          "'"
            + (0..<Int.random(in: 0..<(6), using: &random)).map { _ in
              letters[Int.random(in: 0..<(letters.count), using: &random)]
            }.joined()
        }
      }
      let text = rows.map { row in
        row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
          .joined(separator: ",")
      }.joined(separator: "\r\n")
      let table = try Self.read(text, delimiter: UInt8(ascii: ","))
      #expect(Self.rows(table) == rows.map { $0.map { "'" + $0 } })
    }
  }

  @Test("Numbers are the nearest to their digits")
  func numbers() throws {
    var random = SeededRandom(3)
    for _ in 0..<5000 {
      let (whole, decimals) = (
        Int.random(in: 0..<(1_000_000_000), using: &random), Int.random(in: 0..<(6), using: &random)
      )
      let fraction = (0..<decimals).map { _ in "\(Int.random(in: 0..<(10), using: &random))" }.joined()
      let text =
        "\(Int.random(in: 0..<(2), using: &random) == 0 ? "-" : "")\(whole)\(decimals > 0 ? "." : "")\(fraction)"
      #expect(try Self.read("\(text),x\n").sheet[0, 0].value == .number(Double(text)!))
    }
  }
}

@Suite("What is said of files of separated values")
struct DelimitedSentenceTests {
  @Test(
    "In both languages",
    arguments: [
      (
        DelimitedFault.Kind.unclosedQuote, "a.csv:2:3: 错误：引号到文件末尾都没有闭合：请补上引号，或把字段里的引号写成两个",
        "a.csv:2:3: error: the quote is never closed: add one, or write quotes within a field twice"
      ),
      (
        .nul, "a.csv:2:3: 错误：文件里有空字节，不是文本：请另存为 UTF-8 的 CSV",
        "a.csv:2:3: error: the file has a byte of zero and is no text: save it as CSV in UTF-8"
      ),
      (
        .workbook, "a.csv:2:3: 错误：文件其实是工作簿：请把扩展名改为 .xlsx（旧格式请先另存为 .xlsx）",
        "a.csv:2:3: error: the file is a workbook: name it .xlsx (save an old one as .xlsx first)"
      ),
      (
        .tooManyColumns(limit: 16384), "a.csv:2:3: 错误：一行超过 16384 列：请核对分隔符，或拆分表格",
        "a.csv:2:3: error: a row has more than 16384 columns: check what separates them, or split the table"
      ),
      (
        .tooManyFields(limit: 9), "a.csv:2:3: 错误：文件超过 9 个单元格：请拆分文件",
        "a.csv:2:3: error: the file has more than 9 cells: split it"
      ),
      (
        .brokenBytes(encoding: "GB 18030"), "a.csv:2:3: 警告：有些字节不是 GB 18030 字符，已按 � 读入：请核对编码，或重新导出文件",
        "a.csv:2:3: warning: some bytes are no characters of GB 18030 and were read as �: check the encoding, or export the file again"
      ),
    ])
  func sentences(_ kind: DelimitedFault.Kind, _ chinese: String, _ english: String) {
    let problem = DelimitedFault(kind: kind, line: 2, column: 3).problem(file: "a.csv")
    #expect(problem.line(in: .zh) == chinese)
    #expect(problem.line(in: .en) == english)
  }

  @Test func placesAreCountedBehindLineBreaksWithinQuotes() throws {
    let table = try DelimitedReader.read(Array("sep=,\r\na,\"b\nc\r\nd\",e\r\n1,2\n\"x\ry\",z\n3,四,5".utf8), name: "t")
    func place(_ row: Int, _ column: Int) -> [Int]? {
      table.place(of: CellPlace(row: row, column: column)).map { [$0.line, $0.column] }
    }
    #expect(place(0, 0) == [2, 1] && place(0, 1) == [2, 3] && place(0, 2) == [4, 4])
    #expect(place(1, 1) == [5, 3] && place(2, 0) == [6, 1] && place(2, 1) == [7, 4])
    #expect(place(3, 2) == [8, 5] && place(4, 0) == nil)
  }

  @Test func theLineThatNamesTheDelimiterMayBeQuoted() throws {
    let table = try DelimitedReader.read(Array("\"sep=;\"\na,b;c".utf8), name: "t")
    #expect(table.delimiter == UInt8(ascii: ";") && table.sheet[0, 0].value == .text("a,b"))
  }

  @Test func aByteOfZeroWithinQuotesIsToldToo() {
    #expect(throws: DelimitedFault(kind: .nul, line: 2, column: 5)) {
      try DelimitedReader.read(Array("a,b\n1,\"x\u{0}y\"".utf8), name: "t")
    }
  }
}
