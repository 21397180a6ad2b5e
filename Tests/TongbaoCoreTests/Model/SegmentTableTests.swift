import Testing

@testable import TongbaoCore

/// A region's segments as the rows of a table.
@Suite struct SegmentTableTests {
  private static let industry = Dimension(
    id: "industry", name: Wording(zh: "行业", en: "Industry"),
    segments: [
      .init(id: "finance", name: Wording(zh: "金融", en: "Finance")),
      .init(id: "retail", name: Wording(zh: "零售", en: "Retail")),
    ])

  /// Columns: 0 lines, 1 revenue, 2 ARPU, 3 share, 4 plan (without segments); then finance and retail of 0 to 3.
  private static let indicators = [
    indicator("lines", kind: .stock, addsUp: .sum, thresholds: [threshold(["<5", "<0"])], dimension: "industry"),
    indicator("revenue", kind: .flow, addsUp: .sum, dimension: "industry"),
    indicator("arpu", addsUp: .ratio(numerator: "revenue", denominator: "lines", factor: 1), dimension: "industry"),
    indicator("share", addsUp: .mean(weight: "plan"), thresholds: [threshold(["<5"])], dimension: "industry"),
    indicator("plan", addsUp: .sum),
  ]

  private static func table(_ cells: [Int: [String]], lists: [PrintedList] = []) -> Dataset {
    let catalogue = catalogue(indicators, dimensions: [industry])
    let month = period("2020-08")
    var dataset = Dataset(
      id: "t", catalogue: catalogue,
      roster: Roster(
        head: region(0, "全国", "quan guo"),
        members: [region(110000, "北京", "bei jing"), region(440000, "广东", "guang dong")]
      ),
      timeline: Timeline(periods: [month, period("2020-07")]), lowerTables: [RegionCode.nation])
    let columns = catalogue.columns.indices.map { cells[$0].map(column) }
    dataset.timeline[month] = .loaded(
      Snapshot(
        period: month, source: .init(kind: .measured, title: "t"), columns: columns, lists: lists,
        notes: [
          .init(Wording(zh: "甲"), kind: .requirement, rows: [1, 2]), .init(Wording(zh: "乙"), kind: .example, rows: [1]),
          .init(Wording(zh: "丙"), domain: "d"),
        ]
      ))
    return dataset
  }

  private static func segments(_ cells: [Int: [String]], row: Int = 2, lists: [PrintedList] = []) throws -> (
    Dataset, Snapshot
  ) {
    let turned = try #require(table(cells, lists: lists).bySegments(of: "industry", in: row))
    return (turned, try #require(turned.timeline.snapshot(period("2020-08"))))
  }

  private static let full = [
    0: ["30", "10", "20"], 1: ["300", "90", "210"], 4: ["7", "8", "9"], 5: ["", "", "12"], 6: ["", "", "8"],
    7: ["", "", "120"], 8: ["", "", "90"], 9: ["", "", "10"],
  ]

  @Test func theRegionStandsAtTheHeadAndItsSegmentsBelow() throws {
    let (turned, snapshot) = try Self.segments(Self.full)
    #expect(turned.roster.regions.map { $0.label(in: .zh) } == ["广东", "金融", "零售"])
    #expect(turned.roster.regions.dropFirst().map { $0.label(in: .en) } == ["Finance", "Retail"])
    #expect(turned.roster.dimension?.id == "industry" && turned.lowerTables.isEmpty)
    #expect((0...2).map { snapshot.observation(column: 0, row: $0).number } == [20, 12, 8])
    #expect((0...2).map { snapshot.observation(column: 1, row: $0).number } == [210, 120, 90])
    #expect((0...2).map { snapshot.observation(column: 2, row: $0).number } == [nil, 10, nil])
    #expect(snapshot.columns[3] == nil)
    #expect(
      (0...1).map { snapshot.observation(column: 4, row: $0) } == [.number(9), .unknown], "known of the head alone")
    #expect(snapshot.columns[5...].allSatisfy { $0 == nil })
  }

  @Test func columnsAndDomainsKeepTheirPlaces() throws {
    let (turned, _) = try Self.segments(Self.full)
    let whole = Self.table(Self.full).catalogue
    #expect(turned.catalogue.columns == whole.columns && turned.catalogue.domains == whole.domains)
    #expect(turned.catalogue.indicators(inDomain: "d") == [0, 1, 2, 3], "the plan has no segments")
    #expect(whole.dimensions(inDomain: "d") == ["industry"] && whole.dimensions(inDomain: "e") == [])
  }

