import TongbaoCore

extension Briefing {
  /// What a briefing rests on.
  public struct Source: Sendable {
    /// The table that it is of.
    public var dataset: Dataset
    public var period: Period
    /// The rows that are ranked and judged among each other; nil for all that reports give figures for.
    public var peers: [Int]?
    /// What names must answer for a row to be told of; empty for all.
    public var filter: String
    /// What the rows are called where they are not all that the table has; empty where they are.
    public var scope: String
    public var milestones: Milestones
    /// The command that says the same again.
    public var command: String

    /// A source.
    public init(
      dataset: Dataset, period: Period, peers: [Int]? = nil, filter: String = "", scope: String = "",
      milestones: Milestones = Milestones(), command: String = ""
    ) {
      self.dataset = dataset
      self.period = period
      self.peers = peers
      self.filter = filter
      self.scope = scope
      self.milestones = milestones
      self.command = command
    }
  }

  /// The briefing of a subject in a language; nil where the period has not been read.
  public init?(_ subject: BriefingSubject, of source: Source, in language: Language) {
    var phrases = language.phrases
    phrases.head = source.dataset.roster.head.wholeName(in: language)
    phrases.rows = source.dataset.roster.dimension?.name[language]
    self.init(subject, of: source, phrases: phrases)
  }

  init?(_ subject: BriefingSubject, of source: Source, phrases: any Phrases) {
    let dataset = source.dataset
    guard let snapshot = dataset.timeline.snapshot(source.period) else { return nil }
    func model(of snapshot: Snapshot) -> PeriodModel {
      PeriodModel(
        basis: PeriodModel.Basis(period: snapshot.period, revision: 0), dataset: dataset, snapshot: snapshot,
        peers: source.peers)
    }
    let model = model(of: snapshot)
    let before = dataset.timeline.last(before: source.period).flatMap { dataset.timeline.snapshot($0) }
    let query = RegionQuery(source.filter)
    let writer = BriefingWriter(
      dataset: dataset, model: model, before: before.map(model(of:)),
      rows: model.peers.filter { query.match(dataset.roster[$0]) != nil }, filter: source.filter,
      milestones: source.milestones,
      phrases: phrases)
    let titles = [writer.title(of: subject), source.scope, source.filter.isEmpty ? "" : "/" + source.filter]
    title = phrases.briefingTitle(
      phrases.title(of: source.period), dataset.catalogue.title[phrases.language],
      titles.filter { !$0.isEmpty }.joined(separator: phrases.clauseSeparator))
    if snapshot.source.kind == .synthetic { title += phrases.bracketed(phrases.synthetic) }
    sentences = writer.sentences(subject)
    let moved = dataset.judgedOtherwise.map { dataset.name(ofColumn: $0)[phrases.language] }
    if !moved.isEmpty {
      sentences.append(phrases.judgedOtherwise(phrases.items(Array(moved.prefix(3)), of: moved.count)))
    }
    command = source.command
  }
}

extension BriefingWriter {
  /// What a subject is called.
  fileprivate func title(of subject: BriefingSubject) -> String {
    switch subject {
    case .overview: phrases.overview
    case .indicator(let column): indicatorName(column)
    case .region(let row, _): name(row)
    case .tasks: phrases.boardTitle
    case .alerts: phrases.alertsTitle
    }
  }
}
