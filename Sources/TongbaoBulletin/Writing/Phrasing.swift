import TongbaoCore

/// The phrases in force for one indicator, or for the whole: the indicator's own, else the catalogue's, else the language's.
struct Phrasing {
  let material: BulletinMaterial
  let prose: any Prose
  private let own: BulletinWording?
  private let kind: Indicator.Kind?

  init(_ material: BulletinMaterial, _ prose: any Prose, of indicator: Indicator? = nil) {
    self.material = material
    self.prose = prose
    own = indicator?.bulletin?.wording
    kind = indicator?.kind
  }

  /// The phrase as it is to be filled. Who words a value words it wherever it stands, and who words attention words every tier.
  func template(_ phrase: BulletinPhrase) -> PhraseTemplate {
    let language = prose.language
    if let told = own?[phrase, language] { return told }
    if phrase == .also, let value = own?[.value, language] { return value }
    return material.catalogue.bulletin[phrase, language] ?? prose.standard(phrase, kind: kind)
  }

  /// Whether the catalogue words a phrase of this indicator itself.
  func isOwn(_ phrase: BulletinPhrase) -> Bool { own?[phrase, prose.language] != nil }

  /// How many names of a list are told.
  var mostNames: Int {
    own?.names ?? material.catalogue.bulletin.names ?? Self.mostNames(rows: material.dataset.reportingRows.count)
  }

  /// How many names are told where the catalogue leaves it open: a table of up to forty rows is told whole; of a longer one a
  /// reader wants the number and the first ten.
  static func mostNames(rows: Int) -> Int { rows <= 40 ? 40 : 10 }

  func filled(_ phrase: BulletinPhrase, _ words: [String: String] = [:]) -> String { template(phrase).filled(words) }
}

/// One column as it is worded.
struct ColumnWords {
  let material: BulletinMaterial
  let column: Int
  let indicator: Indicator
  let phrasing: Phrasing
  let values: ValueText
  let conditions: any ConditionProse

  init(_ material: BulletinMaterial, _ prose: any Prose, column: Int) {
    self.material = material
    self.column = column
    indicator = material.dataset.indicator(ofColumn: column)
    phrasing = Phrasing(material, prose, of: indicator)
    values = ValueText(
      indicator: indicator, language: prose.language,
      limits: PlainLimits(indicator.threshold(in: material.snapshot.period)))
    conditions = prose.conditions(values, head: material.roster.head, catalogue: material.catalogue)
  }

  private var prose: any Prose { phrasing.prose }

  /// What it is called in a sentence.
  var name: String {
    let key = material.catalogue.columns[column]
    guard key.segment == nil else { return prose.inner(material.dataset.name(ofColumn: column)[prose.language]) }
    return phrasing.isOwn(.name) ? phrasing.filled(.name) : prose.inner(indicator.name[prose.language])
  }

  /// What conditions speak of.
  var subject: String { phrasing.isOwn(.subject) ? phrasing.filled(.subject) : name }

  /// The heading of the item that it begins.
  var heading: String { phrasing.filled(.heading, ["name": indicator.name[prose.language]]) }

  /// A value in words, approximate ones as such; nil where there is no number.
  func value(_ observation: Observation) -> String? {
    switch observation {
    case .number(let value): values.text(value)
    case .approximate(let value): prose.approximate(values.text(value))
    case .bound, .missing, .unknown: nil
    }
  }

  /// What is told of an observation under a name; nil where nothing is known.
  func clause(_ observation: Observation, name: String, isFirst: Bool) -> String? {
    switch observation {
    case .number(let number), .approximate(let number):
      let words = ["name": name, "value": value(observation) ?? "", "number": values.number(number)]
      return prose.smooth(phrasing.filled(isFirst ? .value : .also, words))
    case .bound(let bound): return phrasing.filled(.bound, ["name": name, "condition": conditions.words(bound)])
    case .missing: return phrasing.filled(.missing, ["name": name])
    case .unknown: return nil
    }
  }

  /// How far a value lies ahead of the pace or behind it; nil where it has none.
  func lead(row: Int) -> String? {
    let observation = material.snapshot.observation(column: column, row: row)
    guard let number = observation.number,
      let pace = Pace.value(
        of: indicator, column: column, in: material.snapshot, row: row, catalogue: material.catalogue)
    else { return nil }
    let lead = values.lead(number, over: pace)
    let gap = ["gap": values.distance(lead), "pace": prose.pace(isPlan: indicator.followsPlan)]
    return lead == 0 ? phrasing.filled(.level, gap) : phrasing.filled(lead > 0 ? .ahead : .behind, gap)
  }

  /// What is to be reached, behind a value or alone; nil where there is no target, or one that lies in the past.
  func target(isAlone: Bool) -> String? {
    guard let target = indicator.target else { return nil }
    if let by = target.by, by.lastDay < material.snapshot.period.firstDay { return nil }
    if isAlone, target.by?.year != material.snapshot.period.year { return nil }
    let words = [
      "name": name, "condition": conditions.aim(target.condition), "by": target.by.map(prose.deadline) ?? "",
    ]
    return phrasing.filled(isAlone ? .targetAlone : .target, words)
  }
}

extension Prose {
  /// By the end of a period, as it stands in the phrase of a target.
  fileprivate func deadline(_ period: Period) -> String {
    switch language {
    case .zh: period.kind == .month || period.kind == .quarter ? "\(period.year)年" + end(of: period) : end(of: period)
    case .en: " by " + end(of: period)
    }
  }
}

extension Indicator {
  /// Whether its pace is the plan's, and not the elapsed share of the time.
  var followsPlan: Bool { if case .plan? = pace { true } else { false } }
}