  @Test func totalsOverSegmentsNeedWeightsOfTheSameDimension() throws {
    let (turned, snapshot) = try Self.segments(Self.full)
    let total = { (column: Int) in
      Total(column: column, rows: turned.reportingRows, snapshot: snapshot, catalogue: turned.catalogue)
    }
    #expect(total(0) == .value(20) && total(1) == .value(210))
    #expect(total(2) == .value(10.5), "revenue over lines")
    #expect(total(3) == .refused(.doesNotAdd), "its weight has no segments")
  }

  @Test func limitsOfAmountsDoNotJudgeParts() throws {
    let (turned, snapshot) = try Self.segments([
      0: ["", "", "20"], 5: ["", "", "-1"], 6: ["", "", "3"], 3: ["", "", "4"], 11: ["", "", "3"],
    ])
    #expect(turned.judge(0, in: snapshot).status(row: 1).needsAttention, "zero is the same for large and small")
    #expect(turned.judge(0, in: snapshot).status(row: 2) == .normal)
    #expect(turned.judge(3, in: snapshot).status(row: 1).needsAttention, "a share is no amount")
  }

  /// What a file says of 广东's finance, with the head's own beside it, and what stands in the table of its segments.
  @Test(arguments: [
    ("12", "5", "12"), ("~12", "5", "~12"), ("-", "5", "-"), ("", "5", ""), ("[7,12)", "5", "[7,12)"),
    ("<national", "40", "<40"), ("<national", "", ""), ("<0.5*national+1", "40", "<21"), ("[3,national]", "<9", ">=3"),
    ("<lines & >2", "", "<lines & >2"), (">2 & =national", "", ">2"), ("<last", "", "<last"),
  ])
  func observationsKeepTheirMeaning(said: String, head: String, expected: String) throws {
    let (_, snapshot) = try Self.segments([5: [head, "", said]])
    #expect(snapshot.observation(column: 0, row: 1) == observation(expected))
  }

  @Test func theHeadOfAllIsWhatItsOwnSegmentsAreHeldAgainst() throws {
    let (_, snapshot) = try Self.segments([0: ["30", "<national", ""], 5: ["<national", "", ""]], row: 0)
    #expect(snapshot.observation(column: 0, row: 1) == .unknown, "finance below the nation's finance says nothing")
    let (_, ofMember) = try Self.segments([0: ["30", "", "<national"]])
    #expect(ofMember.observation(column: 0, row: 0) == observation("<30"))
  }

  @Test func listsAndNotesAreThoseOfTheRegionAlone() throws {
    func list(_ rows: [Int], _ members: [String]) -> PrintedList {
      PrintedList(
        column: 0, criterion: .text(Wording(zh: "x")), rows: rows, count: nil, completeness: .open, tone: .plain,
        members: members.map { name in Self.industry.segments.first { $0.name.zh == name }?.name ?? Wording(zh: name) })
    }
    let lists = [
      list([2], ["零售", "金融"]), list([2], ["零售", "某某"]), list([2], []), list([1, 2], []), list([1], ["金融"]),
    ]
    let (_, snapshot) = try Self.segments([:], lists: lists)
    #expect(snapshot.lists.map(\.rows) == [[2, 1], [0], [0]])
    #expect(snapshot.lists.map(\.members.count) == [0, 2, 0])
    #expect(snapshot.notes.map(\.text.zh) == ["甲", "丙"] && snapshot.notes.map(\.rows) == [[0], []])
    #expect(snapshot.notes.map(\.kind) == [.requirement, .note] && snapshot.notes[1].domain == "d")
  }

  @Test func otherSourcesStandBesideTheirSegments() throws {
    var dataset = Self.table(Self.full)
    var whole = try #require(dataset.timeline.snapshot(period("2020-08")))
    whole.alternatives = [
      .init(
        source: Wording(zh: "一经"),
        values: [
          .init(column: 5, row: 2): .number(11), .init(column: 0, row: 2): .number(19),
          .init(column: 5, row: 1): .number(1),
        ]),
      .init(source: Wording(zh: "别处"), values: [.init(column: 5, row: 1): .number(1)]),
    ]
    dataset.timeline[whole.period] = .loaded(whole)
    let table = try #require(SegmentTable(of: "industry", in: 2, of: dataset))
    let snapshot = table.snapshot(whole)
    #expect(snapshot.alternatives.count == 1 && snapshot.alternatives[0].values.count == 2)
    #expect(snapshot.alternatives(column: 0, row: 1).map(\.observation) == [.number(11)])
    #expect(snapshot.alternatives(column: 0, row: 0).map(\.observation) == [.number(19)])
  }

  @Test func periodsFollow() throws {
    var dataset = Self.table(Self.full)
    dataset.timeline[period("2020-06")] = .failed([])
    let turned = try #require(dataset.bySegments(of: "industry", in: 1))
    #expect(turned.timeline.periods == dataset.timeline.periods && turned.timeline.isLoading)
    if case .failed = turned.timeline[period("2020-06")] {} else { Issue.record("June cannot be read here either") }
  }

