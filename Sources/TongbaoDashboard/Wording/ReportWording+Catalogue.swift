import TongbaoCore

extension ReportWording {
  /// A threshold in words: its tiers with their marks, the worst first, then what is commended; none where nothing judges.
  public func judging(_ threshold: Threshold?, of indicator: Indicator) -> [String] {
    let words = ConditionText(indicator: indicator, phrases: phrases, catalogue: catalogue)
    let tiers = threshold?.tiers.map { ($0.severity == .critical ? "!! " : "! ") + words.words($0.condition) } ?? []
    return tiers + (threshold?.commend.map { "✓ " + words.words($0) } ?? [])
  }
}
