import TongbaoCore

extension ChineseSentences {
  /// The sentence for what an analyst would ask about.
  static func finding(_ complaint: FindingComplaint) -> String {
    let what = "\(regions(complaint))的\(SafeText.escaped(complaint.name.zh))"
    switch complaint.kind {
    case .outsideRange(let value):
      return "\(what)为 \(complaint.text(value))，超出取值范围 \(complaint.range)：请核对数字和单位"
    case .fell(let before, let period, let value):
      return
        "\(what)由 \(period) 的 \(complaint.text(before))降到 \(complaint.text(value))，而年内累计的总量不会减少：请核对两期，哪期错改哪期"
    case .missing(let period):
      return "\(what)没有值，\(period) 还有：请核对是否漏报；确实没有请写 null"
    case .headDiffers(let stated, let implied):
      return "\(what)为 \(complaint.text(stated))，按各地区推算为 \(complaint.worked(implied))：请核对合计和各地区的值"
    case .ratioDiffers(let stated, let implied, _, _):
      let parts = complaint.parts.map { "“\(SafeText.escaped($0.zh))”" }.joined(separator: "与")
      return "\(what)为 \(complaint.text(stated))，按\(parts)应为 \(complaint.worked(implied))：请核对三者"
    case .listDiffers(let condition): return "\(what)与通报名单（\(condition)）不符：请核对数值或名单"
    case .scale(let value, let factor, let usual):
      return
        "\(what)为 \(complaint.text(value))，约是通常（\(complaint.text(usual))）的\(times(factor))：请核对单位"
    case .jump(let before, let value):
      return "\(what)由上期的 \(complaint.text(before))变为 \(complaint.text(value))，明显超过其他各期各地区的最大变化：请核对"
    }
  }

  private static func regions(_ complaint: FindingComplaint) -> String {
    let names = complaint.regions.prefix(FindingComplaint.mostNames).map { SafeText.escaped($0.short) }
    let all = complaint.regions.count
    return names.joined(separator: "、") + (all > names.count ? "等 \(all) 个地区" : "")
  }

  private static func times(_ factor: Double) -> String {
    switch factor {
    case 100: "一百倍"
    case 1e4: "一万倍"
    case 1e8: "一亿倍"
    case 0.01: "百分之一"
    case 1e-4: "万分之一"
    default: "亿分之一"
    }
  }
}
