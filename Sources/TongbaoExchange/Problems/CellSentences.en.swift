import TongbaoCore

extension EnglishSentences {
  /// The sentence for a cell that cannot be read.
  static func cell(_ reason: CellReading.Reason) -> String {
    switch reason {
    case .words(let text): "\"\(SafeText.excerpt(text))\" is no value: write a number, or — where there is none"
    case .error(let text):
      "the formula has failed (\(SafeText.excerpt(text))): mend it in the spreadsheet, or write — where there is no value"
    case .uncalculated: "the formula has no calculated value: open, recalculate and save the file in a spreadsheet"
    case .formula(let text): "\"\(SafeText.excerpt(text))\" is a formula written as text: write its value"
    case .boolean(let value): "the cell is \(value ? "TRUE" : "FALSE"), not a number: write a number"
    case .date: "the cell is a date: write a number, or give the cell a number format"
    case .scaled:
      "the cell's number format shows its number in another size (in thousands, with 万 …): write the number that is shown, in a plain format"
    case .ambiguousComma(let text):
      "the comma of \"\(SafeText.excerpt(text))\" may be a decimal one or separate thousands: write it like 1234.5"
    case .ambiguousBrackets(let text):
      "\"\(SafeText.excerpt(text))\" may be an interval or a negative number: write a minus sign, or an interval like [70,100)"
    case .code(let text):
      "\"\(SafeText.excerpt(text))\" looks like a code (it begins with 0 or has more than 15 digits): write a value"
    case .emptyBound(let text): "no number meets \"\(SafeText.excerpt(text))\": check both ends"
    }
  }
}
