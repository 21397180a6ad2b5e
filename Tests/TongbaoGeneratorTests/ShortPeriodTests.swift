import Testing
import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// Weeks and ten days of gigabit broadband.
@Suite struct ShortPeriodTests {
  static let kinds = [Period.Kind.week, .tenDays]
  private let roster: Roster

  init() throws {
    roster = try #require(
      try RegionBook.read(HomeMarketSet.regionsFile, depth: .province).roster(head: .nation, level: .province))
  }

  private func model(_ first: String, _ last: String, seed: UInt64 = 2020) throws -> ShortPeriodModel {
    let span = try #require(Period(first))...(try #require(Period(last)))
    return try ShortPeriodModel(roster: roster, span: span, seed: seed)
  }

  private func model(_ kind: Period.Kind, seed: UInt64 = 2020) throws -> ShortPeriodModel {
    try ShortPeriodModel(roster: roster, span: #require(ShortPeriodModel.wholeYear(kind)), seed: seed)
  }

  private func value(_ snapshot: Snapshot, _ id: String, _ row: Int, _ model: ShortPeriodModel) throws -> Double {
    let column = try #require(model.catalogue.index(of: id))
    return try #require(snapshot.columns[column]?.number(at: row), "\(id) \(snapshot.period) \(row)")
  }

  private var provinces: [Int] { roster.memberRows.filter { roster[$0].reports } }

  @Test func aYearHasAllItsPeriods() throws {
    #expect(try model(.week).map(\.period.description).last == "2020-W53")
    #expect(try Array(model(.week)).count == 53)
    #expect(try model(.tenDays).map(\.period.description).prefix(2) == ["2020-01-T1", "2020-01-T2"])
    #expect(try Array(model(.tenDays)).count == 36)
    #expect(try Array(model("2019-W50", "2020-W02")).map(\.period.description).dropFirst(2).first == "2019-W52")
  }

  @Test(arguments: kinds) func provincesAddUpAndAllLieInRange(kind: Period.Kind) throws {
    let model = try model(kind)
    for snapshot in model {
      for indicator in model.catalogue.indicators {
        let values = try provinces.map { try value(snapshot, indicator.id, $0, model) }
        let range = try #require(indicator.range)
        #expect(values.allSatisfy(range.contains), "\(indicator.id)")
        let head = try value(snapshot, indicator.id, 0, model)
        if indicator.addsUp == .sum { #expect((values.reduce(0, +) - head).magnitude < 1e-6, "\(indicator.id)") }
      }
    }
  }

  @Test(arguments: kinds) func basesGrowByAdds(kind: Period.Kind) throws {
    let model = try model(kind)
    let snapshots = Array(model)
    for (before, now) in zip(snapshots, snapshots.dropFirst()) {
      for (stock, flow) in [("gigabit.broadband", "gigabit.broadband_adds"), ("gigabit.wifi", "gigabit.wifi_adds")] {
        for row in [0] + provinces {
          let grown = try value(before, stock, row, model) + value(now, flow, row, model)
          let stands = try value(now, stock, row, model)
          #expect((grown - stands).magnitude < 1e-6, "\(stock) \(now.period)")
        }
      }
    }
  }

  @Test(arguments: kinds) func ratesAndAveragesAreWhatTheySay(kind: Period.Kind) throws {
    let model = try model(kind)
    for snapshot in model {
      let days = Double(snapshot.period.dayCount)
      for row in [0] + provinces {
        let lines = try value(snapshot, "gigabit.broadband", row, model)
        let wifi = try value(snapshot, "gigabit.wifi", row, model)
        #expect(wifi <= lines)
        let share = try value(snapshot, "gigabit.wifi_share", row, model)
        #expect((share - 100 * wifi / lines).magnitude < 0.0051)
        let daily = try value(snapshot, "gigabit.broadband_adds_daily", row, model)
        let adds = try value(snapshot, "gigabit.broadband_adds", row, model)
        #expect((adds / days - daily).magnitude < 1.01e-5)
      }
    }
  }

  @Test(arguments: kinds) func theSeedDecidesAndTheSpanDoesNot(kind: Period.Kind) throws {
    let year = Array(try model(kind))
    let again = Array(try model(kind))
    let part = Array(try model("\(year[20].period)", "\(year[25].period)"))
    let other = Array(try model(kind, seed: 3))
    let isSame = year.map(\.bits) == again.map(\.bits) && part.map(\.bits) == year[20...25].map(\.bits)
    let differs = zip(year, other).allSatisfy { $0.bits != $1.bits }
    #expect(isSame)
    #expect(differs)
  }

  @Test func theNationHasItsSeasonsAndComesNearTheMonthlyDemo() throws {
    let model = try model(.week)
    let adds = try model.map { try value($0, "gigabit.broadband_adds", 0, model) }
    #expect(adds[3] < 0.85 * adds[2] && adds[4] < 0.75 * adds[2], "Spring Festival, in the weeks 4 and 5")
    #expect(adds[10] > adds[6], "promotions of March")
    let august = try #require(model.first { $0.period.number == 35 })
    let market = try HomeMarketSet.committed.get()
    for id in ["gigabit.broadband", "gigabit.wifi"] {
      let monthly = try market.value(id, row: 0, HomeMarketSet.august)
      let weekly = try value(august, id, 0, model)
      #expect((0.93...1.07).contains(weekly / monthly), "\(id)")
    }
  }

  @Test func provincesStayThemselvesAndSharpFallsAreRare() throws {
    let model = try model(.week)
    let snapshots = Array(model)
    func shares(_ snapshot: Snapshot) throws -> [Double] {
      try provinces.map { try value(snapshot, "gigabit.share", $0, model) }
    }
    func ranks(_ values: [Double]) -> [Int] { values.map { value in values.count { $0 > value } } }
    let moved = zip(ranks(try shares(snapshots[0])), ranks(try shares(snapshots[52]))).map { ($0 - $1).magnitude }
    #expect(moved.reduce(0, +) <= 4 * UInt(moved.count))
    let falls = try zip(snapshots, snapshots.dropFirst()).map { before, now in
      try provinces.count {
        try value(now, "gigabit.broadband_adds_daily", $0, model)
          <= 0.65 * value(before, "gigabit.broadband_adds_daily", $0, model)
      }
    }
    #expect(falls.count { $0 > 3 } <= 3, "\(falls)")
    #expect(falls.contains { $0 > 0 })
  }

  @Test(arguments: [("2018-W40", "2019-W02"), ("2020-W40", "2021-W01"), ("2020-01", "2020-08")])
  func otherSpansAreRefused(first: String, last: String) throws {
    let span = [try #require(Period(first)), try #require(Period(last))]
    guard let low = span.min(), let high = span.max() else { return }
    let error = #expect(throws: GeneratorError.self) {
      try ShortPeriodModel(roster: roster, span: low...high, seed: 1)
    }
    #expect(
      error?.description
        == "the model of weeks and ten days covers 2019 and 2020; ask for weeks (2020-W01) or ten days (2020-08-T1) within them"
    )
  }
}
