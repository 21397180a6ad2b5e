/// What clauses without a figure announce.
enum Topics {
  /// The indicator or the thing that `…方面` or `…差异呈缩小态势` speaks of.
  static func topic(of text: Glyphs) -> (text: Glyphs, isMeasured: Bool)? {
    let text = openings.trimmingStart(text)
    if text.hasSuffix(aspect) {
      let name = text.without(last: 2)
      guard Labels.canName(name) else { return nil }
      return (name, Labels.isMeasured(name) && !Labels.isGeneric(name))
    }
    guard let trend = trends.first(in: text) else { return nil }
    let name = differences.trimmingEnd(Array(text[..<trend.place]))
    guard Labels.isMeasured(name), !Labels.isGeneric(name), Labels.canName(name) else { return nil }
    return (name, true)
  }

  private static let aspect = Glyphs("方面")
  private static let openings = WordSet(words: "在 各省 各地区 各省份 各地 全国 各省市 各省区市 各分公司 从 我国")
  private static let differences = WordSet(words: "差异 差距 水平 结构 的 间 省际 区域")
  private static let trends = WordSet(
    words: "呈 持续 继续 稳步 进一步 不断 逐步 快速 保持 显著 明显 大幅 加快 有所 稳中 平稳 较快 分化 稳定 整体 普遍 差异继续 差距继续 差异 差距")
}
