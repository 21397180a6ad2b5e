import TongbaoCore

/// Names of regions in a row, as `江西、天津（75.2%）等11省`.
struct RegionList: Sendable, Hashable {
  /// A member of the list.
  struct Member: Sendable, Hashable {
    var name: String
    /// The figure in brackets behind the name.
    var value: Quantity?
    /// Whether the name is a region's.
    var isKnown = true
    /// Where the name begins among the glyphs.
    var start: Int
  }

  var members: [Member]
  /// The number behind 等.
  var count: Int?
  /// Whether 等 stands behind the last name.
  var hasEtc = false
  /// Whether each name has its figure behind it, without brackets.
  var arePairs = false
  /// Whether nothing but a name was there: no second name, count or noun.
  var isSingle: Bool { members.count == 1 && count == nil && !hasEtc }
  var names: [String] { members.filter(\.isKnown).map(\.name) }
  var hasUnknown: Bool { members.contains { !$0.isKnown } }

  /// The figures in brackets by name.
  var values: [String: Double] {
    var values: [String: Double] = [:]
    for member in members where member.isKnown { if let value = member.value { values[member.name] = value.value } }
    return values
  }
}
