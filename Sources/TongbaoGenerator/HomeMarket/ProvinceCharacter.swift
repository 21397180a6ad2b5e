import TongbaoCore

/// What stays with a province through all months: how large it is, and how strong.
struct ProvinceCharacter {
  /// Its share of the nation's broadband customers.
  let sizes: [Double]
  /// How it does in general, from -1 to 1: what lists say of it, and some luck.
  let vigour: [Double]

  /// The character that populations, lists and a seed give the provinces in `rows`.
  init(roster: Roster, rows: [Int], calibration: Snapshot, catalogue: Catalogue, seed: UInt64) throws {
    let shares = try PopulationShares.shares(of: rows.map { roster[$0] })
    var random = SeededRandom(seed: seed, label: "character")
    vigour = rows.map { row in
      let tones = calibration.lists.filter { $0.rows.contains(row) }.map(\.tone)
      let good = Double(tones.count { $0 == .commend })
      let bad = Double(tones.count { $0 == .attention })
      return 0.7 * (good - bad) / (good + bad + 2) + 0.3 * random.noise()
    }
    let luck = random.noises(rows.count)
    let hints = ProvinceCharacter.hints(rows: rows, shares: shares, calibration: calibration, catalogue: catalogue)
    let raw = shares.indices.map { place in
      shares[place] * min(max(0.5 * (1 + 0.3 * luck[place]) + 0.5 * hints[place], 0.7), 1.4)
    }
    let total = raw.reduce(0, +)
    sizes = raw.map { $0 / total }
  }

  /// What numbers printed as limits of sums say of a province's size beside its population, as a factor around 1.
  ///
  /// Who sells more than 20 where its share of the people would buy 14 is larger than its population.
  private static func hints(rows: [Int], shares: [Double], calibration: Snapshot, catalogue: Catalogue) -> [Double] {
    var factors = rows.map { _ in [1.0] }
    for list in calibration.lists {
      let indicator = catalogue.indicators[catalogue.columns[list.column].indicator]
      guard indicator.addsUp == .sum, let total = calibration.observation(column: list.column, row: 0).number,
        case .condition(let condition) = list.criterion, case .range(let lower, let upper)? = condition.parts.first
      else { continue }
      for place in rows.indices where list.rows.contains(rows[place]) {
        let expected = shares[place] * total
        if let lower, lower.term.reference == nil { factors[place].append(max(1, lower.term.offset / expected)) }
        if let upper, upper.term.reference == nil { factors[place].append(min(1, upper.term.offset / expected)) }
      }
    }
    return factors.map { list in min(max(list.reduce(0, +) / Double(list.count), 0.7), 1.4) }
  }
}
