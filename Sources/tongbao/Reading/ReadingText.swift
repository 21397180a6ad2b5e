import TerminalCanvas
import TongbaoBulletin
import TongbaoCore

/// Readings as lines for people: each fact with its figures and lists below it, then what is unread, then the problems.
struct ReadingText {
  let language: Language

  /// The lines of all files.
  func text(of readings: [NamedReading]) -> String {
    readings.map { lines(of: $0).map { TextLayout.safe($0) + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of named: NamedReading) -> [String] {
    let reading = named.reading
    let facts = reading.facts.flatMap { lines(of: $0, named.file) }
    let unread = reading.unread.map { passage in
      "\(place(passage.place, named.file)): \(ReadingWording.sentence(passage.reason, in: language))"
        + "\(colon)\(passage.text)"
    }
    let problems = reading.problems.map { problem in
      "\(place(problem.place, named.file)): \(ReadingWording.sentence(problem.kind, in: language))"
    }
    let words = ReadingWording.parts(language)
    return titled(words.facts, facts) + titled(words.unread, unread) + titled(words.problems, problems)
  }

  /// Lines below a title with their number; nothing where there are none.
  private func titled(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines.map { "  " + $0 }
  }

  private var colon: String { language == .zh ? "：" : ": " }

  private func lines(of fact: ReportFact, _ file: String) -> [String] {
    let name = fact.indicator.text + (fact.indicator.id.map { " [\($0)]" } ?? "")
    let head = "\(place(fact.place, file)): \(name)" + (fact.period.map { " \($0)" } ?? "")
    return [head] + fact.values.map { "  " + line(of: $0) } + fact.groups.map { "  " + line(of: $0) }
  }

  private func line(of value: StatedValue) -> String {
    let of = value.of.map { "(\($0.rawValue))" } ?? ""
    return
      "\(value.region) \(value.measure.rawValue)\(of) = \(value.isApproximate ? "~" : "")\(value.value.shortest)\(value.unit)"
  }

  private func line(of group: StatedGroup) -> String {
    let names = (group.regions + group.members).map { name in
      name + (group.values[name].map { "(\($0.shortest))" } ?? "")
    }
    let count = group.printedCount.map { " #\($0)" } ?? ""
    let extent = group.isComplete ? "" : group.printedCount == nil ? "" : "+"
    let of = group.of.map { "*\($0)" } ?? ""
    return (group.isExcept ? "¬" : "") + names.joined(separator: "、")
      + "\(count)\(extent): \(group.measure.rawValue) \(group.comparison.rawValue) \(value(group))\(group.unit)\(of)"
  }

  private func value(_ group: StatedGroup) -> String {
    switch group.value {
    case .number(let number): number.shortest
    case .national: "national"
    case .pace: "pace"
    case .plan: "plan"
    case .words(let words): words
    }
  }

  private func place(_ place: TextPlace, _ file: String) -> String { "\(file):\(place.line):\(place.column)" }
}
