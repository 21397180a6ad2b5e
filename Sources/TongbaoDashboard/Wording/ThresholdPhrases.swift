import TongbaoCore

/// The wording of thresholds that are moved on the screen.
protocol ThresholdPhrases: Sendable {
  var thresholdTitle: String { get }
  func name(_ kind: ThresholdLimit.Kind) -> String
  /// A kind that has no limit yet.
  var noLimit: String { get }
  /// How many regions needed attention and do now.
  func troubled(_ before: Int, _ now: Int) -> String
  func joining(_ names: [String], more: Int) -> String
  func leaving(_ names: [String], more: Int) -> String
  var nobodyFlips: String { get }
  /// Which threshold is in force: one moved in this run, the person's own, or the dataset's with the document that sets it.
  func inForce(_ origin: ThresholdOverride.Origin?, source: String?) -> String
  /// Behind the sentence of a cell that is judged otherwise than its dataset has it.
  func judged(by origin: ThresholdOverride.Origin) -> String
  var thresholdKept: String { get }
  func thresholdWritten(_ home: ThresholdHome) -> String
}
