import Testing
import TongbaoCore
import TongbaoGenerator

/// Branches and counties agree with what lies above them, in every table, month and indicator.
@Suite struct LowerLevelsTests {
  private let set: LowerSet

  init() throws { set = try LowerSet.shared.get() }

  /// The indices of the catalogue's indicators, with what is said of each.
  private var indicators: [(Int, Indicator)] { Array(set.catalogue.indicators.enumerated()) }

  @Test func everyRegionWithMembersHasATableOfThem() throws {
    let heads = set.tables.prefix { $0.snapshot.period.number == 1 }.map(\.roster.head.short)
    #expect(heads.starts(with: ["北京", "北京城区", "湖北", "武汉"]))
    #expect(!heads.contains("东莞") && !heads.contains("仙桃"), "they have no counties")
    #expect(heads.contains("深圳") && heads.contains("贵阳"))
    #expect(set.tables.count == heads.count * 14)
  }

  @Test func theHeadIsTheRowAbove() {
    for table in set.tables {
      for column in set.catalogue.columns.indices {
        #expect(table.snapshot.observation(column: column, row: 0) == table.parent[column])
      }
    }
  }

  @Test func sumsAreExactInTheSmallestStep() {
    for (column, indicator) in indicators where indicator.addsUp == .sum {
      for table in set.tables {
        let steps = set.values(table, column).map { set.steps($0 ?? .infinity, column) }
        let head = set.steps(table.parent[column].number ?? .nan, column)
        #expect(steps.reduce(0, +) == head, "\(indicator.id) \(table.snapshot.period) \(table.roster.head.short)")
      }
    }
  }

  @Test func meansAgreeByTheirWeightsToRounding() throws {
    for (column, indicator) in indicators {
      guard case .mean(let weight) = indicator.addsUp else { continue }
      let step = 1 / (0..<set.ties[column].decimals).reduce(1.0) { power, _ in power * 10 }
      for table in set.tables {
        let weights = set.values(table, weight).map { $0 ?? 0 }
        guard weights.contains(where: { $0 > 0 }), let head = table.parent[column].number else { continue }
        let sum = zip(set.values(table, column), weights).reduce(0) { $0 + ($1.0 ?? .nan) * $1.1 }
        let mean = sum / weights.reduce(0, +)
        #expect((mean - head).magnitude <= 0.501 * step, "\(indicator.id) \(table.roster.head.short)")
      }
    }
  }

  @Test func ratiosAreTheMembersOwn() throws {
    for (column, indicator) in indicators {
      guard case .ratio(let above, let below, let factor) = indicator.addsUp else { continue }
      let step = 1 / (0..<set.ties[column].decimals).reduce(1.0) { power, _ in power * 10 }
      for table in set.tables {
        let parts = zip(set.values(table, above), set.values(table, below))
        for (ratio, (above, below)) in zip(set.values(table, column), parts) {
          guard let above, let below, below != 0 else {
            #expect(ratio == nil)
            continue
          }
          #expect(((ratio ?? .nan) - factor * above / below).magnitude <= 0.501 * step, "\(indicator.id)")
        }
      }
    }
  }

  @Test func valuesLieWithinTheirRanges() throws {
    for (column, indicator) in indicators {
      guard let range = indicator.range else { continue }
      for table in set.tables {
        #expect(set.values(table, column).allSatisfy { $0.map(range.contains) ?? true }, "\(indicator.id)")
      }
    }
  }

  @Test func onlyRatiosToNothingAreMissing() {
    for (column, indicator) in indicators where indicator.id != "campaign.completion" {
      for table in set.tables where table.parent[column] != .unknown {
        #expect(set.values(table, column).allSatisfy { $0 != nil }, "\(indicator.id) \(table.roster.head.short)")
      }
    }
  }

  @Test func averagesPerDayAreTheMonthOverItsDays() {
    for service in ["broadband", "iptv", "security", "networking"] {
      for table in set.tables {
        let days = Double(table.snapshot.period.dayCount)
        let months = set.values(table, service + ".gross_adds")
        for (month, daily) in zip(months, set.values(table, service + ".gross_adds_daily")) {
          #expect(((month ?? .nan) / days - (daily ?? .nan)).magnitude < 3.01e-5, "\(service)")
        }
      }
    }
  }

  @Test func filesSayThatTheyAreMadeUpAndHow() {
    for table in set.tables {
      #expect(table.snapshot.source.kind == .synthetic)
      #expect(table.snapshot.source.note?.contains("分摊模型第\(LowerLevels.version)版，种子2020") == true)
    }
  }
}
