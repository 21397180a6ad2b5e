import TongbaoCore

extension EnglishSentences {
  /// The sentence for what was met on a sheet.
  static func table(_ kind: TableRemark.Kind) -> String {
    switch kind {
    case .subtotal(let text): "\"\(SafeText.excerpt(text))\" sums up other rows and was left out"
    case .note(let text): "a remark was left out: \(SafeText.excerpt(text, limit: 60))"
    case .counting(let text): "\"\(SafeText.excerpt(text))\" is a column of numbers or codes and was left out"
    case .words(let text): "\"\(SafeText.excerpt(text))\" is a column of words and was left out"
    case .noHeader: "this column has values and no header: add one, or delete the column"
    case .noRegion: "this row has values and no region: add its name, or delete the row"
    case .hiddenRows(let names): "hidden rows were not read: \(list(names)); --hidden reads them"
    case .hiddenColumns(let names): "hidden columns were not read: \(list(names)); --hidden reads them"
    case .hiddenSheet: "the sheet is hidden and was not read; --hidden or --sheet reads it"
    case .unknownRegion(let text, let likely):
      "no region is called \"\(SafeText.excerpt(text))\"\(likely.isEmpty ? "" : "; perhaps \(list(likely)) \(likely.count == 1 ? "is" : "are") meant"): correct it, or tell it under regions in mapping.json"
    case .ambiguousRegion(let text, let names):
      "\"\(SafeText.excerpt(text))\" may be \(list(names)): write the full name or the code"
    case .otherRegion(let text): "\"\(SafeText.excerpt(text))\" lies above this table and was left out"
    case .beyond(let text):
      "\(text.isEmpty ? "this row" : "\"\(SafeText.excerpt(text))\"") stands behind the last region and was left out"
    case .noTable: "no table has regions as rows or columns: the sheet was not read"
    case .tooManyTables(let most): "the sheet has more than \(most) tables: put them on several sheets"
    }
  }

  /// The sentence for what does not fit, or was left out.
  static func note(_ kind: ImportNote.Kind) -> String {
    switch kind {
    case .table(let kind): table(kind)
    case .cell(let reason): cell(reason)
    case .unit(let unit, let wanted, let id):
      "the unit \"\(SafeText.excerpt(unit))\" cannot be turned into \(wanted), that of \(id): check the header, or tell the unit in mapping.json"
    case .outsideRange(let value, let range, let id):
      "\(value) is outside the range \(range) of \(id): check the value and its unit"
    case .twice(let value, let other, let place):
      "one region has two values of one indicator: \(value) here, \(other) at \(place); keep one"
    case .unknownHeader(let name, let likely):
      "the header \"\(SafeText.excerpt(name, limit: 60))\" is no indicator of the catalogue\(likely.isEmpty ? "" : "; perhaps \(list(likely)) \(likely.count == 1 ? "is" : "are") meant"): tell it in mapping.json, or write \"ignore\" there"
    case .wordsOnly(let name, let id):
      "no cell under \"\(SafeText.excerpt(name, limit: 60))\", which is \(id), has a value: write numbers, or tell \"ignore\" in mapping.json"
    case .ambiguousHeader(let name, let candidates):
      "the header \"\(SafeText.excerpt(name, limit: 60))\" may be \(list(candidates)): tell in mapping.json which"
    case .derived(let name): "\"\(SafeText.excerpt(name, limit: 60))\" is worked out from other values and was left out"
    case .ignored(let name): "\"\(SafeText.excerpt(name, limit: 60))\" was left out as mapping.json tells"
    case .otherPeriod(let name, let period):
      "\"\(SafeText.excerpt(name, limit: 60))\" is not of \(period) and was left out"
    }
  }

  /// The sentence for what keeps an import from being made.
  static func refusal(_ refusal: ImportRefusal) -> String {
    switch refusal {
    case .noSheet(let name, let sheets):
      "no sheet is called \"\(SafeText.excerpt(name))\"; there are \(list(sheets.prefix(20).map { SafeText.excerpt($0) }))"
    case .noTable:
      "no table has regions as rows or columns; check their names, tell the dataset with --dataset and the sheet with --sheet, or read what is hidden with --hidden"
    case .unclearPeriod([]): "no title, sheet or file name tells the period; tell it with --period, such as 2020-08"
    case .unclearPeriod(let periods):
      "the tables are of several periods: \(list(periods.map { "\($0)" })); tell with --period which to import"
    case .otherPeriod(let text, let period):
      "\"\(SafeText.excerpt(text, limit: 60))\" is not \(period); check --period, or tell the sheet with --sheet"
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
