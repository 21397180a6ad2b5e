import TongbaoCore

/// Words that begin remarks below tables; texts are folded.
enum NoteWords {
  static func begins(_ text: String) -> Bool {
    openings.contains { text.hasPrefix($0) && text != $0 } || text == "备注" || text == "注"
  }

  private static let openings = [
    "注:", "注1", "注2", "注3", "注一", "注(", "备注", "说明:", "说明1", "填表", "制表", "审核", "填报", "联系人", "数据来源", "资料来源", "数据口径",
    "口径:",
    "统计口径", "note:", "notes:", "note1", "source:", "sources:", "remark",
  ]
}

/// Words of what stands above tables and is no header.
enum CaptionWords {
  /// Whether a text says something of the sheet as a whole: 编制部门：市场部, 密级：内部, 附件1.
  static func isCaption(_ text: String) -> Bool {
    let plain = FoldedName.fold(UnitWords.split(text).name)
    if words.contains(where: plain.hasPrefix) || NoteWords.begins(plain) { return true }
    guard let mark = plain.firstIndex(of: ":"), !plain.hasPrefix("其中") else { return false }
    return mark != plain.startIndex && plain.index(after: mark) != plain.endIndex
  }

  private static let words = ["内部", "密级", "保密", "机密", "秘密", "绝密", "附件", "附表", "confidential", "internal", "appendix"]
}

/// What lines of regions and other lines without values are called; texts are folded.
enum HeaderWords {
  /// Whether a header stands over names of regions.
  static func names(regions text: String) -> Bool { regions.contains(text) }

  /// Whether a header stands over numbers that only count lines, over places in a ranking, or over codes.
  static func counts(_ text: String) -> Bool { counting.contains(text) }

  /// Whether a line tells by which limits the columns are judged, as exported tables do.
  static func tellsLimits(_ text: String) -> Bool { limits.contains(text) }

  /// Whether a line between headers and regions says something of the columns: their numbers, units or limits.
  static func isBesides(_ text: String) -> Bool { numbering.contains(text) || limits.contains(text) }

  private static let limits: Set<String> = ["关注", "阈值", "关注线", "limit", "limits", "threshold", "thresholds"]
  private static let numbering: Set<String> = ["栏次", "列次", "行次", "栏目", "甲", "乙", "a", "计量单位", "单位", "unit", "units"]
  private static let regions: Set<String> = [
    "省份", "省", "省市", "省(区、市)", "省、自治区、直辖市", "省区市", "地区", "区域", "单位", "分公司", "省公司", "公司", "公司名称", "单位名称", "地市", "市州",
    "市", "区县", "县",
    "名称", "省份名称", "地区名称", "省分", "省分公司", "各省", "各省公司", "各省分公司", "各分公司", "各单位", "各地", "各地市", "各市", "各市州", "各区县", "指标",
    "项目", "省/指标", "指标/省份", "省份/指标", "地区/指标", "指标/地区",
    "province", "provinces", "region", "regions", "area", "branch", "branches", "city", "county", "company", "name",
  ]
  private static let counting: Set<String> = [
    "序号", "编号", "序", "行次", "no", "no.", "#", "id", "代码", "区划代码", "行政区划代码", "地区代码", "省份代码", "编码", "code",
  ]
}

/// What rows are called that sum up others; names are folded.
enum SumWords {
  /// The whole of a table.
  static let totals: Set<String> = [
    "合计", "总计", "共计", "总和", "合计数", "总数", "全网合计", "全国合计", "全国总计", "全国累计", "全集团", "集团", "集团合计", "全公司", "公司合计", "各省合计",
    "31省合计", "31省", "31省(区、市)", "31省(区、市)合计", "31个省合计", "31个省(区、市)", "31个省(区、市)合计", "全国31省",
    "全国31省合计", "全国汇总", "汇总", "全集团合计", "集团总计", "全网总计", "全部", "total", "grandtotal", "overall", "sum", "nationaltotal",
    "totalnational", "chinatotal",
  ]

  /// The whole of a table whose head is of a level.
  static func totals(of level: Level) -> Set<String> {
    switch level {
    case .nation, .group: ["全国", "全网", "nationwide", "national", "nation", "china"]
    case .province: ["全省", "全区", "全省合计", "全区合计", "省合计", "province"]
    case .branch: ["全市", "全州", "全市合计", "市合计", "city"]
    case .county: []
    }
  }

  /// Wholes above a table's head.
  static let above: Set<String> = ["全国", "全网", "全国合计", "nationwide", "national", "china"]

  /// Whether a row is one of groups, of some regions, or a mean of all.
  static func isSubtotal(_ name: String) -> Bool {
    if names.contains(name) { return true }
    if parts.contains(where: name.contains) { return true }
    if endings.contains(where: { name.hasSuffix($0) }) { return true }
    return countsProvinces(name)
  }

  /// 北方10省, 南方21省(区、市), 十强省.
  private static func countsProvinces(_ name: String) -> Bool {
    guard let mark = name.firstIndex(of: "省"), mark != name.startIndex else { return false }
    let before = name[name.index(before: mark)]
    return before.isNumber || "一二三四五六七八九十两余个".contains(before)
  }

  private static let names: Set<String> = [
    "东部", "中部", "西部", "东北", "华北", "华东", "华南", "华中", "西南", "西北", "北方", "南方", "其他", "其它", "前十", "后十", "东部地区", "中部地区",
    "西部地区", "东北地区",
    "others", "other", "mean", "average", "median", "east", "west", "central", "northeast", "max", "min",
  ]
  private static let parts = ["小计", "平均", "均值", "中位数", "subtotal", "sub-total", "average"]
  private static let endings = ["合计", "总计", "最大值", "最小值", "标准差", "区域", "片区", "大区", "省份合计", "标杆"]
}
