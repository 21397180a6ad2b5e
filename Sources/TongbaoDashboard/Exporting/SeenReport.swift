import TerminalCanvas
import TongbaoCore
import TongbaoExchange

extension State {
  /// What is seen on the screen, as a thing that can leave: of tables and lists all rows, not only those in sight; nil where
  /// no figures are there.
  public var seenReport: Report? {
    guard let frame = SeenFrame(self) else { return nil }
    switch screen {
    case .overview: return SeenOverview(frame)?.report
    case .region: return SeenRegion(frame)?.report
    case .alerts: return SeenAlerts(frame)?.report
    case .board: return SeenTasks(frame)?.report
    case .contrast: return SeenContrast(frame)?.report
    case .trend: return SeenTrend(frame)?.report
    case .bulletin: return SeenBulletin(frame)?.report
    case .table: return face == .table ? SeenTable(frame)?.report : SeenRanking(frame)?.report
    }
  }
}

/// What the reports of all views have in common.
struct SeenFrame {
  let state: State
  let dataset: Dataset
  let model: PeriodModel

  /// Nil while the period has not been read.
  init?(_ state: State) {
    guard let dataset = state.dataset, let model = state.derived.period else { return nil }
    self.state = state
    self.dataset = dataset
    self.model = model
  }

  var phrases: any Phrases { state.phrases }
  var language: Language { state.shownLanguage }
  var snapshot: Snapshot { model.snapshot }
  var catalogue: Catalogue { dataset.catalogue }
  var roster: Roster { dataset.roster }

  /// Words of the screen in both languages, for programs.
  func both(_ words: (State) -> String?) -> Wording {
    func text(_ language: Language) -> String {
      var state = state
      (state.language, state.glyphs) = (language, .narrow)
      // The table's names of rows are in the language of the screen.
      state.derived.table = nil
      return words(state) ?? ""
    }
    return Wording(zh: text(.zh), en: text(.en))
  }

  /// What a view's own part makes of all that is the same for each.
  struct Content {
    /// What it is of, behind the dataset and the period.
    var name: [String]
    /// What the groups of columns are groups of.
    var topic = ""
    /// What programs call the view.
    var view: String
    var columns: [Report.Column] = []
    var rows: [[Report.Cell]] = []
    var headRows = 0
    var facts: [Report.Member] = []
    var particulars: [Report.Line] = []
    var thresholds: [Report.Line] = []
    var notes: [String] = []
    var parts: [Report.Part] = []
    var paragraphs: [Report.Paragraph] = []
    var pictures: [ReportPicture] = []
    var hasMarks = true
  }

  func report(_ content: Content) -> Report {
    var report = Report(
      title: ([title] + content.name).filter { !$0.isEmpty }.joined(separator: " · "), columns: content.columns,
      rows: content.rows, notes: content.notes + moved, parts: content.parts,
      facts: facts + [("view", .text(content.view))] + content.facts)
    report.language = language
    report.particulars = particulars + content.particulars
    report.thresholds = content.thresholds
    report.legend = content.hasMarks ? phrases.helpLegend.prefix(1).map { $0 } : []
    report.warning = snapshot.source.kind == .synthetic ? phrases.synthetic : nil
    report.paragraphs = content.paragraphs
    report.pictures = content.pictures
    report.headRows = content.headRows
    report.topic = content.topic
    return report
  }

