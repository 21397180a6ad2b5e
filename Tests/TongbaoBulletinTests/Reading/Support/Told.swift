import Testing
import TongbaoBulletin
import TongbaoCore
import TongbaoStore

/// What sentences of a test tell, as short lines that are easy to compare.
struct Told {
  let reading: ReportReading

  /// Reads a text of the nation's report, or of `title`'s.
  init(_ text: String, title: String = "2021年6月全国业务通报", catalogue: Catalogue? = nil, period: Period? = nil) throws {
    let report = ReportText(name: "report.txt", bytes: Array((title + "\n" + text).utf8))
    reading = ReportReader(regions: try Self.regions.get(), catalogue: catalogue, period: period).read(report)
  }

  /// All regions that ship.
  private static let regions: Result<[Region], Problems> = {
    let root = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
    do throws(Problems) {
      let book = try RegionBook.read("/\(root)/data/regions.json", depth: .county)
      return .success([book.nation] + book.groups.regions + book.provinces + book.branches + book.counties)
    } catch {
      return .failure(error)
    }
  }()

  /// Every figure and list: `家宽客户净增｜全国 month 12.5万户` or `家宽客户占比｜浙江、江苏 #2 share > 30%`.
  var facts: [String] { reading.facts.flatMap(Self.lines) }

  /// The reasons why clauses are unread.
  var reasons: [UnreadPassage.Reason] { reading.unread.map(\.reason) }

  /// What is wrong.
  var problems: [ReportProblem.Kind] { reading.problems.map(\.kind) }

  private static func lines(_ fact: ReportFact) -> [String] {
    let values = fact.values.map { value in
      "\(fact.indicator.text)｜\(value.region) \(value.measure.rawValue)\(value.of.map { "(\($0.rawValue))" } ?? "")"
        + " \(value.isApproximate ? "~" : "")\(value.value.shortest)\(value.unit)"
    }
    return values + fact.groups.map { "\(fact.indicator.text)｜\(line($0))" }
  }

  private static func line(_ group: StatedGroup) -> String {
    let names = (group.regions + group.members).map { name in
      name + (group.values[name].map { "(\($0.shortest))" } ?? "")
    }
    let count = group.printedCount.map { group.isComplete ? " #\($0)" : " #\($0)+" } ?? ""
    let of = group.of.map { " of \($0)" } ?? ""
    let band = group.bandEdge.map { (group.isBetween ? " from" : " past") + " \($0.shortest)" } ?? ""
    return "\(group.isExcept ? "not " : "")\(names.joined(separator: "、"))\(count) \(group.measure.rawValue)"
      + " \(group.comparison.rawValue) \(value(group.value))\(group.unit)\(of)\(band)"
  }

  private static func value(_ value: StatedGroup.Value) -> String {
    switch value {
    case .number(let number): number.shortest
    case .national: "national"
    case .pace: "pace"
    case .plan: "plan"
    case .words(let words): words
    }
  }
}

/// A text and what it tells.
struct Telling: Sendable, CustomTestStringConvertible {
  var text: String
  var facts: [String]
  var title: String

  init(_ text: String, _ facts: String..., title: String = "2021年6月全国业务通报") {
    self.text = text
    self.facts = facts
    self.title = title
  }

  var testDescription: String { text }

  /// Expects that the text tells just that, and that nothing of it is unread.
  func expect(isWhole: Bool = true) throws {
    let told = try Told(text, title: title)
    #expect(told.facts == facts)
    if isWhole { #expect(told.reading.unread.map(\.text) == []) }
  }
}
