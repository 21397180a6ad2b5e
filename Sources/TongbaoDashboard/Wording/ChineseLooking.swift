import TongbaoCore

/// Overview, rankings, maps and comparisons in Chinese.
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
  func others(of group: PeerGroup, in groups: [RegionGroup]) -> String {
    switch group {
    case .all, .statistical: groupName(group, in: groups) + "其余"
    case .size, .marked: "其余" + groupName(group, in: groups)
    }
  }

  func othersValue(_ name: String, count: Int, level: Level, of value: PeerValue?) -> String {
    let kind =
      switch value {
      case .overall: "汇总"
      case .median, .nothing, nil: "中位数"
      }
    return "\(name)\(count)\(counter(level))\(kind)"
  }

  func othersTotal(_ total: String) -> String { "其余合计\(total)" }
  var medianMarks: [String] { ["中位 ", "中"] }
  func rankMovement(_ words: String, since period: Period) -> String { "自\(title(of: period))以来\(words)" }

  var contrastScope: String { "对比两者" }
  func contrastTitle(_ own: String, _ other: String) -> String { "\(own) 对比 \(other)" }

  func contrastSentence(
    region: String?, indicator: String, own: (name: String, value: String), other: (name: String, value: String)
  ) -> String {
    func said(_ side: (name: String, value: String)) -> String {
      side.name + " " + (side.value.isEmpty ? "无数据" : side.value)
    }
    return (region.map { $0 + " · " } ?? "") + "\(indicator)：\(said(own))，\(said(other))"
  }

  func contrastSentence(indicator: String, own: String, other: String) -> String {
    "\(indicator)：\(own.isEmpty ? "无数据" : own) 对比 \(other.isEmpty ? "无数据" : other)"
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
}
