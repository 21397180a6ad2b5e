import TongbaoCore

/// Reads a sentence: clause by clause, what each says and what the next ones may refer to.
struct SentenceReader {
  let setting: ReportSetting
  let passage: Passage
  let text: ReportText
  var scope: SentenceScope
  var collector: FactCollector
  var unread: [UnreadPassage] = []
  var problems: [ReportProblem] = []
  /// The range of the last unread clause, to which the next one may be added.
  private var unreadRange: Range<Int>?
  /// The clause that is being read.
  var clause: [PlacedPiece] = []
  /// The month that stands before the clause's label, as printed.
  var month: (text: Glyphs, period: FoundPeriod)?
  /// What the names of key and value lines are of.
  var product: Glyphs = []

  /// A reader of a passage in a scope.
  init(_ passage: Passage, of text: ReportText, setting: ReportSetting, scope: SentenceScope, collector: FactCollector)
  {
    self.passage = passage
    self.text = text
    self.setting = setting
    self.scope = scope
    self.collector = collector
  }

  /// Reads all clauses of the pieces.
  mutating func read(_ pieces: [PlacedPiece]) {
    for (index, sentencePart) in Self.parts(pieces).enumerated() {
      if index > 0 { scope.followsList = false }
      for clause in ClauseJoiner.joined(sentencePart) { readClause(clause) }
    }
  }

  /// The clauses of each part between semicolons.
  private static func parts(_ pieces: [PlacedPiece]) -> [[[PlacedPiece]]] {
    pieces.split(separator: .semicolon).map { part in part.split(separator: .comma).map(Array.init) }
  }

  /// The period of the clause that is being read.
  var period: Period? {
    let year = setting.period?.year
    return month?.period.period(in: year) ?? scope.period?.period(in: year) ?? setting.period
  }

  /// The name of the region whose figures are told; nil where it cannot be told.
  var region: String? { scope.region ?? (scope.hasStranger ? nil : setting.head?.short ?? setting.headWord) }

  /// Where a glyph stands in the file.
  func place(ofGlyph glyph: Int) -> TextPlace { text.place(of: passage.origin(of: glyph)) }

  /// Where the clause begins.
  var clausePlace: TextPlace { place(ofGlyph: clause.first?.range.lowerBound ?? 0) }

  /// Remembers the clause as one that was not understood; later short forms have nothing to refer to.
  mutating func leaveUnread(_ reason: UnreadPassage.Reason) {
    scope.isLost = true
    scope.list = nil
    guard let first = clause.first, let last = clause.last else { return }
    let start = passage.origin(of: first.range.lowerBound)
    let end = passage.origin(of: last.range.upperBound - 1) + 1
    if let range = unreadRange, unread.last?.reason == reason, start - range.upperBound <= 2 {
      unreadRange = range.lowerBound..<end
      unread[unread.count - 1].text = ReportReader.excerpt(text, range.lowerBound..<end)
      return
    }
    unreadRange = start..<end
    unread.append(
      UnreadPassage(text: ReportReader.excerpt(text, start..<end), reason: reason, place: text.place(of: start)))
  }

  /// Remembers what the next clauses may refer to.
  mutating func noteHead(_ name: Glyphs, unit: Glyphs?, measure: Measure) {
    scope.endsInChange = false
    if scope.isLost {
      scope.heads = []
      scope.isLost = false
    }
    scope.heads.removeAll { $0.text == name }
    // No sentence speaks of so many; what a hostile one says is compared with few.
    if scope.heads.count == 32 { scope.heads.removeFirst() }
    scope.heads.append(Head(text: name, unit: unit, measure: measure, region: scope.followsList ? nil : region))
  }

  /// The indicator's full words for a label of the clause.
  func indicator(of label: Glyphs, unit: Glyphs?) -> Glyphs? {
    guard let month, Labels.isGeneric(label), scope.indicator(of: label, unit: unit) != nil else {
      return scope.indicator(of: product.isEmpty ? label : HeadingWords.label(label, of: product), unit: unit)
    }
    // 8月新增: the month belongs to the name.
    guard let thing = scope.thing, !label.isEmpty else { return nil }
    return thing + month.text + label
  }

  /// The catalogue's id of a measure of an indicator.
  func id(_ name: Glyphs, _ measure: Measure, label: Glyphs, unit: String) -> String? {
    var names: [Glyphs] = []
    switch measure {
    case .yearOnYear, .yearOnYearFall: names = ["同比", "同比增长", "同比增幅", "同比增速"].map { name + Glyphs($0) }
    case .monthOnMonth, .monthOnMonthFall: names = ["环比", "环比增长", "环比增幅"].map { name + Glyphs($0) }
    case .changeOverYear, .changeOverMonth, .change: names = ["提升", "变化", "提升幅度"].map { name + Glyphs($0) }
    case .daily:
      let thing = Labels.thing(of: name)
      names = name.contains(Glyphs("净增")) ? [thing + Glyphs("日均净增")] : [thing + Glyphs("日均新增"), name]
      if name.contains(Glyphs("日均")) { names = [name] }
    case .yearCompletion: names = [name + Glyphs("年度目标完成率")]
    case .monthCompletion: names = [name + Glyphs("月度目标完成率")]
    case .leadOverPace, .gapToNation, .gapToTarget, .rank, .behindRival, .ratio, .target: names = [name + label]
    case .month: names = [name] + (month.map { [Self.replacing($0.text, by: Glyphs("当月"), in: name)] } ?? [])
    case .averageTime: names = [name, name + Glyphs("时长"), name + Glyphs("时间")]
    case .value, .yearToDate, .total, .share, .penetration, .completion, .timely: names = [name]
    }
    return collector.matcher.id(names, unit: measure == .rank ? "" : unit)
  }

  private static func replacing(_ old: Glyphs, by new: Glyphs, in text: Glyphs) -> Glyphs {
    guard let place = text.firstPlace(of: old) else { return text }
    return Array(text[..<place] + new + text[(place + old.count)...])
  }
}

extension [PlacedPiece] {
  /// The parts between pieces of a kind, without empty ones.
  func split(separator: Piece) -> [[PlacedPiece]] { split { $0.piece == separator }.map(Array.init) }
}
