import TongbaoCore

/// How many people live in each province, by which provinces are large or small.
enum PopulationShares {
  /// Permanent residents at the seventh national census of 1 November 2020 (第七次全国人口普查公报（第三号）, National
  /// Bureau of Statistics), in ten thousands, rounded; by the first two digits of the code.
  private static let census: [Int32: Double] = [
    11: 2189, 12: 1387, 13: 7461, 14: 3492, 15: 2405, 21: 4259, 22: 2407, 23: 3185, 31: 2487, 32: 8475, 33: 6457,
    34: 6103, 35: 4154, 36: 4519, 37: 10153, 41: 9937, 42: 5775, 43: 6644, 44: 12601, 45: 5013, 46: 1008, 50: 3205,
    51: 8367, 52: 3856, 53: 4721, 54: 365, 61: 3953, 62: 2502, 63: 592, 64: 720, 65: 2585,
  ]

  /// The share of each region in the population of them all.
  static func shares(of regions: [Region]) throws -> [Double] {
    let numbers = try regions.map { region -> Double in
      guard region.level == .province, let number = census[region.code.number / 10_000] else {
        throw GeneratorError.population(region.short)
      }
      return number
    }
    let total = numbers.reduce(0, +)
    return numbers.map { $0 / total }
  }
}
