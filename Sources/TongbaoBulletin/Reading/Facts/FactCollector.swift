import TongbaoCore

/// Gathers what a sentence says, one fact for each indicator and period.
struct FactCollector {
  let matcher: IndicatorMatcher
  let section: [String]
  let sentence: String
  let place: TextPlace
  private(set) var facts: [ReportFact] = []
  private var indices: [Key: Int] = [:]

  private struct Key: Hashable {
    var text: Glyphs
    var period: Period?
  }

  /// A collector for a sentence.
  init(matcher: IndicatorMatcher, section: [String], sentence: String, place: TextPlace) {
    self.matcher = matcher
    self.section = section
    self.sentence = sentence
    self.place = place
  }

  /// The index of the fact of an indicator, made where there is none yet.
  mutating func fact(_ text: Glyphs, _ period: Period?) -> Int {
    let key = Key(text: text, period: period)
    if let index = indices[key] { return index }
    let named = ReportFact.Named(text: text.string, id: matcher.id([text]))
    facts.append(
      ReportFact(
        indicator: named, period: period, values: [], groups: [], section: section, sentence: sentence, place: place))
    indices[key] = facts.count - 1
    return facts.count - 1
  }

  /// Adds a figure to the fact of an indicator.
  mutating func add(_ value: StatedValue, of text: Glyphs, _ period: Period?) {
    facts[fact(text, period)].values.append(value)
  }

  /// Adds a list to the fact of an indicator; where it stands.
  mutating func add(_ group: StatedGroup, of text: Glyphs, _ period: Period?) -> (fact: Int, group: Int) {
    let index = fact(text, period)
    facts[index].groups.append(group)
    return (index, facts[index].groups.count - 1)
  }

  /// Changes a list.
  mutating func change(_ place: (fact: Int, group: Int), _ body: (inout StatedGroup) -> Void) {
    body(&facts[place.fact].groups[place.group])
  }

  /// Whether a measure is the indicator's own figure, and not how that stands to something.
  private static func isOwn(_ measure: Measure) -> Bool {
    switch measure {
    case .value, .month, .yearToDate, .total, .share, .penetration, .completion, .timely, .averageTime: true
    default: false
    }
  }

  /// The facts; one whose name is no indicator's takes the id that its figures have in common.
  var finished: [ReportFact] {
    facts.map { fact in
      var fact = fact
      let ids = Set(fact.values.map(\.id) + fact.groups.map(\.id))
      if fact.indicator.id == nil, ids.count == 1, let id = ids.first { fact.indicator.id = id }
      // An indicator in per cent is not the one that these amounts are of.
      if !fact.values.isEmpty, fact.values.allSatisfy({ $0.id == nil && Self.isOwn($0.measure) }) {
        fact.indicator.id = nil
      }
      return fact
    }
  }
}
