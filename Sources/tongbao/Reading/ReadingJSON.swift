import TerminalCanvas
import TongbaoBulletin
import TongbaoCore
import TongbaoStore

/// Readings as JSON for programs; only reasons and messages are in a language.
struct ReadingJSON {
  let language: Language

  /// The facts, what is unread and the problems of all files, in their order.
  func text(of readings: [NamedReading]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      list("facts", readings, \.facts, &writer) { fact, file, writer in write(fact, file, &writer) }
      list("unread", readings, \.unread, &writer) { passage, file, writer in
        writer.object(.line) { writer in
          write(passage.place, file, &writer)
          member("text", passage.text, &writer)
          member("why", ReadingWording.sentence(passage.reason, in: language), &writer)
          member("reason", passage.reason.rawValue, &writer)
        }
      }
      list("problems", readings, \.problems, &writer) { problem, file, writer in
        writer.object(.line) { writer in
          write(problem.place, file, &writer)
          member("message", ReadingWording.sentence(problem.kind, in: language), &writer)
        }
      }
    }
    return String(decoding: writer.finished, as: UTF8.self)
  }

  /// An array of what all readings have of a kind.
  private func list<Item>(
    _ key: String, _ readings: [NamedReading], _ items: KeyPath<ReportReading, [Item]>, _ writer: inout JSONWriter,
    _ write: (Item, String, inout JSONWriter) -> Void
  ) {
    writer.key(key)
    writer.array(.lines) { writer in
      for reading in readings { for item in reading.reading[keyPath: items] { write(item, reading.file, &writer) } }
    }
  }

  private func write(_ fact: ReportFact, _ file: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("indicator")
      writer.object(.line) { writer in
        member("text", fact.indicator.text, &writer)
        member("id", fact.indicator.id, &writer)
      }
      member("period", fact.period?.description, &writer)
      writer.key("values")
      writer.array(.lines) { writer in for value in fact.values { write(value, fact, &writer) } }
      writer.key("groups")
      writer.array(.lines) { writer in for group in fact.groups { write(group, fact, &writer) } }
      writer.key("section")
      writer.array(.line) { writer in for heading in fact.section { string(heading, &writer) } }
      member("sentence", fact.sentence, &writer)
      write(fact.place, file, &writer)
    }
  }

  private func write(_ value: StatedValue, _ fact: ReportFact, _ writer: inout JSONWriter) {
    writer.object(.line) { writer in
      member("region", value.region, &writer)
      member("measure", value.measure.rawValue, &writer)
      if let of = value.of { member("of", of.rawValue, &writer) }
      writer.key("value")
      writer.number(value.value)
      member("unit", value.unit, &writer)
      if value.isApproximate {
        writer.key("approximate")
        writer.bool(true)
      }
      member("label", value.label, &writer)
      if let id = value.id, id != fact.indicator.id { member("id", id, &writer) }
    }
  }

  private func write(_ group: StatedGroup, _ fact: ReportFact, _ writer: inout JSONWriter) {
    writer.object(.line) { writer in
      member("measure", group.measure.rawValue, &writer)
      writer.key("regions")
      writer.array(.line) { writer in for region in group.regions { string(region, &writer) } }
      if !group.members.isEmpty {
        writer.key("members")
        writer.array(.line) { writer in for name in group.members { string(name, &writer) } }
      }
      member("op", group.comparison.rawValue, &writer)
      writer.key("value")
      write(group.value, &writer)
      member("unit", group.unit, &writer)
      if let of = group.of { member("of", of, &writer) }
      whole("printed_count", group.printedCount, &writer)
      writer.key("complete")
      writer.bool(group.isComplete)
      writer.key("except")
      writer.bool(group.isExcept)
      writer.key("values")
      writer.object(.line) { writer in
        for name in group.regions + group.members {
          guard let value = group.values[name] else { continue }
          writer.key(TextLayout.safe(name))
          writer.number(value)
        }
      }
      if let top = group.top { whole("top", top, &writer) }
      if group.isBetween {
        writer.key("between")
        writer.bool(true)
      }
      if let edge = group.bandEdge {
        writer.key("band_edge")
        writer.number(edge)
      }
      member("label", group.label, &writer)
      if let id = group.id, id != fact.indicator.id { member("id", id, &writer) }
    }
  }

  private func write(_ value: StatedGroup.Value, _ writer: inout JSONWriter) {
    switch value {
    case .number(let number): writer.number(number)
    case .national: writer.string("national")
    case .pace: writer.string("pace")
    case .plan: writer.string("plan")
    case .words(let words): string(words, &writer)
    }
  }

  private func write(_ place: TextPlace, _ file: String, _ writer: inout JSONWriter) {
    writer.key("place")
    writer.object(.line) { writer in
      member("file", file, &writer)
      whole("line", place.line, &writer)
      whole("column", place.column, &writer)
    }
  }

  private func member(_ key: String, _ text: String?, _ writer: inout JSONWriter) {
    writer.key(key)
    if let text { string(text, &writer) } else { writer.null() }
  }

  private func whole(_ key: String, _ number: Int?, _ writer: inout JSONWriter) {
    writer.key(key)
    if let number { writer.number(number) } else { writer.null() }
  }

  /// A text of the report, with nothing in it that a terminal would obey.
  private func string(_ text: String, _ writer: inout JSONWriter) {
    writer.string(text.unicodeScalars.allSatisfy(Self.isPlain) ? text : TextLayout.safe(text))
  }

  /// Whether a character is one that every terminal prints: what nearly all of a report is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x3001...0x3011, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }
}
