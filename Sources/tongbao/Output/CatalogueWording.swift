import TongbaoCore

/// What is said of indicators in the list of a catalogue.
enum CatalogueWording {
  /// The columns in their order, by their ids for programs.
  static let columns: KeyValuePairs<String, Wording> = [
    "indicator": Wording(zh: "指标代码", en: "Id"), "domain": Wording(zh: "领域", en: "Domain"),
    "group": Wording(zh: "分组", en: "Group"), "name": Wording(zh: "名称", en: "Name"),
    "short": Wording(zh: "简称", en: "Short"), "unit": Wording(zh: "单位", en: "Unit"),
    "decimals": Wording(zh: "小数位", en: "Decimals"), "least": Wording(zh: "最小值", en: "Least"),
    "greatest": Wording(zh: "最大值", en: "Greatest"), "better": Wording(zh: "方向", en: "Better"),
    "kind": Wording(zh: "口径", en: "Kind"), "adds_up": Wording(zh: "汇总方式", en: "Adds up"),
    "pace": Wording(zh: "进度", en: "Pace"), "target": Wording(zh: "目标", en: "Target"),
    "target_by": Wording(zh: "目标期限", en: "Target by"), "thresholds": Wording(zh: "阈值", en: "Thresholds"),
    "critical": Wording(zh: "严重", en: "Critical"),
    "attention": Wording(zh: "关注", en: "Attention"), "commend": Wording(zh: "表扬", en: "Commended"),
    "aliases": Wording(zh: "别名", en: "Aliases"), "dimension": Wording(zh: "维度", en: "Dimension"),
    "definition": Wording(zh: "定义", en: "Definition"),
  ]

  /// What people read elsewhere in the same row.
  static let forPrograms: Set = [
    "group", "short", "least", "greatest", "pace", "target", "target_by", "critical", "attention", "commend",
    "dimension",
  ]

  static let better: [Indicator.Better: Wording] = [
    .higher: Wording(zh: "越高越好", en: "higher"), .lower: Wording(zh: "越低越好", en: "lower"),
    .neither: Wording(zh: "不分高低", en: "neither"),
  ]

  static let kind: [Indicator.Kind: Wording] = [
    .flow: Wording(zh: "当期", en: "of the period"), .cumulative: Wording(zh: "年内累计", en: "this year so far"),
    .stock: Wording(zh: "期末", en: "at the end"), .rate: Wording(zh: "比率", en: "rate"),
  ]

  /// How an indicator adds up over regions, with the names of those that it needs.
  static func addition(_ addition: Indicator.Addition, in catalogue: Catalogue) -> Wording {
    func name(_ id: String) -> Wording {
      catalogue.index(of: id).map { catalogue.indicators[$0].name } ?? Wording(zh: id)
    }
    switch addition {
    case .sum: return Wording(zh: "相加", en: "sum")
    case .mean(let weight):
      return Wording(zh: "按\(name(weight).zh)加权平均", en: "mean weighted by \(name(weight).en)")
    case .ratio(let numerator, let denominator, _):
      let (above, below) = (name(numerator), name(denominator))
      return Wording(zh: "\(above.zh) ÷ \(below.zh)", en: "\(above.en) / \(below.en)")
    case .no: return Wording(zh: "不可汇总", en: "no")
    }
  }
}
