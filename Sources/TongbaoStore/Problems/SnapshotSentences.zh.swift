import TongbaoCore

extension ChineseSentences {
  /// The sentence for a snapshot.
  static func snapshot(_ complaint: SnapshotComplaint) -> String {
    switch complaint {
    case .outsideRange(let number, let range, let id):
      "\(number) 超出 \(id) 的取值范围 \(range)：请核对数字和单位，或在 dataset.json 里放宽范围"
    case .boundOutsideRange(let text, let range, let id):
      "\(id) 的取值范围 \(range) 内没有值满足 \"\(text)\"：请核对数字和单位"
    case .rankAsValue(let text): "\"\(text)\" 说的是名次或四分位，不能作值：请写进 lists，此处写界限"
    case .selfReference(let text): "\"\(text)\" 参照的正是它自己：请与另一指标比较"
    case .badApproximation(let text): "\"\(text)\" 不是约数：请写 ~ 加数字，例如 \"~6277\""
    case .otherKind(let period, let wanted):
      "\(period) 不是\(name(of: wanted))，而本数据集每个文件都是：请写成 \(EnglishSentences.example(of: wanted))"
    case .otherPeriod(let period, let file): "文件名是 \(file)，里面的账期却是 \(period)：请改正 \"period\"，或改文件名"
    case .periodTaken(let period, let other, let file, let wanted):
      "文件名是 \(file)，里面的账期却是 \(period)，与 \(other) 相同：请把 \"period\" 改为 \(wanted)，或改文件名"
    case .completeCount(let count, let named):
      "完整名单点到几个就应计几个，现计 \(count) 个、点到 \(named) 个：请改正其一，或写 \"sample\""
    case .sampleCount(let count, let named):
      "部分名单计数应多于点名，现计 \(count) 个、点到 \(named) 个：请改正其一，或写 \"complete\""
    case .membersOfMany(let count): "带 members 的名单只属于一个地区，现写了 \(count) 个：请只留一个"
    case .badSheetLine(let text): "\(text) 不是工作表的行号或列号：请写成 7 或 C"
    case .sheetLinesDoNotCross: "rows 与 columns 没有交叉：一个写行号，另一个就写列号"
    case .badChecksum(let text): "\(text) 不是校验值：sha256 须为 64 位小写十六进制，check 须为 8 位"
    case .openCount: "不计数的名单不应有 count：请删去，或写 \"complete\" 或 \"sample\""
    }
  }

  /// A kind of period.
  private static func name(of kind: Period.Kind) -> String {
    switch kind {
    case .year: "年"
    case .halfYear: "半年"
    case .quarter: "季度"
    case .month: "月"
    case .tenDays: "旬"
    case .week: "周"
    }
  }
}