  /// The dataset, the region whose table it is where that is not the dataset's own, and the period.
  private var title: String {
    let name = state.label(catalogue.title, id: dataset.id)
    let whose = dataset.isLower ? roster.head.label(in: language) : ""
    return [name, whose, phrases.title(of: snapshot.period)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var facts: [Report.Member] {
    let whose: [Report.Member] =
      dataset.isLower || roster.dimension != nil
      ? [("whole", .both(roster.head.names)), ("whole_code", .text(roster.head.code.description))] : []
    return [
      ("dataset", .text(state.datasetName ?? dataset.id)), ("period", .text("\(snapshot.period)")),
      ("source", .text(snapshot.source.kind.rawValue)),
    ] + whose
  }

  private var particulars: [Report.Line] {
    let words = phrases.exportWords
    let source = [phrases.sourceKind(snapshot.source.kind), snapshot.source.title].filter { !$0.isEmpty }
    return [
      Report.Line(words.period, phrases.title(of: snapshot.period)),
      Report.Line(words.source, source.joined(separator: phrases.clauseSeparator)),
    ]
  }

  /// That values are judged otherwise than their dataset has it.
  private var moved: [String] {
    let names = dataset.judgedOtherwise.map {
      state.label(dataset.name(ofColumn: $0), id: catalogue.name(ofColumn: $0))
    }
    return names.isEmpty ? [] : [phrases.judgedOtherwise(phrases.items(Array(names.prefix(3)), of: names.count))]
  }

  // MARK: Columns and cells

  /// What a row is called by programs and by people.
  var nameColumns: [Report.Column] {
    let isOfSegments = roster.dimension != nil
    return [
      Report.Column(id: isOfSegments ? "segment" : "code", title: "", isNumeric: false, isForPeople: false),
      Report.Column(
        id: isOfSegments ? "name" : "region", title: phrases.rowHeader(catalogue.level), isNumeric: false,
        limits: phrases.attentionRule),
    ]
  }

  func nameCells(_ row: Int) -> [Report.Cell] {
    let id = roster.dimension != nil ? roster.segment(row) ?? "" : roster[row].code.description
    return [
      Report.Cell(id, id.isEmpty ? .nothing : .text(id)),
      Report.Cell(roster[row].label(in: language), .both(roster[row].names)),
    ]
  }

  func texts(_ column: Int, threshold: Threshold?) -> CellText {
    CellText(
      indicator: dataset.indicator(ofColumn: column), phrases: phrases, catalogue: catalogue, glyphs: state.glyphs,
      limits: PlainLimits(threshold))
  }

  /// An indicator's whole name, and its unit.
  func name(_ column: Int) -> String { IndicatorNames(state: state, dataset: dataset).whole(column) }

  func unit(_ column: Int) -> String { dataset.indicator(ofColumn: column).unit.presentation(in: language).label }

  func named(_ column: Int) -> String { phrases.exportNamed(name(column), unit: unit(column)) }

  /// An indicator's short name, and its unit.
  func header(_ indicator: Indicator) -> String {
    phrases.exportNamed(indicator.short[language], unit: indicator.unit.presentation(in: language).label)
  }

  /// The thresholds of columns in words: what needs attention, and what is commended.
  func thresholds(_ columns: [Int]) -> [Report.Line] {
    columns.compactMap { column in
      guard let threshold = model.judges[column].threshold else { return nil }
      let words = ConditionText(
        indicator: dataset.indicator(ofColumn: column), phrases: phrases, catalogue: catalogue)
      let tiers = threshold.tiers.map {
        ($0.severity == .critical ? "!! " : "! ") + words.words($0.condition)
      }
      let praise = threshold.commend.map { "✓ " + words.words($0) }
      guard !tiers.isEmpty || !praise.isEmpty else { return nil }
      return Report.Line(named(column), (tiers + praise).joined(separator: "   "))
    }
  }
}

extension Report.Cell {
  /// What is known of a value, with the mark of its status.
  init(_ observation: Observation, _ status: Status, _ texts: CellText) {
    self.init(status.marked(texts.text(observation)), observation.value)
    self.status = status
    look = Report.NumberLook(of: texts.indicator, in: texts.phrases.language)
    if let number = observation.number { decimals = texts.decimals(of: number) }
  }

  /// A change: as a number with its sign, or in the words of the screen.
  init(_ change: Change, _ texts: CellText) {
    switch change {
    case .difference(let value, _), .ofLead(let value):
      self.init(
        texts.isZero(value) ? "=" : texts.number(value, signed: true),
        .number(value.tidied(decimals: texts.indicator.decimals)))
      showDifference(value, texts)
    case .pending: self.init(texts.phrases.pending, .nothing)
    case .undetermined: self.init("?", .nothing)
    case .redefined: self.init(texts.phrases.redefinedShort, .nothing)
    case .none: self.init("", .nothing)
    }
  }

  /// What lies between two numbers, as whoever reads both works it out; for programs it is exact.
  init(between here: Double, and there: Double, exact: Double, _ texts: CellText) {
    let gap = texts.gap(here, there)
    self.init(gap.text, .number(exact))
    showDifference(gap.value, texts, decimals: gap.decimals)
  }

  /// Has spreadsheets show a difference as the screen rounds it.
  mutating func showDifference(_ value: Double, _ texts: CellText, decimals: Int? = nil) {
    shown = texts.told(value, decimals: decimals)
    self.decimals = decimals
    look = Report.NumberLook(of: texts.indicator, in: texts.phrases.language, isSigned: true)
  }

  /// A count.
  init(_ count: Int) {
    self.init("\(count)", .number(Double(count)))
    look = Report.NumberLook(decimals: 0)
  }
}
