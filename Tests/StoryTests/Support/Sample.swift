/// A small dataset: two tables, four months of exact values for 31 provinces.
enum Sample {
  static let months = ["2019-08", "2020-06", "2020-07", "2020-08"]

  static func write(to place: TemporaryHome) {
    place.write(catalogue(), to: "data/sample/dataset.json")
    for month in months { place.write(snapshot(month), to: "data/sample/\(month).json") }
  }

  /// The catalogue; `title` is what it is called in both languages.
  static func catalogue(title: String = "样本", name: String = "家宽客户当月新增") -> String {
    """
    {
      "format": 1, "title": {"zh": "\(title)", "en": "\(title == "样本" ? "Sample" : title)"},
      "region": "全国", "level": "province", "every": "month",
      "domains": [
        {"id": "broadband", "name": {"zh": "宽带", "en": "Broadband"}},
        {"id": "iptv", "name": {"zh": "魔百和", "en": "IPTV"}}
      ],
      "indicators": [
        {"id": "broadband.adds", "domain": "broadband", "name": {"zh": "\(name)", "en": "Broadband gross adds"},
         "short": {"zh": "当月", "en": "Month"}, "unit": "万户", "decimals": 1, "better": "higher", "kind": "flow",
         "range": [0, 5000], "adds_up": "no"},
        {"id": "broadband.churn", "domain": "broadband", "name": {"zh": "月均离网率", "en": "Monthly churn"},
         "short": {"zh": "离网率", "en": "Churn"}, "unit": "%", "decimals": 2, "better": "lower", "kind": "rate",
         "range": [0, 100],
         "thresholds": [{"attention": [">1.3"], "commend": ["<0.7"]}]},
        {"id": "iptv.adds", "domain": "iptv", "name": {"zh": "魔百和当月新增", "en": "IPTV gross adds"},
         "short": {"zh": "当月", "en": "Month"}, "unit": "万户", "decimals": 1, "better": "higher", "kind": "flow",
         "range": [0, 5000], "adds_up": "no"}
      ]
    }
    """
  }

  static let provinces = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
    "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
  ]

  /// A month's figures; the first province's adds are `first`, the others go up by one.
  static func snapshot(_ month: String, first: Double? = nil, title: String = "样本") -> String {
    let first = first ?? Double(months.firstIndex(of: month) ?? 0) + 10
    func values(_ nation: Double, _ value: (Int) -> Double) -> String {
      (["\"全国\": \(nation)"] + provinces.indices.map { "\"\(provinces[$0])\": \(value($0))" }).joined(separator: ", ")
    }
    return """
      {
        "period": "\(month)", "source": {"kind": "measured", "title": "\(title)"},
        "values": {
          "broadband.adds": {\(values(349.7) { first + Double($0) })},
          "broadband.churn": {\(values(0.97) { Double($0 * 7 % 31) / 20 })},
          "iptv.adds": {\(values(316.3) { first + 100 - Double($0) })}
        }
      }
      """
  }
}
