import TongbaoCore

/// Makes months of a home market that never was, such that one of them agrees with a published bulletin.
///
/// Everything that the bulletin prints is read from the calibrating snapshot and the catalogue. What it does not
/// print is assumed by the models of the domains, whose tables say so. The same arguments make the same numbers on
/// every machine: the random numbers are our own, and of arithmetic only `+ - * /`, comparisons and square roots are
/// used.
public enum HomeMarketModel {
  /// The version of the model: a change of numbers changes it.
  public static let version = 1

  /// The months of `months`, all within the calibration's year and the year before it.
  ///
  /// - Parameters:
  ///   - catalogue: the indicators; each must be one that the model knows.
  ///   - roster: the nation and its provinces; those that do not report stay unknown.
  ///   - calibration: a published month, whose national values, bounds and lists the made month of that period meets.
  ///   - months: the first and the last month to make.
  ///   - seed: another seed makes another market that meets the same facts.
  /// - Throws: `GeneratorError` when an indicator is not known, a needed national value is not printed, the facts
  ///   contradict each other, or `months` reach beyond the two years.
  public static func generate(
    catalogue: Catalogue, roster: Roster, calibration: Snapshot, months: ClosedRange<Period>, seed: UInt64
  ) throws -> [Snapshot] {
    guard let axis = MonthAxis(around: calibration.period), let first = axis.periods.first,
      let last = axis.periods.last, first <= months.lowerBound, months.upperBound <= last
    else { throw GeneratorError.months(calibration.period.year) }
    let rows = roster.memberRows.filter { roster[$0].reports }
    let character = try ProvinceCharacter(
      roster: roster, rows: rows, calibration: calibration, catalogue: catalogue, seed: seed)
    let facts = CalibrationFacts(
      catalogue: catalogue, snapshot: calibration, rows: rows, vigour: character.vigour)
    let context = Context(catalogue: catalogue, facts: facts, axis: axis, character: character, seed: seed)
    let panel = try panel(context)
    return try axis.periods.indices.filter { months.contains(axis.periods[$0]) }.map { index in
      try snapshot(index, panel: panel, context: context, roster: roster)
    }
  }

  /// All domains in the order in which they rest on each other.
  private static func panel(_ context: Context) throws -> Panel {
    var panel = Panel()
    let broadband = try BroadbandModel(context: context).build(into: &panel)
    let iptv = try IPTVModel(context: context, broadband: broadband).build(into: &panel)
    try ConversionModel(context: context, broadband: broadband, iptv: iptv).build(into: &panel)
    try PayingModel(context: context).build(into: &panel)
    for shape in RateShapes.early + RateShapes.renewals where shape.id != "iptv.vas_paying_share" {
      try RateModel(shape: shape, context: context).build(into: &panel)
    }
    try buildAttached(context, into: &panel)
    try GigabitModel(context: context).build(into: &panel)
    try CampaignModel(context: context).build(into: &panel)
    try CaseModel(context: context).build(into: &panel)
    NationalCounts(context: context).build(into: &panel)
    try Ratios(catalogue: context.catalogue, months: context.axis.count).build(into: &panel)
    return panel
  }

  private static func buildAttached(_ context: Context, into panel: inout Panel) throws {
    let homes = try panel.provinces("broadband.customers", month: context.axis.anchor)
    let paying = try panel.provinces("iptv.vas_paying", month: context.axis.anchor)
    _ = try AttachedModel(service: .contentBundle, context: context, base: paying).build(into: &panel)
    _ = try AttachedModel(service: .voice, context: context, base: homes).build(into: &panel)
    for (service, gap) in [
      (AttachedService.networking, "networking.gap_to_rival"), (.security, "security.gap_to_rival"),
    ] {
      let flows = try AttachedModel(service: service, context: context, base: homes).build(into: &panel)
      try RivalGapModel(id: gap, flows: flows, context: context).build(into: &panel)
    }
  }

  private static func snapshot(
    _ index: Int, panel: Panel, context: Context, roster: Roster
  ) throws -> Snapshot {
    let period = context.axis.periods[index]
    let columns = try context.catalogue.columns.map { key -> Column? in
      let indicator = context.catalogue.indicators[key.indicator]
      guard key.segment == nil else { return nil }
      guard let values = panel.rows(indicator.id, month: index) else {
        throw GeneratorError.unknownIndicator(indicator.id)
      }
      var column = Column(rows: roster.count)
      for (place, row) in ([0] + context.facts.rows).enumerated() {
        if let value = values[place] { column[row] = .number(value) }
      }
      return column
    }
    let isAnchor = index == context.axis.anchor
    return Snapshot(
      period: period, source: source(seed: context.seed), columns: columns,
      notes: isAnchor ? context.facts.snapshot.notes : [],
      alternatives: SecondSource(context: context).alternatives(index, panel: panel))
  }

  /// Says in every file that its numbers are made up, and how.
  private static func source(seed: UInt64) -> Snapshot.Source {
    Snapshot.Source(
      kind: .synthetic, title: "演示数据（合成）",
      note: "由 tongbao generate（家庭市场模型第\(version)版，种子\(seed)）合成，不是任何公司的真实经营数据。")
  }
}
