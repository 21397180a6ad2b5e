import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// The indicators of a catalogue as a report, a row each.
struct CatalogueReport {
  let catalogue: Catalogue
  /// The name of the dataset.
  let dataset: String
  /// The domain that was asked for; nil for all.
  let domain: Domain?
  /// The period whose thresholds are told; nil where the dataset has none.
  let period: Period?
  let language: Language

  var report: Report {
    let indicators = catalogue.indicators.filter { domain == nil || $0.domain == domain?.id }
    return Report(
      title: ([catalogue.title, domain?.name].compactMap { $0?[language] }).joined(separator: " · "), columns: columns,
      rows: indicators.map(cells),
      facts: [("dataset", .text(dataset)), ("period", period.map { .text("\($0)") } ?? .nothing)])
  }

  private var columns: [Report.Column] {
    CatalogueWording.columns.map { id, title in
      Report.Column(
        id: id, title: title[language], isNumeric: ["decimals", "least", "greatest"].contains(id),
        isForPeople: !CatalogueWording.forPrograms.contains(id))
    }
  }

  private func cells(_ indicator: Indicator) -> [Report.Cell] {
    let threshold = period.flatMap(indicator.threshold) ?? (period == nil ? indicator.thresholds.last : nil)
    let domain = catalogue.domains.first { $0.id == indicator.domain }
    let group = domain?.groups.first { $0.id == indicator.group }
    return [
      Report.Cell(indicator.id), Report.Cell(domain?.name[language] ?? indicator.domain, .text(indicator.domain)),
      name(group?.name), name(indicator.name), name(indicator.short),
      Report.Cell(indicator.unit.presentation(in: language).label, .text(indicator.unit.id)),
      Report.Cell("\(indicator.decimals)", .number(Double(indicator.decimals))),
      number(indicator.range?.lowerBound), number(indicator.range?.upperBound),
      Report.Cell(CatalogueWording.better[indicator.better]?[language] ?? "", .text(indicator.better.rawValue)),
      Report.Cell(CatalogueWording.kind[indicator.kind]?[language] ?? "", .text(indicator.kind.rawValue)),
      Report.Cell(
        CatalogueWording.addition(indicator.addsUp, in: catalogue)[language], .text(notation(indicator.addsUp))),
      text(indicator.pace.map(notation)), text(indicator.target?.condition.description),
      text(indicator.target?.by?.description),
    ] + judging(indicator, threshold) + [
      list(indicator.aliases),
      text(indicator.dimension),
      name(indicator.definition),
    ]
  }

  /// The thresholds in words for people, and for programs each in the notation of files.
  private func judging(_ indicator: Indicator, _ threshold: Threshold?) -> [Report.Cell] {
    let lines = Wording(
      zh: ReportWording(.zh, catalogue: catalogue).judging(threshold, of: indicator).joined(separator: "；"),
      en: ReportWording(.en, catalogue: catalogue).judging(threshold, of: indicator).joined(separator: "; "))
    let tiers = threshold?.tiers ?? []
    let conditions = [
      tiers.filter { $0.severity == .critical }.map(\.condition),
      tiers.filter { $0.severity == .attention }.map(\.condition), threshold?.commend ?? [],
    ]
    let isJudged = conditions.contains { !$0.isEmpty }
    return [Report.Cell(lines[language], isJudged ? .both(lines) : .nothing)]
      + conditions.map { list($0.map(\.description)) }
  }

  /// A name in both languages for programs.
  private func name(_ name: Wording?) -> Report.Cell {
    name.map { Report.Cell($0[language], .both($0)) } ?? Report.Cell("", .nothing)
  }

  private func text(_ text: String?) -> Report.Cell {
    text.map { Report.Cell($0, .text($0)) } ?? Report.Cell("", .nothing)
  }

  /// A limit of what is possible; where there is none, nothing.
  private func number(_ number: Double?) -> Report.Cell {
    guard let number, number.isFinite else { return Report.Cell("", .nothing) }
    return Report.Cell(number.shortest, .number(number))
  }

  private func list(_ texts: [String]) -> Report.Cell {
    Report.Cell(texts.joined(separator: " "), texts.isEmpty ? .nothing : .list(texts))
  }

  /// How an indicator adds up, as one word with the ids that it needs.
  private func notation(_ addition: Indicator.Addition) -> String {
    switch addition {
    case .sum: "sum"
    case .mean(let weight): "mean(\(weight))"
    case .ratio(let numerator, let denominator, let factor): "ratio(\(numerator),\(denominator),\(factor.shortest))"
    case .no: "no"
    }
  }

  /// What the pace is, as one word with the id that it needs.
  private func notation(_ pace: Indicator.PaceRule) -> String {
    switch pace {
    case .year: "year"
    case .plan(let id): "plan(\(id))"
    }
  }
}
