import TongbaoCore

/// What stays with the members of a region through all periods: how they do in general, and their leaning in every
/// column, which drifts slowly.
///
/// Each region draws from streams of its own, so that what else is made never moves it.
struct MemberCharacter {
  /// The share of each member in the whole.
  let sizes: [Double]
  /// How each does in general, from -1 to 1.
  let vigour: [Double]
  /// By column, then member.
  private var traits: [[Trait]]

  /// One member's leaning in one column.
  private struct Trait {
    var random: SeededRandom
    let lasting: Double
    var drift = 0.0
  }

  /// The characters that a seed gives the members of `roster`.
  init(_ roster: Roster, catalogue: Catalogue, seed: UInt64) {
    sizes = MemberSizes.shares(of: roster, seed: seed)
    vigour = roster.memberRows.map { row in
      var random = SeededRandom(seed: seed, label: "vigour \(roster[row].code)")
      return random.noise()
    }
    traits = catalogue.columns.indices.map { column in
      let name = catalogue.name(ofColumn: column)
      return roster.memberRows.map { row in
        var random = SeededRandom(seed: seed, label: "\(name) \(roster[row].code)")
        let lasting = random.noise()
        return Trait(random: random, lasting: lasting)
      }
    }
  }

  /// Lets a period go by: a drift keeps nine tenths of itself and gains some luck.
  mutating func age() {
    for column in traits.indices {
      for place in traits[column].indices {
        traits[column][place].drift = 0.9 * traits[column][place].drift + 0.12 * traits[column][place].random.noise()
      }
    }
  }

  /// How far a member leans to the high side of a column, mostly between -1 and 1.
  func leaning(column: Int, place: Int, better: Indicator.Better) -> Double {
    let trait = traits[column][place]
    return switch better {
    case .higher: 0.45 * vigour[place] + 0.65 * trait.lasting + trait.drift
    case .lower: -0.45 * vigour[place] + 0.65 * trait.lasting + trait.drift
    case .neither: 0.25 * trait.lasting + 0.2 * trait.drift
    }
  }
}
