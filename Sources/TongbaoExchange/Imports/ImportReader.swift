import Sheets
import TongbaoCore

/// Reads what the sheets of a file say of one period of a dataset.
public struct ImportReader {
  /// What is asked for beside the file.
  public struct Options: Sendable {
    /// The period; nil leaves it to titles and names.
    public var period: Period?
    /// The sheet that is read alone, by name, by pattern or by its number from 1.
    public var sheet: String?
    public var includesHidden = false

    public init(period: Period? = nil, sheet: String? = nil, includesHidden: Bool = false) {
      self.period = period
      self.sheet = sheet
      self.includesHidden = includesHidden
    }
  }

  let dataset: Dataset
  let mapping: WorkbookMapping
  let options: Options

  public init(_ dataset: Dataset, mapping: WorkbookMapping = WorkbookMapping(), options: Options = Options()) {
    self.dataset = dataset
    self.mapping = mapping
    self.options = options
  }

  /// Reads the sheets of the file `name`.
  public func read(_ sheets: [Sheet], file name: String) throws(ImportRefusal) -> ImportReading {
    let chosen = try chosen(sheets)
    let told = Dictionary(mapping.regions.map { ($0.text, $0.row) }, uniquingKeysWith: { first, _ in first })
    let finder = TableFinder(dataset.roster, told: told, includingHidden: options.includesHidden)
    var found = chosen.map(finder.find)
    guard found.contains(where: { !$0.tables.isEmpty }) else { throw .noTable }
    var notes = found.flatMap(\.remarks).map { ImportNote(.table($0.kind), at: $0.place) }
    let period = try period(of: found, file: name)
    for index in found.indices {
      found[index].tables.removeAll { table in
        guard let other = mention(in: table, against: period, file: name) else { return false }
        notes.append(
          ImportNote(.otherPeriod(other, wanted: period), at: SheetPlace(sheet: table.sheet, cell: table.range.first)))
        return true
      }
    }
    if !found.contains(where: { !$0.tables.isEmpty }), case .otherPeriod(let text, _)? = notes.last?.kind {
      throw .otherPeriod(text, wanted: period)
    }
    var reading = ImportReading(found, period: period, dataset: dataset, mapping: mapping, notes: notes)
    for sheet in chosen { reading.readValues(of: sheet) }
    reading.sortNotes(by: chosen.map(\.name))
    return reading
  }

  /// The sheets that are read: those asked for, hidden ones too, those of the mapping, or all.
  private func chosen(_ sheets: [Sheet]) throws(ImportRefusal) -> [Sheet] {
    if let asked = options.sheet { return try named(asked, sheets).map(\.shown) }
    let named = sheets.filter { sheet in mapping.sheets.contains { SheetPattern.matches(sheet.name, $0) } }
    return named.isEmpty ? sheets : named
  }

  private func named(_ asked: String, _ sheets: [Sheet]) throws(ImportRefusal) -> [Sheet] {
    if let exact = sheets.first(where: { $0.name == asked }) { return [exact] }
    let fitting = sheets.filter { SheetPattern.matches($0.name, asked) }
    if !fitting.isEmpty { return fitting }
    if let number = Int(asked), sheets.indices.contains(number - 1) { return [sheets[number - 1]] }
    throw .noSheet(asked, sheets: sheets.map(\.name))
  }

  // MARK: The period

  /// The period, of whatever kind, that titles, names of sheets and the file's name tell; nil where they tell none, or several.
  public static func period(of found: [FoundSheet], file: String) -> Period? {
    let texts = found.flatMap(\.tables).flatMap { $0.caption.texts + ($0.sheet == stem(file) ? [] : [$0.sheet]) }
    let told = texts.flatMap { PeriodWords($0).mentions }
    let named = PeriodWords(stem(file)).mentions
    for kind in [Period.Kind.week, .tenDays, .month, .quarter, .halfYear, .year] {
      if let period = told.period(of: kind) ?? (told + named).period(of: kind) ?? named.period(of: kind) {
        return period
      }
    }
    return nil
  }

  /// The period that was asked for, or the one that titles and the names of sheets tell, or else the file's name.
  private func period(of found: [FoundSheet], file: String) throws(ImportRefusal) -> Period {
    if let asked = options.period { return asked }
    let kind = dataset.catalogue.every
    let named = PeriodWords(ImportReader.stem(file)).mentions
    let tables = found.flatMap(\.tables)
    let told = tables.map { table in titles(of: table, file: file).flatMap { PeriodWords($0).mentions } }
    let own = Set(told.compactMap { $0.period(of: kind) })
    if own.count == 1, let period = own.first { return period }
    if own.isEmpty, let period = (told.flatMap { $0 } + named).period(of: kind) ?? named.period(of: kind) {
      return period
    }
    let all = own.isEmpty ? (told.flatMap { $0 } + named).periods(of: kind) : own
    throw .unclearPeriod(all.sorted())
  }

  /// The titles of a table and the name of its sheet, unless that is only the file's, as that of separated values is.
  private func titles(of table: FoundTable, file: String) -> [String] {
    table.caption.texts + (table.sheet == ImportReader.stem(file) ? [] : [table.sheet])
  }

  /// A text of a table that tells another period; nil where none does, or one tells the wanted one.
  private func mention(in table: FoundTable, against period: Period, file: String) -> String? {
    let told = titles(of: table, file: file).compactMap { text -> (String, Bool)? in
      let own = PeriodWords(text).mentions.filter { $0.kind == period.kind }
      return own.isEmpty ? nil : (text, own.contains { $0.fits(period) })
    }
    return told.contains(where: \.1) ? nil : told.first?.0
  }

  /// A file's name without its folder and its ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

extension Sheet {
  /// The sheet as if it were not hidden.
  fileprivate var shown: Sheet {
    var shown = self
    shown.visibility = .visible
    return shown
  }
}
