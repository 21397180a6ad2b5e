extension EnglishSentences {
  /// The sentence for a file of separated values.
  static func delimited(_ fault: DelimitedFault.Kind) -> String {
    switch fault {
    case .unclosedQuote: "the quote is never closed: add one, or write quotes within a field twice"
    case .nul: "the file has a byte of zero and is no text: save it as CSV in UTF-8"
    case .workbook: "the file is a workbook: name it .xlsx (save an old one as .xlsx first)"
    case .tooManyColumns(let limit):
      "a row has more than \(limit) columns: check what separates them, or split the table"
    case .tooManyFields(let limit): "the file has more than \(limit) cells: split it"
    case .brokenBytes(let encoding):
      "some bytes are no characters of \(encoding) and were read as �: check the encoding, or export the file again"
    }
  }
}
