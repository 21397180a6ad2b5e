import TongbaoCore

extension EnglishSentences {
  /// The sentence for a snapshot.
  static func snapshot(_ complaint: SnapshotComplaint) -> String {
    switch complaint {
    case .outsideRange(let number, let range, let id):
      "\(number) lies outside \(range), the range of \(id): check its digits and unit, or widen the range "
        + "in dataset.json"
    case .boundOutsideRange(let text, let range, let id):
      "no value within \(range), the range of \(id), meets \"\(text)\": check its digits and unit"
    case .rankAsValue(let text):
      "\"\(text)\" asks for a rank or a quartile, which no value can be: write it into lists, and a bound here"
    case .selfReference(let text): "\"\(text)\" refers to the value that it stands for: compare with another indicator"
    case .badApproximation(let text): "\"\(text)\" is no approximate value: write ~ and a number, such as \"~6277\""
    case .otherKind(let period, let wanted):
      "\(period) is no \(name(of: wanted)), but every file of this dataset is one: write it like \(example(of: wanted))"
    case .otherPeriod(let period, let file):
      "the file is called \(file) but says period \(period): change \"period\", or rename the file"
    case .periodTaken(let period, let other, let file, let wanted):
      "the file is called \(file) but says period \(period), as \(other) does: change \"period\" to \(wanted), "
        + "or rename the file"
    case .completeCount(let count, let named):
      "a complete list counts as many regions as it names, but count is \(count) and \(named) are named: "
        + "correct one of them, or write \"sample\""
    case .sampleCount(let count, let named):
      "a sample counts more regions than it names, but count is \(count) and \(named) are named: "
        + "correct one of them, or write \"complete\""
    case .membersOfMany(let count):
      "a list with members belongs to one region, but \(count) are named: write one"
    case .badSheetLine(let text): "\(text) is no line of a sheet; write a row as 7 and a column as C"
    case .sheetLinesDoNotCross: "rows and columns do not cross; where one has numbers the other has letters"
    case .badChecksum(let text):
      "\(text) is no checksum; sha256 has 64 small hexadecimal digits, check has 8"
    case .openCount: "an open list has no count: remove it, or write \"complete\" or \"sample\""
    }
  }

  /// A kind of period.
  private static func name(of kind: Period.Kind) -> String {
    switch kind {
    case .year: "year"
    case .halfYear: "half-year"
    case .quarter: "quarter"
    case .month: "month"
    case .tenDays: "ten days"
    case .week: "week"
    }
  }

  /// How a kind of period is written.
  static func example(of kind: Period.Kind) -> String {
    switch kind {
    case .year: "2020"
    case .halfYear: "2020-H2"
    case .quarter: "2020-Q3"
    case .month: "2020-08"
    case .tenDays: "2020-08-T2"
    case .week: "2020-W35"
    }
  }
}
