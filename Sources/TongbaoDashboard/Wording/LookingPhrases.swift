import TongbaoCore

/// The wording of what is looked at rather than read: rankings, maps, shades.
protocol LookingPhrases: Sendable {
  /// How a rank moved, and how much of that is the region's own movement.
  func rankMovement(_ movement: RankMovement) -> String
  /// The ends of the five shades.
  var fifthsLegend: (worst: String, best: String) { get }
  /// What colours tell.
  func shading(_ shading: Shading) -> String
  var mapTooLarge: String { get }
  var mapWithoutPlaces: String { get }

  // The overview
  var overview: String { get }
  var mostAttention: String { get }
  var biggestMovers: String { get }
  var nothingKnown: String { get }
  func attentionFlow(new: Int, still: Int, recovered: Int) -> String
  /// A domain in a sentence: how many regions need attention, and since when.
  func domainSentence(_ name: String, count: String, flow: String) -> String
  /// A region in a sentence: how many of its values need attention.
  func regionSentence(_ name: String, count: Int, before: Int?) -> String
  func paceTitle(_ percent: Double) -> String

  // Holding one against another
  var contrastColumns: (difference: String, relative: String, ranks: String) { get }
  var medianOfOthers: String { get }
  /// The others of a group, as the counterpart of one of it.
  func others(of group: PeerGroup, in groups: [RegionGroup]) -> String
  /// How many others these are, and which of their values is told.
  func othersValue(_ name: String, count: Int, level: Level, of value: PeerValue?) -> String
  /// What amounts of the others come to.
  func othersTotal(_ total: String) -> String
  /// What stands before a median among other values, from long to short.
  var medianMarks: [String] { get }
  /// A movement of a rank, and from which period on.
  func rankMovement(_ words: String, since period: Period) -> String
  var contrastScope: String { get }
  func contrastTitle(_ own: String, _ other: String) -> String
  /// Both values; the region is left out where there is no room for its name.
  func contrastSentence(
    region: String?, indicator: String, own: (name: String, value: String), other: (name: String, value: String)
  ) -> String
  /// The two values alone, for narrow screens.
  func contrastSentence(indicator: String, own: String, other: String) -> String
  /// The head's value differs from what its members imply by more than rounding explains.
  func headDiffers(implied: String, by difference: String) -> String
}
