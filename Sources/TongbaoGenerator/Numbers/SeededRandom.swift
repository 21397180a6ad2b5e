/// A stream of numbers that a seed and a label determine on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): integers only, so that
/// no library of mathematics has a say in the bytes that come out. A label opens a stream of its own; what one model
/// draws never moves what another draws.
struct SeededRandom {
  private var state: UInt64

  /// The stream that `seed` has for `label`.
  init(seed: UInt64, label: String) {
    state = SeededRandom.hash(label) ^ seed &* 0x9E37_79B9_7F4A_7C15
    _ = next()
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number in [0, 1), each of 2^53 equally likely.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number in (-1, 1), most often near 0: the mean of three even draws, widened.
  mutating func noise() -> Double { (unit() + unit() + unit()) / 1.5 - 1 }

  /// `count` draws of noise.
  mutating func noises(_ count: Int) -> [Double] { (0..<count).map { _ in noise() } }

  /// FNV-1a over the bytes of a label.
  private static func hash(_ label: String) -> UInt64 {
    label.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
