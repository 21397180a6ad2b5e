import TongbaoCore
import TongbaoExchange

/// Which rows are looked at, in which order, and what they are compared with.
struct SeenScope {
  private let frame: SeenFrame
  /// What the changes of the view are from; nil where it tells none.
  private let base: ChangeBase?
  private let order: SortOrder

  init(_ frame: SeenFrame, base: ChangeBase? = nil, order: SortOrder = SortOrder()) {
    self.frame = frame
    self.base = base
    self.order = order
  }

  private var state: State { frame.state }
  private var group: PeerGroup { frame.model.basis.peers.group }

  var particulars: [Report.Line] {
    let words = frame.phrases.exportWords
    let filter = state.table.filter
    let lines = [
      group == .all ? nil : Report.Line(words.group, state.groupName(group)),
      filter.isEmpty ? nil : Report.Line(words.filter, filter),
      order.keys.isEmpty ? nil : Report.Line(words.order, orderWords),
    ]
    return lines.compactMap { $0 } + [comparison].compactMap { $0 }
  }

  /// What changes are from, where that is asked for or is not the period before.
  var comparison: Report.Line? {
    let label = frame.phrases.exportWords.comparison
    if state.comparison != .none {
      return Report.Line(label, words(state.comparisonWords(frame.phrases), behind: label))
    }
    guard let base, base.isUneven else { return nil }
    return Report.Line(label, words(frame.phrases.comparing(with: base.statedEarlier), behind: label))
  }

  /// A phrase without the word that it begins with where that stands before it already.
  private func words(_ phrase: String, behind label: String) -> String {
    guard phrase.hasPrefix(label) else { return phrase }
    return String(phrase.dropFirst(label.count).drop { $0 == " " || $0 == "：" || $0 == ":" })
  }

  /// The keys of the order, the first that weighs most.
  private var orderWords: String {
    order.keys.map {
      frame.phrases.sorted(by: state.sortName($0, frame.dataset), descending: $0.isDescending)
    }.joined(separator: frame.phrases.clauseSeparator)
  }

  var facts: [Report.Member] {
    var facts: [Report.Member] = []
    let groups = frame.roster.groups
    if group != .all { facts.append(("group", .both(Wording { $0.groupName(group, in: groups) }))) }
    if !state.table.filter.isEmpty { facts.append(("filter", .text(state.table.filter))) }
    if !order.keys.isEmpty { facts.append(("sorted_by", .list(order.keys.map { $0.notation(in: frame.catalogue) }))) }
    switch state.comparison {
    case .none: break
    case .last: facts.append(("compared_with", .text("last")))
    case .lastYear: facts.append(("compared_with", .text("last_year")))
    }
    return facts
  }

  /// That the colours are not those of the screen.
  var notes: [String] { state.shading == .fifths ? [frame.phrases.exportHasStatusColours] : [] }
}
