extension Period {
  /// What a period is called in Chinese, in full, on screens and in prose alike: `2020年8月`, `2020年8月上旬`.
  public var chineseTitle: String {
    let year = "\(year)年"
    return switch kind {
    case .year: year
    case .halfYear: year + (number == 1 ? "上半年" : "下半年")
    case .quarter: year + "第\(number)季度"
    case .month: year + "\(number)月"
    case .tenDays: year + "\((number + 2) / 3)月" + ["上旬", "中旬", "下旬"][(number + 2) % 3]
    case .week: year + "第\(number)周"
    }
  }
}
