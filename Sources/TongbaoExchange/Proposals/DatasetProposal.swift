import Sheets
import TongbaoCore

/// A catalogue made from the headers of a file, for a person to complete.
public struct DatasetProposal: Sendable {
  public let catalogue: Catalogue
  /// Every header with its column.
  public let mapping: WorkbookMapping
  /// The ids of the indicators whose unit no header, caption or cell tells.
  public let withoutUnit: [String]

  /// The unit that stands where none is told.
  public static let openUnit = "?"

  /// A proposal for tables with the regions of `roster`, of periods such as `period`.
  public init(_ found: [FoundSheet], in sheets: [Sheet], roster: Roster, period: Period, title: String) {
    var draft = Draft(period: period)
    let tables = found.flatMap(\.tables)
    let sheetCount = Set(tables.map(\.sheet)).count
    for table in tables {
      guard let sheet = sheets.first(where: { $0.name == table.sheet }) else { continue }
      let subject = sheetCount > 1 ? SheetSubject(sheet.name) : nil
      for header in table.headers where !header.isEmpty { draft.add(header, table, sheet, subject) }
    }
    catalogue = Catalogue(
      title: Wording(zh: title), region: roster.head.code, level: roster[min(1, roster.count - 1)].level,
      every: period.kind, domains: draft.domains, indicators: draft.indicators)
    mapping = WorkbookMapping(headers: draft.headers)
    withoutUnit = draft.indicators.filter { $0.unit.id == Self.openUnit }.map(\.id)
  }
}

/// A proposal as far as it has come.
private struct Draft {
  let period: Period
  var domains: [Domain] = []
  var indicators: [Indicator] = []
  var headers: [WorkbookMapping.Header] = []
  private var seen: Set<String> = []
  private var ids = GivenIDs()

  init(period: Period) { self.period = period }

  mutating func add(
    _ header: FoundTable.Header, _ table: FoundTable, _ sheet: Sheet, _ subject: SheetSubject?
  ) {
    let parts = header.path.map(HeaderName.init)
    let key = (subject.map { $0.pattern + "!" } ?? "")
    guard seen.insert(key + parts.map(\.text).joined(separator: "/")).inserted else { return }
    let mentions = parts.flatMap(\.mentions).filter { $0.kind == period.kind }
    if parts.contains(where: { HeaderSense.isDerived($0.text) }) || mentions.contains(where: { !$0.fits(period) }) {
      headers.append(.init(key + header.name, .ignored))
      return
    }
    let column = ColumnLook(header, table, sheet)
    let place = ColumnPlace(header.path, subject?.name)
    let domain = domain(place.domain)
    headers.append(.init(key + header.name, .column(indicators.count, unit: nil)))
    indicators.append(
      Indicator(
        id: ids.free(domain.id + "." + id(place, header)),
        domain: domain.id, group: place.group.map { group($0, in: domain.index) }, name: Wording(zh: place.name),
        short: Wording(zh: place.short), unit: Unit(column.unit), decimals: column.decimals,
        better: IndicatorGuess.better(place.name), kind: IndicatorGuess.kind(place.name, column.unit),
        addsUp: column.addsUp ? .sum : .no))
  }

  /// The last part of an id; one that says nothing is named after the column.
  private func id(_ place: ColumnPlace, _ header: FoundTable.Header) -> String {
    let id = IdentifierWords.id((place.group ?? "") + place.short)
    return id.isEmpty ? "column_" + CellPlace.letters(header.line).lowercased() : id
  }

  /// The domain of a name, a new one where there is none yet.
  private mutating func domain(_ name: String?) -> (id: String, index: Int) {
    let wording = name.map { Wording(zh: $0) } ?? Wording(zh: "主要指标", en: "Main figures")
    if let known = domains.firstIndex(where: { $0.name == wording }) { return (domains[known].id, known) }
    let made = name.map(IdentifierWords.id) ?? "main"
    let id = ids.free(made.isEmpty ? "table" : made)
    domains.append(Domain(id: id, name: wording))
    return (id, domains.count - 1)
  }

