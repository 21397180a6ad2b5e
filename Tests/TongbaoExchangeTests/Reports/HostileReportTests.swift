import Sheets
import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// Texts that would be more than texts: no format lets them be.
@Suite struct HostileReportTests {
  static let texts = [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "  =1", "\u{3000}＝1", "＋1", "－1", "＠x",
    "\u{FEFF}=1",
    "<script>alert(1)</script>", "a & b", "\"quoted\", 'so'", "a|b", "back\\slash", "line\nbreak", "# heading",
    "- item",
    "1. one", "\u{1B}[31mred\u{1B}[0m", "\u{0}nul", "\u{202E}evil", "[x](javascript:alert(1))", "`code`", "]]>", "&lt;",
    "\"=1+1\"", "甲,\u{301}乙", "\"\u{FE0F}丙", "x\n\u{301}y",
  ]

  private func report(_ text: String) -> Report {
    var report = Report(
      title: text,
      columns: [
        Report.Column(id: text, title: text, isNumeric: false, group: text, limits: text),
        Report.Column(id: "n", title: "n", look: .init(decimals: 1)),
      ], rows: [[Report.Cell(text), Report.Cell("-3.2", .number(-3.2))]], notes: [text],
      parts: [.init(key: "part", title: text, lines: [text], objects: [[("a", .text(text))]])],
      facts: [("fact", .text(text))])
    report.particulars = [.init(text, text)]
    report.legend = [text]
    report.warning = text
    report.paragraphs = [.init(text, rank: 1), .init(text)]
    report.pictures = [
      .bars(
        .init(
          title: text, bars: [.init(label: text, value: text, extent: .init(1), status: .normal)], scale: 0...2,
          ticks: [.init(1, text, isLimit: true)])),
      .tiles(.init(title: text, tiles: [.init(row: 1, column: 1, name: text, value: text, status: .normal)])),
      .lines(.init(title: text, periods: [text], lines: [.init(name: text, extents: [.init(1)])], marks: [(1, text)])),
    ]
    return report
  }

  @Test(arguments: texts)
  func separatedValuesAreNeverFormulas(text: String) throws {
    for delimiter: Character in [",", "\t"] {
      let line = DelimitedFormat(delimiter: delimiter).text(of: report(text))
      #expect(
        !line.unicodeScalars.contains {
          $0.properties.generalCategory == .control && !"\r\n\t".unicodeScalars.contains($0)
        })
      let fields = try fields(line, delimiter)
      #expect(fields.count == 4 && fields[3] == "-3.2", "a number stays one, whatever its sign")
      #expect(fields[0].contains("x") == text.contains("x"), "the header is a field of its own")
      let first = fields[2].unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
      #expect(first.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true)
    }
  }

  /// The fields of two lines, read as spreadsheets read them: as RFC 4180 has them, and with tabs only where a quotation mark begins
  /// a field.
  private func fields(_ text: String, _ delimiter: Character) throws -> [String] {
    var fields = [String.UnicodeScalarView()]
    var (isQuoted, isBeginning, wasMark) = (false, true, false)
    for scalar in text.unicodeScalars {
      if scalar == "\"", delimiter == "," || isQuoted || isBeginning || wasMark {
        // Two of them are one.
        if wasMark { fields[fields.count - 1].append(scalar) }
        wasMark = isQuoted && !wasMark
        isQuoted.toggle()
      } else if !isQuoted, Character(scalar) == delimiter || scalar == "\n" {
        fields.append(.init())
        (isBeginning, wasMark) = (true, false)
        continue
      } else {
        fields[fields.count - 1].append(scalar)
        wasMark = false
      }
      isBeginning = false
    }
    return fields.dropLast().map(String.init)
  }

  @Test(arguments: texts)
  func pagesHaveNoMarkupButTheirOwn(text: String) {
    let page = HTMLFormat().text(of: report(text))
    #expect(!page.contains("<script") && !page.contains("alert(1)</script>"))
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" || $0 == "!" } }
    let known: Set<Substring> = [
      "!DOCTYPE", "html", "head", "meta", "title", "/title", "style", "/style", "/head", "body", "/body", "/html", "h",
      "/h",
      "dl", "/dl", "div", "/div", "dt", "/dt", "dd", "/dd", "p", "/p", "figure", "/figure", "figcaption", "/figcaption",
      "svg", "/svg", "text", "/text", "line", "rect", "circle", "polyline", "table", "/table", "thead", "/thead", "tr",
      "/tr", "th", "/th", "td", "/td", "tbody", "/tbody", "section", "/section", "ul", "/ul", "li", "/li",
    ]
    #expect(tags.allSatisfy(known.contains), "\(tags.filter { !known.contains($0) })")
  }

  @Test(arguments: texts)
  func markdownTablesKeepTheirShape(text: String) {
    let lines = MarkdownFormat().text(of: report(text)).split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| ") }
    #expect(rows.count == 3)
    for row in rows {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 3)
    }
    #expect(!lines.contains { $0.hasPrefix("# h") || $0.hasPrefix("1. ") || $0.contains("<script") })
    #expect(!lines.joined().unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test(arguments: texts)
  func workbooksHaveTextsWithoutControls(text: String) {
    let draft = WorkbookFormatTests.format.draft(of: report(text))
    let texts = draft.sheets.flatMap(\.rows).joined().compactMap { cell -> String? in
      if case .text(let text) = cell.value { text } else { nil }
    }
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } })
    #expect(draft.sheets[0].rows.joined().contains { $0.value == .number(-3.2) })
  }

  @Test("a table that is written and read back has the same numbers")
  func numbersComeBack() throws {
    var random = SeededRandom(7)
    for _ in 0..<50 {
      let numbers = (0..<20).map { _ in
        Double(Int.random(in: -9_999_999...9_999_999, using: &random)) / [1, 10, 100, 1e6].randomElement(
          using: &random)!
      }
      let report = Report(
        title: "", columns: [Report.Column(id: "n", title: "n")],
        rows: numbers.map { [Report.Cell("", .number($0))] })
      let text = DelimitedFormat(delimiter: ",", breaksAsWindows: true).text(of: report)
      let read = text.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst().map { Double($0) }
      #expect(read == numbers)
    }
  }
}
