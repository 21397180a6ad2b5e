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
  func face(_ face: Face) -> String

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

extension ChinesePhrases {
  func rankMovement(_ movement: RankMovement) -> String {
    let places = "位次 \(movement.before)→\(movement.after)"
    guard movement.own != 0 || movement.others != 0 else { return places + "，没有变化" }
    return places + "：自身\(won(movement.own))，他人变动\(won(movement.others))"
  }

  private func won(_ places: Int) -> String {
    places == 0 ? "不影响" : places > 0 ? "升\(places)位" : "降\(-places)位"
  }

  var overview: String { "总览" }
  var mostAttention: String { "需关注最多" }
  var biggestMovers: String { "变化最大" }
  var nothingKnown: String { "本期无数据" }

  func attentionFlow(new: Int, still: Int, recovered: Int) -> String {
    [(new, "新增"), (still, "持续"), (recovered, "恢复")].filter { $0.0 > 0 }.map { "\($0.1)\($0.0)" }.joined(separator: " ")
  }

  func domainSentence(_ name: String, count: String, flow: String) -> String {
    name + (count.isEmpty ? "：没有地区需关注" : "：\(count)需关注") + (flow.isEmpty ? "" : "，" + flow)
  }

  func regionSentence(_ name: String, count: Int, before: Int?) -> String {
    "\(name)：\(count)项指标需关注" + (before.map { "，上期\($0)项" } ?? "")
  }

  func paceTitle(_ percent: Double) -> String { "时间进度 " + NumberText.fixed(percent, decimals: 1) + "%" }

  var contrastColumns: (difference: String, relative: String, ranks: String) { ("差", "相差%", "位次") }
  var medianOfOthers: String { "其余中位数" }
  var contrastScope: String { "对比两者" }
  func contrastTitle(_ own: String, _ other: String) -> String { "\(own) 对比 \(other)" }

  func contrastSentence(
    region: String, indicator: String, own: (name: String, value: String), other: (name: String, value: String)
  ) -> String {
    func said(_ side: (name: String, value: String)) -> String {
      side.name + " " + (side.value.isEmpty ? "无数据" : side.value)
    }
    return "\(region) · \(indicator)：\(said(own))，\(said(other))"
  }

  func headDiffers(implied: String, by difference: String) -> String {
    "按下级汇总为\(implied)，相差\(difference)，超出四舍五入"
  }

  var fifthsLegend: (worst: String, best: String) { ("五分位 差", "优") }

  func shading(_ shading: Shading) -> String {
    switch shading {
    case .status: "颜色：状态"
    case .fifths: "颜色：五分位（1 最差，5 最优）"
    case .off: "颜色：关"
    }
  }

  var mapTooLarge: String { "屏幕放不下地图，改看排名" }
  var mapWithoutPlaces: String { "这些地区没有地图位置，改看排名" }

  func face(_ face: Face) -> String {
    switch face {
    case .table: "表格"
    case .ranking: "排名"
    case .map: "地图"
    }
  }
}

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
  var contrastScope: String { "One against another" }
  func contrastTitle(_ own: String, _ other: String) -> String { "\(own) against \(other)" }

  func contrastSentence(
    region: String, indicator: String, own: (name: String, value: String), other: (name: String, value: String)
  ) -> String {
    func said(_ side: (name: String, value: String)) -> String {
      side.name + " " + (side.value.isEmpty ? "no data" : side.value)
    }
    return "\(region): \(indicator) · \(said(own)), \(said(other))"
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

  var mapTooLarge: String { "no room for the map: the ranking instead" }
  var mapWithoutPlaces: String { "these regions have no place on the map: the ranking instead" }

  func face(_ face: Face) -> String {
    switch face {
    case .table: "table"
    case .ranking: "ranking"
    case .map: "map"
    }
  }
}
