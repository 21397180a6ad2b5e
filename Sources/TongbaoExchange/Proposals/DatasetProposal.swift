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
    for table in found.flatMap(\.tables) {
      guard let sheet = sheets.first(where: { $0.name == table.sheet }) else { continue }
      for header in table.headers where !header.isEmpty { draft.add(header, table, sheet) }
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

  init(period: Period) { self.period = period }

  mutating func add(_ header: FoundTable.Header, _ table: FoundTable, _ sheet: Sheet) {
    let parts = header.path.map(HeaderName.init)
    guard seen.insert(parts.map(\.text).joined(separator: "/")).inserted else { return }
    let mentions = parts.flatMap(\.mentions).filter { $0.kind == period.kind }
    if parts.contains(where: { HeaderSense.isDerived($0.text) }) || mentions.contains(where: { !$0.fits(period) }) {
      headers.append(.init(header.name, .ignored))
      return
    }
    let column = ColumnLook(header, table, sheet)
    let domain = domain(header.path.count > 1 ? header.path[0] : nil)
    let own = header.path.count > 1 ? Array(header.path.dropFirst()) : header.path
    let name = header.path.joined()
    headers.append(.init(header.name, .column(indicators.count, unit: nil)))
    indicators.append(
      Indicator(
        id: free(domain + "." + IdentifierWords.id(own.joined()), besides: CellPlace.letters(header.line).lowercased()),
        domain: domain, name: Wording(zh: name), short: Wording(zh: own.joined()), unit: Unit(column.unit),
        decimals: column.decimals, better: .neither, kind: kind(name, column.unit), addsUp: column.addsUp ? .sum : .no))
  }

  /// The domain of a name, a new one where there is none yet.
  private mutating func domain(_ name: String?) -> String {
    let wording = name.map { Wording(zh: $0) } ?? Wording(zh: "主要指标", en: "Main figures")
    if let known = domains.first(where: { $0.name == wording }) { return known.id }
    let made = name.map(IdentifierWords.id) ?? "main"
    var id = made.isEmpty ? "table" : made
    var number = 2
    while domains.contains(where: { $0.id == id }) {
      id = (made.isEmpty ? "table" : made) + "_\(number)"
      number += 1
    }
    domains.append(Domain(id: id, name: wording))
    return id
  }

  /// The id where nobody has it yet; one that says nothing is named after the column.
  private func free(_ wanted: String, besides column: String) -> String {
    let base = wanted.hasSuffix(".") ? wanted + "column_" + column : wanted
    var id = base
    var number = 2
    while indicators.contains(where: { $0.id == id }) {
      id = base + "_\(number)"
      number += 1
    }
    return id
  }

  private func kind(_ name: String, _ unit: String) -> Indicator.Kind {
    if Unit(unit).isPercentage || name.contains("率") || name.contains("占比") { return .rate }
    if name.contains("累计") { return .cumulative }
    return ["新增", "净增", "当月", "本月", "日均", "收入"].contains(where: name.contains) ? .flow : .stock
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
