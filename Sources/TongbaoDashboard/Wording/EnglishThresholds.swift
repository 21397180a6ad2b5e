import TongbaoCore

/// Thresholds that are moved on the screen, in English.
extension EnglishPhrases {
  var thresholdTitle: String { "Threshold" }

  func name(_ kind: ThresholdLimit.Kind) -> String {
    switch kind {
    case .critical: "Critical"
    case .attention: "Attention"
    case .commend: "Commended"
    }
  }

  var noLimit: String { "(none)" }
  func troubled(_ before: Int, _ now: Int) -> String {
    before == now ? "\(now) need attention" : "\(before) \(isPlain ? "->" : "→") \(now) need attention"
  }
  func joining(_ names: [String], more: Int) -> String { "joining: " + list(names, more) }
  func leaving(_ names: [String], more: Int) -> String { "leaving: " + list(names, more) }
  var nobodyFlips: String { "the same regions as before" }

  private func list(_ names: [String], _ more: Int) -> String {
    names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  func inForce(_ origin: ThresholdOverride.Origin?, source: String?) -> String {
    switch origin {
    case .run: "In force: moved in this run, gone when it ends"
    case .own: "In force: your own threshold"
    case nil: "In force: the dataset's threshold" + (source.map { " (\($0))" } ?? "")
    }
  }

  func judged(by origin: ThresholdOverride.Origin) -> String {
    switch origin {
    case .run: "by the threshold moved in this run"
    case .own: "by your own threshold"
    }
  }

  var thresholdKept: String { "Kept for this run; t and w writes it down, u takes it back" }

  func thresholdWritten(_ home: ThresholdHome) -> String {
    switch home {
    case .dataset: "Written into the dataset's file"
    case .own: "The dataset's file cannot be written: saved as your own threshold"
    case .givenUp: "Your own threshold is given up for the dataset's"
    }
  }
}
