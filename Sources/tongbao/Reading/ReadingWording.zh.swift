import TongbaoBulletin
import TongbaoCore

/// The Chinese wording of readings.
enum ChineseReading {
  static let parts = ReadingWording.Parts(facts: "事实", unread: "未读懂", problems: "问题")

  static func sentence(_ reason: UnreadPassage.Reason) -> String {
    switch reason {
    case .wish: "是目标，不是数据"
    case .noIndicator: "不知道是什么指标"
    case .noRegion: "不知道是哪里的数据"
    case .notUnderstood: "句式不认识"
    case .countOnly: "只有个数，没有列名"
    case .noCondition: "只有名单，没有条件"
    case .unequalLists: "数值与名称个数不等"
    case .aboutIndicators: "除外的不是地区"
    case .tooLong: "句子过长"
    }
  }

  static func sentence(_ problem: ReportProblem.Kind) -> String {
    switch problem {
    case .count(let printed, let named): "写明 \(printed) 个，列出 \(named) 个；请核对名单"
    case .namedTwice(let name): "名单里 \(name) 出现两次；请只列一次"
    case .onBothSides(let name): "\(name) 同时在互斥的两个名单里；请核对"
    case .unknownRegion(let name): "没有叫 \(name) 的地区；请核对名称"
    case .daily(let printed, let month, let days):
      "日均 \(printed.shortest) 不等于当月 \(month.shortest) 除以 \(days) 天；请核对"
    case .lead(let printed, let completion, let pace):
      "领先 \(printed.shortest) 不等于完成率 \(completion.shortest) 减进度 \(NumberText.fixed(pace, decimals: 1))；请核对"
    case .unequal(let names, let figures): "\(names) 个名称对 \(figures) 个数值；请逐一对应"
    }
  }

  static func sentence(_ complaint: TextComplaint.Kind) -> String {
    switch complaint {
    case .unreadableBytes(let count, _): "\(count) 个字节不是文字，已略过；请核对文件编码"
    case .moreUnreadable(let places, _): "此后另有 \(places) 处不是文字；请核对文件编码"
    case .lostCharacters(let count): "\(count) 个字在写入文件之前已丢失；请用原件"
    case .nulCharacters(let count): "\(count) 个空字符，已略过；请确认是文本文件"
    }
  }
}