  /// The id of a group of columns in a domain, a new one where there is none yet.
  private mutating func group(_ name: String, in domain: Int) -> String {
    let wording = Wording(zh: name)
    if let known = domains[domain].groups.first(where: { $0.name == wording }) { return known.id }
    let made = IdentifierWords.id(name)
    let id = ids.free(made.isEmpty ? "group" : made, in: domains[domain].id)
    domains[domain].groups.append(Domain.Group(id: id, name: wording))
    return id
  }
}

/// The ids that were given, each once in what it is an id of.
private struct GivenIDs {
  private var taken: Set<String> = []
  /// The last number that was put behind an id.
  private var numbers: [String: Int] = [:]

  /// The id itself, or else with the first number that makes it nobody's.
  mutating func free(_ base: String, in owner: String = "") -> String {
    let key = owner + "/" + base
    if taken.insert(key).inserted { return base }
    var number = numbers[key] ?? 1
    repeat { number += 1 } while !taken.insert("\(key)_\(number)").inserted
    numbers[key] = number
    return "\(base)_\(number)"
  }
}

/// What a sheet beside others tells of: its name without the period.
private struct SheetSubject {
  let name: String
  /// The names of the sheets that tell of the same in other periods.
  let pattern: String

  /// Nil where a sheet is named after a period alone.
  init?(_ sheet: String) {
    let words = PeriodWords(sheet)
    guard !words.mentions.isEmpty else {
      (name, pattern) = (sheet, sheet)
      return
    }
    name = words.rest.filter { $0.isLetter || $0.isNumber }
    guard !name.isEmpty else { return nil }
    pattern = "*\(name)*"
  }
}

/// Where an indicator stands in a dataset: its table, the group of columns in it, and what it is called.
private struct ColumnPlace {
  /// Nil for the table of all that nothing else names.
  let domain: String?
  let group: String?
  let name: String
  let short: String

  /// The place of a header on a sheet that tells of `subject`: where nothing else does, the header's widest part names the table.
  init(_ path: [String], _ subject: String?) {
    var parts = path
    domain = subject ?? (parts.count > 1 ? parts.removeFirst() : nil)
    short = parts.popLast() ?? ""
    group = parts.isEmpty ? nil : parts.joined()
    // What a narrower part says again is said once.
    let all = (subject.map { [$0] } ?? []) + path
    name = all.indices.filter { place in !all[(place + 1)...].contains { $0.contains(all[place]) } }.map { all[$0] }
      .joined()
  }
}

/// What the cells under a header look like.
private struct ColumnLook {
  let unit: String
  /// The most digits after the point that a value has, four at most.
  let decimals: Int
  /// Whether the regions' values add up to the head's.
  let addsUp: Bool

  init(_ header: FoundTable.Header, _ table: FoundTable, _ sheet: Sheet) {
    var units: Set<String> = []
    var decimals = 0
    var (head, sum, count) = (Double?.none, 0.0, 0)
    for row in table.rows {
      guard case .number(let number, let own, _) = CellReading(sheet[table.place(row, header)]) else { continue }
      if !own.isEmpty { units.insert(own) }
      let digits = number.shortest.split(separator: ".")
      decimals = max(decimals, digits.count > 1 ? min(4, digits[1].count) : 0)
      if row.region == 0 { head = number } else { (sum, count) = (sum + number, count + 1) }
    }
    let caption = table.caption.units
    let isRate = ["率", "占比", "份额", "比例"].contains { header.name.contains($0) }
    let told = header.unit ?? (units.count == 1 ? units.first : nil)
    let fitting = isRate ? caption.first { $0 == "%" } ?? "%" : caption.first { $0 != "%" }
    unit = told ?? fitting ?? DatasetProposal.openUnit
    self.decimals = decimals
    let slack = Double(count + 1) * 0.5 * (0..<decimals).reduce(1.0) { step, _ in step / 10 } + 1e-9
    addsUp = !Unit(unit).isPercentage && count > 1 && head.map { abs($0 - sum) <= slack } ?? false
  }
}