  @Test func whatHasNoSegmentsHasNoTable() throws {
    let dataset = Self.table(Self.full)
    #expect(dataset.bySegments(of: "tier", in: 0) == nil && dataset.bySegments(of: "industry", in: 3) == nil)
    let turned = try #require(dataset.bySegments(of: "industry", in: 2))
    #expect(turned.bySegments(of: "industry", in: 1) == nil, "segments have none")
    let snapshot = try #require(dataset.timeline.snapshot(period("2020-08")))
    #expect(dataset.hasSegments(of: "industry", in: 2, domain: "d", in: snapshot))
    #expect(!dataset.hasSegments(of: "industry", in: 1, domain: "d", in: snapshot))
    #expect(!dataset.hasSegments(of: "industry", in: 2, domain: "e", in: snapshot))
  }

  @Test func segmentsHaveNoCode() throws {
    let (turned, _) = try Self.segments(Self.full)
    let finance = turned.roster[1]
    #expect(finance.code.isSegment && finance.code.description.isEmpty && finance.code.parent == nil)
    #expect(!finance.code.lies(in: .nation) && finance.level.below == nil && RegionCode("1000000") == nil)
    #expect(turned.roster.row(of: finance.code) == 1 && finance.code != turned.roster[2].code)
    for (text, matches) in [("金", true), ("fin", true), ("Finance", true), ("1", false), ("10", false), ("零售", false)] {
      #expect((RegionQuery(text).match(finance) != nil) == matches, "\(text)")
    }
  }

  @Test("what is exact is told exactly, wherever it stands", arguments: 0..<20)
  func everyNumberFindsItsPlace(seed: Int) throws {
    let value = { (column: Int, row: Int) in Double((seed * 7919 + column * 131 + row * 17) % 1000) / 8 }
    let cells = Dictionary(
      uniqueKeysWithValues: (0..<13).map { column in (column, (0...2).map { String(value(column, $0)) }) })
    for row in 0...2 {
      let (turned, snapshot) = try Self.segments(cells, row: row)
      for indicator in 0..<4 {
        #expect(snapshot.observation(column: indicator, row: 0).number == value(indicator, row))
        for segment in 0..<2 {
          #expect(
            snapshot.observation(column: indicator, row: segment + 1).number == value(5 + indicator * 2 + segment, row))
        }
      }
      let sum = value(5, row) + value(6, row)
      #expect(
        Total(column: 0, rows: turned.reportingRows, snapshot: snapshot, catalogue: turned.catalogue) == .value(sum))
    }
  }
}

/// A table of segments traces its values to the cells of the whole's.
@Suite struct SegmentImportTests {
  @Test func aSegmentIsTracedToItsColumnOfTheSheet() throws {
    let name = Wording(zh: "线")
    let dimension = Dimension(
      id: "industry", name: name,
      segments: [.init(id: "a", name: Wording(zh: "甲")), .init(id: "b", name: Wording(zh: "乙"))])
    let catalogue = Catalogue(
      title: name, region: .nation, level: .province, every: .month, domains: [Domain(id: "line", name: name)],
      dimensions: [dimension],
      indicators: [Indicator(id: "line.revenue", domain: "line", name: name, unit: Unit("万元"), dimension: "industry")])
    let regions = try [0, 110_000, 120_000].map { code in
      Region(code: try #require(RegionCode(code)), name: "\(code)", short: "\(code)", pinyin: "")
    }
    let month = try #require(Period("2020-08"))
    let columns = [[3.0, 1, 2], [2, 1, 1], [1, 0, 1]].map { Column(values: $0) }
    let plain = Snapshot(period: month, source: .init(kind: .measured, title: "t"), columns: columns)
    let record = ImportRecord(
      file: "a.xlsx", sheet: nil, range: "A1:D4", checksum: "", rows: [0: "4", 1: "2", 2: "3"],
      lines: [.init(column: 0, line: "B"), .init(column: 1, line: "C"), .init(column: 2, line: "D", without: [2])])
    var dataset = Dataset(
      id: "s", catalogue: catalogue, roster: Roster(head: regions[0], members: Array(regions[1...])),
      timeline: Timeline(periods: [month]))
    dataset.timeline[month] = .loaded(plain.keepingOrigins(of: nil, adding: [record]))
    let table = try #require(dataset.bySegments(of: "industry", in: 2)?.timeline.snapshot(month))
    #expect(table.origin(column: 0, row: 0)?.cell == "B3")
    #expect(table.origin(column: 0, row: 1)?.cell == "C3")
    #expect(table.origin(column: 0, row: 2) == nil, "its value is from elsewhere")
  }
}
