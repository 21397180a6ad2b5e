import TerminalCanvas
import TongbaoCore

/// What indicators are called where they stand among those of other tables.
struct IndicatorNames {
  let state: State
  let dataset: Dataset

  /// The whole name.
  func whole(_ column: Int) -> String {
    state.label(dataset.name(ofColumn: column), id: dataset.catalogue.name(ofColumn: column))
  }

  /// The short name, with the group's before it where others in the domain are called so too.
  func short(_ indicator: Indicator) -> String {
    let short = state.label(indicator.short, id: indicator.id)
    let twins = dataset.catalogue.indicators.count { $0.domain == indicator.domain && $0.short == indicator.short }
    guard twins > 1, let domain = domain(of: indicator),
      let group = domain.groups.first(where: { $0.id == indicator.group })
    else { return short }
    let name = state.label(group.name, id: group.id)
    return state.shownLanguage == .zh ? name + short : name + ", " + short
  }

  /// A text of a domain with the domain's name before it, unless the text begins with it.
  func placed(_ text: String, in indicator: Indicator) -> String {
    guard let domain = domain(of: indicator) else { return text }
    let name = state.label(domain.name, id: domain.id)
    if text.hasPrefix(name) { return text }
    return name + (state.shownLanguage == .zh ? " " : ": ") + text
  }

  /// The short name with the domain's before it: what is as short in another table cannot be meant.
  func placed(_ indicator: Indicator) -> String { placed(short(indicator), in: indicator) }

  /// Whether no other indicator has this short name.
  func isUnmistakable(_ indicator: Indicator) -> Bool {
    let name = short(indicator)
    return dataset.catalogue.indicators.count { short($0) == name } == 1
  }

  private func domain(of indicator: Indicator) -> Domain? {
    dataset.catalogue.domains.first { $0.id == indicator.domain }
  }
}
