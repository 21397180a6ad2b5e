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
  var contrastScope: String { get }
  func contrastTitle(_ own: String, _ other: String) -> String
  func contrastSentence(
    region: String, indicator: String, own: (name: String, value: String), other: (name: String, value: String)
  ) -> String
  /// The head's value differs from what its members imply by more than rounding explains.
  func headDiffers(implied: String, by difference: String) -> String
}
