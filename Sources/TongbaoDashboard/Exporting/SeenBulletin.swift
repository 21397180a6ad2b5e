import TongbaoBulletin
import TongbaoCore
import TongbaoExchange

/// The bulletin: prose for people, a row for each sentence for programs.
struct SeenBulletin {
  private let frame: SeenFrame
  private let bulletin: Bulletin

  init?(_ frame: SeenFrame) {
    guard let written = frame.state.derived.bulletin else { return nil }
    self.frame = frame
    bulletin = written.bulletin
  }

  var report: Report {
    let lines = bulletin.lines
    var content = SeenFrame.Content(name: [], view: "bulletin")
    content.columns = ["part", "section", "item", "text"].map {
      Report.Column(id: $0, title: "", isNumeric: false, isForPeople: false)
    }
    content.rows = rows(lines)
    content.paragraphs = paragraphs(lines)
    content.hasMarks = false
    var report = frame.report(content)
    report.title = lines.first { $0.kind == .title }?.text ?? report.title
    return report
  }

  private func paragraphs(_ lines: [Bulletin.Line]) -> [Report.Paragraph] {
    var paragraphs: [Report.Paragraph] = []
    var last: [Int]?
    for line in lines {
      switch line.kind {
      case .title: continue
      case .part: paragraphs.append(Report.Paragraph(line.text, rank: 1))
      case .section: paragraphs.append(Report.Paragraph(line.text, rank: 2))
      case .item: paragraphs.append(Report.Paragraph(line.text, rank: 3))
      case .introduction: paragraphs.append(Report.Paragraph(line.text))
      case .sentence:
        let place = line.place.map { [$0.part, $0.section, $0.paragraph] }
        if place != nil, place == last, let index = paragraphs.indices.last {
          // Sentences of a paragraph stand behind one another.
          paragraphs[index].text += (frame.language == .zh ? "" : " ") + line.text
        } else {
          paragraphs.append(Report.Paragraph(line.text))
        }
        last = place
      }
    }
    return paragraphs
  }

  private func rows(_ lines: [Bulletin.Line]) -> [[Report.Cell]] {
    var heads = ["", "", ""]
    var rows: [[Report.Cell]] = []
    for line in lines {
      switch line.kind {
      case .title: continue
      case .part: heads = [line.text, "", ""]
      case .section: heads = [heads[0], line.text, ""]
      case .item: heads[2] = line.text
      case .introduction, .sentence: rows.append((heads + [line.text]).map { Report.Cell($0) })
      }
    }
    return rows
  }
}
