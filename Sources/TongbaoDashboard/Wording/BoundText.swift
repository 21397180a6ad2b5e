import TerminalCanvas
import TongbaoCore

/// A bound in short, in as many cells as there are: `<0.2且<宽带新增1%`, `<0.2且<宽带1%`, `<0.2&`.
struct BoundText {
  private let cells: CellText
  private var phrases: any Phrases { cells.phrases }

  init(_ cells: CellText) { self.cells = cells }

  /// The mark of a bound of which only the first part is written; nobody takes it for the rest of a number.
  static let more = "&"

  /// All parts, other indicators by the names that tell them apart.
  func whole(_ condition: Condition) -> String { joined(condition, isBrief: false) }

  /// The longest text that fits; the briefest where none does.
  func text(_ condition: Condition, columns: Int) -> String {
    let candidates: [() -> String] = [
      { joined(condition, isBrief: false) }, { joined(condition, isBrief: true) },
      { first(condition, isBrief: false) },
    ]
    for candidate in candidates {
      let text = candidate()
      if TextLayout.width(text, glyphs: cells.glyphs) <= columns { return text }
    }
    return first(condition, isBrief: true)
  }

  /// All parts, other indicators by the names of their domains.
  func brief(_ condition: Condition) -> String { joined(condition, isBrief: true) }

  private func joined(_ condition: Condition, isBrief: Bool) -> String {
    condition.parts.map { part($0, isBrief) }.joined(separator: phrases.shortAnd)
  }

  private func first(_ condition: Condition, isBrief: Bool) -> String {
    guard let first = condition.parts.first else { return "" }
    return part(first, isBrief) + (condition.parts.count > 1 ? BoundText.more : "")
  }

  private func part(_ part: Condition.Part, _ isBrief: Bool) -> String {
    switch part {
    case .range(let lower?, let upper?): phrases.between(term(lower.term, isBrief), term(upper.term, isBrief))
    case .range(let lower?, nil): (lower.isInclusive ? phrases.atLeastSign : ">") + term(lower.term, isBrief)
    case .range(nil, let upper?): below(upper, isBrief)
    case .range(nil, nil): ""
    case .equal(let only): "=" + term(only, isBrief)
    case .top(let count): phrases.rank(top: true, count)
    case .bottom(let count): phrases.rank(top: false, count)
    }
  }

  private func below(_ limit: Condition.Limit, _ isBrief: Bool) -> String {
    if let percent = limit.term.fall { return phrases.shortFall(by: percent, orMore: limit.isInclusive) }
    return (limit.isInclusive ? phrases.atMostSign : "<") + term(limit.term, isBrief)
  }

  private func term(_ term: Condition.Term, _ isBrief: Bool) -> String {
    let factor = Double(cells.indicator.unit.presentation(in: phrases.language).factor)
    guard let reference = term.reference else {
      return phrases.plainNumber(term.offset * factor).typographic
    }
    let percent = NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals
    let extra = phrases.plainNumber(term.offset.magnitude * factor)
    let name = name(reference, isBrief)
    return (term.factor == 1 ? name : phrases.shortShare(percent, of: name))
      + (term.offset == 0 ? "" : (term.offset > 0 ? "+" : "−") + extra)
  }

  private func name(_ reference: Condition.Reference, _ isBrief: Bool) -> String {
    guard case .indicator(let id) = reference else { return phrases.shortReference(reference) }
    return cells.name(ofOther: id, isBrief: isBrief)
  }
}

extension CellText {
  /// What another indicator is called beside this one: by what tells it apart. Briefly by its domain alone where that is
  /// another one.
  fileprivate func name(ofOther id: String, isBrief: Bool) -> String {
    guard let catalogue, let index = catalogue.index(of: id) else { return id }
    let other = catalogue.indicators[index]
    let short = other.short.shown(in: phrases.language, glyphs: glyphs, id: id)
    guard let domain = catalogue.domains.first(where: { $0.id == other.domain }) else { return short }
    let group = domain.groups.first { $0.id == other.group }
      .map { $0.name.shown(in: phrases.language, glyphs: glyphs, id: $0.id) }
    if other.domain == indicator.domain {
      return other.group == indicator.group ? short : phrases.compound([group, short].compactMap { $0 })
    }
    let name = domain.name.shown(in: phrases.language, glyphs: glyphs, id: domain.id)
    if isBrief { return name }
    return phrases.compound([name, group, other.short == indicator.short ? nil : short].compactMap { $0 })
  }
}
