import TongbaoCore

/// Makes ids out of names: by the words of the field in English, Latin letters and digits; what is in neither is passed over.
enum IdentifierWords {
  /// An id of lower-case letters, digits and `_`; empty where nothing of the name has one.
  static func id(_ name: String) -> String {
    let text = Array(FoldedName.fold(name))
    var words: [String] = []
    var letters = ""
    var place = 0
    func close() {
      if !letters.isEmpty { words.append(letters) }
      letters = ""
    }
    while place < text.count {
      if let (length, word) = word(in: text, at: place) {
        close()
        words.append(word)
        place += length
      } else {
        if text[place].isASCII, text[place].isLetter || text[place].isNumber {
          letters.append(text[place])
        } else {
          close()
        }
        place += 1
      }
    }
    close()
    let joined = words.reduce(into: [String]()) { if $0.last != $1, !$1.isEmpty { $0.append($1) } }.joined(
      separator: "_")
    let start = joined.drop { !($0.isLetter) }
    return String(start.prefix(48))
  }

  /// The longest word of the table that stands at a place.
  private static func word(in text: [Character], at place: Int) -> (length: Int, word: String)? {
    for length in stride(from: min(longest, text.count - place), through: 1, by: -1) {
      if let word = table[String(text[place..<place + length])] { return (length, word) }
    }
    return nil
  }

  private static let longest = table.keys.map(\.count).max() ?? 1
  private static let table: [String: String] = [
    "家庭宽带": "broadband", "家宽": "broadband", "宽带": "broadband", "魔百和": "iptv", "魔百盒": "iptv", "电视": "tv",
    "千兆": "gigabit", "安防": "security",
    "组网": "networking", "智能组网": "networking", "语音遥控": "voice", "家庭市场": "home", "家庭": "home", "集团": "corporate",
    "政企": "corporate", "专线": "lines", "移动": "mobile",
    "物联网": "iot", "收入": "revenue", "利润": "profit", "成本": "cost", "客户": "customers", "用户": "customers", "净增": "net_adds",
    "新增": "gross_adds", "发展": "adds",
    "离网": "churn", "离网率": "churn", "流失": "churn", "当月": "", "本月": "", "累计": "ytd", "年累计": "ytd", "日均": "daily",
    "月均": "monthly", "到达": "base", "规模": "base",
    "目标": "target", "完成率": "completion", "完成": "completed", "进度": "progress", "占比": "share", "份额": "share",
    "渗透率": "penetration", "融合率": "bundle_rate", "融合": "bundle",
    "满意度": "satisfaction", "投诉": "complaints", "及时率": "timeliness", "活跃": "active", "付费": "paying", "转化率": "conversion",
    "转融率": "conversion", "续订率": "renewal_rate",
    "保有率": "retention", "增值": "vas", "套餐": "plans", "小区": "compounds", "摘牌": "cleared", "攻坚": "campaign", "端口": "ports",
    "覆盖": "covered", "装机": "installations",
    "故障": "faults", "修复": "repairs", "携入": "ported_in", "携出": "ported_out", "携转": "ported", "流量": "traffic",
    "质量": "quality", "率": "rate", "数": "", "量": "volume", "的": "",
  ]
}
