import TerminalCanvas
import TongbaoCore

/// A page of HTML in one file, without a script: it prints on A4, can be read without colour, and fits a narrow window.
public struct HTMLFormat: ReportFormat {
  public init() {}

  public func text(of report: Report) -> String {
    let report = report.forPeople
    let title = HTMLText.escaped(report.title)
    return """
      <!DOCTYPE html>
      <html lang="\(report.language == .zh ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Tongbao">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.page(isLandscape: report.columns.count > HTMLStyle.widestUpright))
      \(HTMLStyle.rules)
      \(HTMLPaper(report).rule)
      </style>
      </head>
      <body>
      \(lines(of: report).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// The body's elements, from above.
  private func lines(of report: Report) -> [String] {
    let title = report.title.isEmpty ? [] : ["<h1>\(HTMLText.escaped(report.title))</h1>"]
    let warning = report.warning.map { ["<p class=\"warning\">\(HTMLText.escaped($0))</p>"] } ?? []
    let pictures = report.pictures.map { ReportDrawing.figure($0, in: report.language) }
    let prose = report.paragraphs.map { paragraph in
      let tag = paragraph.rank.map { "h\(min(6, $0 + 1))" } ?? "p"
      return "<\(tag)>\(HTMLText.escaped(paragraph.text))</\(tag)>"
    }
    let table = report.columns.isEmpty ? [] : HTMLTable(report).lines
    return title + particulars(report) + warning + pictures + prose + table + foot(report)
  }

  private func particulars(_ report: Report) -> [String] {
    guard !report.particulars.isEmpty else { return [] }
    let items = report.particulars.map { line in
      "<div><dt>\(HTMLText.escaped(line.label))</dt><dd>\(HTMLText.escaped(line.text))</dd></div>"
    }
    return ["<dl>"] + items + ["</dl>"]
  }

  /// What stands under the table: what the marks mean, notes, and the parts.
  private func foot(_ report: Report) -> [String] {
    let legend = report.legend.map { "<p class=\"legend\">\(HTMLText.escaped($0))</p>" }
    let notes = report.notes.map { "<p class=\"note\">\(HTMLText.escaped($0))</p>" }
    let parts = report.parts.flatMap { part in
      ["<section>", "<h2>\(HTMLText.escaped(part.title))</h2>", "<ul>"]
        + part.lines.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul>", "</section>"]
    }
    return legend + notes + parts
  }
}

/// Text as a part of a page.
enum HTMLText {
  /// The text with nothing in it that would be taken for markup, or that no page can hold.
  static func escaped(_ text: String) -> String { escapedMarkup(TextLayout.safe(text)) }

  /// What colours a value of a status; empty where nothing does.
  static func name(of status: Status) -> String {
    switch status.meaning {
    case .critical: "critical"
    case .attention: "attention"
    case .commended: "commended"
    case nil: status == .undetermined ? "open" : ""
    }
  }
}
