import TongbaoCore

/// Overview, rankings, maps and comparisons in English.
extension EnglishPhrases {
  func rankMovement(_ movement: RankMovement) -> String {
    let places = "rank \(movement.before)→\(movement.after)"
    guard movement.own != 0 || movement.others != 0 else { return places + ", no change" }
    return places + ": own \(won(movement.own)), others \(won(movement.others))"
  }

  private func won(_ places: Int) -> String { places == 0 ? "0" : places > 0 ? "+\(places)" : "−\(-places)" }

  var overview: String { "Overview" }
  var mostAttention: String { "Most in need of attention" }
  var biggestMovers: String { "Biggest movers" }
  var nothingKnown: String { "no data in this period" }

  func attentionFlow(new: Int, still: Int, recovered: Int) -> String {
    [(new, "new"), (still, "still"), (recovered, "recovered")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }

  func domainSentence(_ name: String, count: String, flow: String) -> String {
    name + (count.isEmpty ? ": nothing needs attention" : ": \(count) in need of attention")
      + (flow.isEmpty ? "" : " (\(flow))")
  }

  func regionSentence(_ name: String, count: Int, before: Int?) -> String {
    "\(name): \(count) \(count == 1 ? "indicator needs" : "indicators need") attention"
      + (before.map { ", \($0) in the period before" } ?? "")
  }

  func paceTitle(_ percent: Double) -> String { "elapsed " + NumberText.fixed(percent, decimals: 1) + "%" }

  var contrastColumns: (difference: String, relative: String, ranks: String) { ("difference", "in %", "rank") }
  var medianOfOthers: String { "others' median" }
  func others(of group: PeerGroup, in groups: [RegionGroup]) -> String {
    let name = groupName(group, in: groups)
    return switch group {
    case .all, .statistical: "rest of " + name
    case .size, .marked: "other " + name.lowercased()
    }
  }

  func othersValue(_ name: String, count: Int, level: Level, of value: PeerValue?) -> String {
    let kind =
      switch value {
      case .overall: "overall"
      case .median, .nothing, nil: "median"
      }
    return "\(name) (\(regionCount(count, level: level))), \(kind)"
  }

  func othersTotal(_ total: String) -> String { "the others have \(total) in total" }
  var medianMarks: [String] { ["med. ", "m "] }
  func rankMovement(_ words: String, since period: Period) -> String { "since \(title(of: period)) \(words)" }

  var contrastScope: String { "One against another" }
  func contrastTitle(_ own: String, _ other: String) -> String { "\(own) against \(other)" }

  func contrastSentence(
    region: String?, indicator: String, own: (name: String, value: String), other: (name: String, value: String)
  ) -> String {
    func said(_ side: (name: String, value: String)) -> String {
      side.name + " " + (side.value.isEmpty ? "no data" : side.value)
    }
    return (region.map { $0 + ": " } ?? "") + "\(indicator) · \(said(own)), \(said(other))"
  }

  func contrastSentence(indicator: String, own: String, other: String) -> String {
    "\(indicator): \(own.isEmpty ? "no data" : own) against \(other.isEmpty ? "no data" : other)"
  }

  func headDiffers(implied: String, by difference: String) -> String {
    "its members add up to \(implied), \(difference) off, more than rounding explains"
  }

  var fifthsLegend: (worst: String, best: String) { ("fifths: worst", "best") }

  func shading(_ shading: Shading) -> String {
    switch shading {
    case .status: "colours: status"
    case .fifths: "colours: fifths (1 worst, 5 best)"
    case .off: "colours: off"
    }
  }

  var mapTooLarge: String { "no room for the map: ranking instead" }
  var mapWithoutPlaces: String { "no places on the map: ranking instead" }
}
