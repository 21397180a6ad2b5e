import TongbaoCore

/// How large the members of a region are among each other.
///
/// The book of regions holds no inhabitants, so sizes are the model's own assumption, drawn from what codes tell: the
/// first branch of a province is its capital, codes from 23 on are prefectures of mountains and steppe, a county that
/// stands among branches is small, districts are larger than counties.
enum MemberSizes {
  /// The share of each member, from 0 to 1.
  static func shares(of roster: Roster, seed: UInt64) -> [Double] {
    let sizes = roster.memberRows.map { row -> Double in
      let region = roster[row]
      guard region.reports else { return 0 }
      var random = SeededRandom(seed: seed, label: "size \(region.code)")
      return weight(region, among: roster) * (0.6 + 1.3 * random.unit() * random.unit())
    }
    let total = sizes.reduce(0, +)
    return sizes.map { total > 0 ? $0 / total : 0 }
  }

  private static func weight(_ region: Region, among roster: Roster) -> Double {
    let code = Int(region.code.number)
    switch (roster.head.level, region.level) {
    case (_, .branch):
      let place = code / 100 % 100
      return place == 1 ? 2.6 : place < 23 ? 1.15 - 0.03 * Double(place) : 0.5
    case (.province, .county), (.nation, .county): return 0.22
    case (_, .county):
      let place = code % 100
      return place < 21 ? 1.2 : place < 81 ? 0.8 : 1
    default: return 1
    }
  }
}
