import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Wording")
struct WordingTests {
  @Test("every command has a sentence and a word in its own language", arguments: Command.allCases)
  func commands(_ command: Command) {
    expectLanguages(ChinesePhrases().sentence(for: command), EnglishPhrases().sentence(for: command))
    // The hint that switches the language names the other one, in that one.
    if command != .language {
      expectLanguages(ChinesePhrases().hint(for: command), EnglishPhrases().hint(for: command))
    }
  }

  @Test("every phrase is there in both languages, and in no other")
  func phrases() throws {
    for (chinese, english) in zip(try Self.all(ChinesePhrases()), try Self.all(EnglishPhrases())) {
      expectLanguages(chinese, english)
    }
  }

  @Test("one thing has one name: a period, an open status, what needs attention")
  func oneNameEach() throws {
    let others = ["周期", "期间", "期别", "最近一期", "未定", "不能判定是否", "范围不足", "预警", "来年"]
    // Alerts are a list of its own; what needs attention is not called so elsewhere.
    let unlisted = Command.allCases.filter { ![.alerts, .turnAlerts, .filterAlerts, .restated].contains($0) }
    let commands = unlisted.flatMap { [ChinesePhrases().sentence(for: $0), ChinesePhrases().hint(for: $0)] }
    for text in try Self.all(ChinesePhrases()).filter({ $0 != ChinesePhrases().alertsTitle }) + commands {
      for other in others { #expect(!text.contains(other), "\(text)") }
    }
    for command in unlisted { #expect(!EnglishPhrases().hint(for: command).contains("alert")) }
  }

  @Test("on a screen of plain ASCII comparisons are spelled out")
  func plain() throws {
    let indicator = try Fixture.catalogue().indicators[1]
    let text = CellText(indicator: indicator, phrases: EnglishPhrases(isPlain: true))
    #expect(text.bound(try Condition(">=100")) == ">=100")
    #expect(text.bound(try Condition("<=70")) == "<=70")
  }

  @Test("a unit that English leaves to the indicator's name leaves no blank behind")
  func noUnit() {
    #expect(EnglishPhrases().trendTitle("Rank", unit: "", count: 3, kind: .month) == "Rank, last 3 months")
  }

  private func expectLanguages(_ chinese: String, _ english: String) {
    #expect(!chinese.isEmpty && !english.isEmpty)
    #expect(!english.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) }, "\(english)")
    #expect(chinese.unicodeScalars.contains { (0x2E80...0xFFEF).contains($0.value) }, "\(chinese)")
  }

  /// What a wording says of everything, with arguments that are in no language.
  private static func all(_ words: any Phrases) throws -> [String] {
    bars(words) + conditions(words) + sentences(words) + (try messages(words)) + windows(words)
  }

  private static func bars(_ words: any Phrases) -> [String] {
    let columns = words.regionColumns
    let levels = Level.allCases.map(words.levelHeader)
    let counts = Level.allCases.flatMap { [words.rowCount(3, of: 5, level: $0), words.rowCount(5, of: 5, level: $0)] }
    let sparks = Period.Kind.allCases.map { words.sparkHeader(count: 12, kind: $0) }
    let trends = Period.Kind.allCases.map { words.trendTitle("X", unit: "%", count: 24, kind: $0) }
    return [
      words.product, words.synthetic, words.syntheticShort, words.attentionRule,
      words.counts(attention: 1, commended: 2),
    ]
      + [
        columns.indicator, columns.value, columns.national, columns.gap, columns.rank, columns.change,
        columns.yearChange,
      ]
      + [words.rankTitle, words.listsTitle, words.threshold, words.unitHeader, words.statusHeader, words.critical]
      + levels + counts + sparks + trends
  }

  private static func conditions(_ words: any Phrases) -> [String] {
    let references: [Condition.Reference] = [.national, .pace, .last, .lastYear, .worstQuarter, .bestQuarter]
    return references.map { words.reference($0, in: nil) } + references.map(words.shortReference)
      + [words.share("10", of: words.reference(.national, in: nil))]
      + [true, false].flatMap { flag in
        [
          words.below("7", orEqual: flag), words.above("7", orEqual: flag), words.rank(top: flag, 3),
          words.shifted(words.reference(.pace, in: nil), by: "5", up: flag), words.reaches("7", orEqual: flag),
        ]
      } + [words.range("1", "2"), words.fallen(by: "35"), words.equal(to: "7"), words.and]
  }

  private static func sentences(_ words: any Phrases) -> [String] {
    let lines = Line.allCases.map { words.name(of: $0, at: "70") }
    let beyond = [true, false].flatMap { below in
      [
        words.beyond("", isBelow: below, isInclusive: false, gap: "1"),
        words.beyond(lines[0], isBelow: below, isInclusive: true, gap: nil),
      ]
    }
    let origins: [ChangeBase.Origin] =
      [.last, .lastYear] + [Period(.month, 2020, 2)].compactMap { $0 }.map { .earlier($0) }
    let changes = origins.flatMap { origin in
      Period.Kind.allCases.flatMap { kind in
        [
          words.change("1", from: origin, kind: kind), words.noChange(from: origin, kind: kind),
          words.leadChange("1", from: origin, kind: kind),
        ]
      }
    }
    let streaks = Period.Kind.allCases.flatMap { kind in
      [true, false].map { words.streak(3, kind: kind, behindPace: $0) }
    }
    let severities: [Threshold.Severity] = [.critical, .attention]
    return lines + beyond + changes + streaks
      + severities.flatMap { severity in [true, false].map { words.needsAttention(severity, orWorse: $0) } }
      + severities.map { words.meets("", $0) }
      + [
        words.valueMissing, words.sentenceWithoutData(region: "", indicator: ""), words.needsNoAttention,
        words.boundOnly(""), words.isCommended, words.undetermined(""),
        words.incomparable(""),
      ]
      + [
        words.fallen(by: "40", line: "35"), words.shareTooSmall("7", of: "", line: "10"), words.national("1"),
        words.target("", by: nil),
      ]
      + [
        words.lead("1", ahead: true), words.lead("1", ahead: false), words.rank(1...1, of: 3, level: .province),
        words.clear(of: lines[0], isBelow: true, isInclusive: true), words.shortFall(by: "35", orMore: true),
      ]
  }

  private static func messages(_ words: any Phrases) throws -> [String] {
    let august = try Fixture.month(8)
    return [
      words.noData(for: august), words.reading(august), words.failed(august, problem: "x"), words.problemCount(1),
      words.problemCount(2), words.warningCount(1), words.warningCount(2), words.othersCanBeOpened,
      words.outside(august, first: august, last: august), words.noAttention, words.noMatch, words.copied("1"),
      words.keptOldData("x"),
      words.noFilter, words.onlyEnglish, words.mouse(isTaken: true), words.mouse(isTaken: false), words.nothingOpen,
      words.noLowerLevel, words.noSegments(of: "x", in: "y"), words.tableCount(1), words.tableCount(8),
    ] + Comparison.allCases.map(words.comparing)
  }

  private static func windows(_ words: any Phrases) -> [String] {
    let figures = words.statistics
    let scopes: [KeyEntry.Scope] = [.anywhere, .table, .region]
    let kinds: [Snapshot.Source.Kind] = [.published, .measured, .synthetic]
    let refusals: [Total.Refusal] = [.doesNotAdd, .incomplete(missing: 2), .unknownIndicator("x"), .noWeight]
    return [
      words.helpTitle, words.paletteTitle, words.datasetsTitle, words.problemsTitle, words.noProblems, words.noCommand,
    ]
      + words.helpLegend + scopes.map(words.helpTitle) + kinds.map(words.sourceKind)
      + refusals.flatMap { refusal in [true, false].map { words.refusal(refusal, isSum: $0) } }
      + Level.allCases.map(words.valueHeader)
      + [
        words.shelfLine(periods: 0, first: "", last: "", indicators: 3),
        words.shelfLine(periods: 2, first: "1", last: "2", indicators: 3),
      ]
      + [
        figures.known, figures.bounds, figures.missing, figures.unknown, figures.least, figures.lowerQuartile,
        figures.median,
      ]
      + [
        figures.upperQuartile, figures.greatest, figures.mean, figures.total, figures.overall, figures.attention,
        figures.commended,
      ]
      + [figures.undetermined, figures.better, figures.higher, figures.lower, figures.neither, words.filterPrompt]
  }
}
