import TerminalCanvas
import TongbaoCore

/// One column of a table: how it is headed, judged and written, and how wide it is.
///
/// A class, so that drawing thousands of cells does not copy it.
final class TableColumn: Sendable {
  /// The index in the snapshot's columns.
  let index: Int
  /// What is worked out of that column's course; nil where it is the column itself.
  let measure: PaceMeasure?
  /// The course of the column, where that is worked out.
  let outlook: ColumnOutlook?
  let indicator: Indicator
  /// Nil while the period has not been read.
  let judge: Judge?
  let texts: CellText
  /// The name with `%` where that is the unit, and the arrow of the order.
  let header: String
  /// The threshold in short with the unit, from long to short; the unit alone where there is none.
  private let rules: [String]
  /// Whether a threshold holds for it.
  let isJudged: Bool
  /// Cells for the mark with the blank after it, for the value, and for the change with the blank before it.
  let markWidth: Int
  let valueWidth: Int
  let changeWidth: Int
  let width: Int
  /// The width with which every bound and the threshold are written whole.
  let wholeWidth: Int
  /// The fifths of its values, where colours tell them.
  let fifths: Quintiles?

  init(
    _ index: Int, indicator: Indicator, judge: Judge?, values: Column?, basis: TableModel.Basis, base: ChangeBase,
    phrases: any Phrases, catalogue: Catalogue, peers: [Int], subtotal: Total?
  ) {
    self.index = index
    measure = nil
    outlook = nil
    self.indicator = indicator
    self.judge = judge
    let threshold = judge?.threshold ?? indicator.threshold(in: basis.period)
    let cells = CellText(
      indicator: indicator, phrases: phrases, catalogue: catalogue, glyphs: basis.glyphs, limits: PlainLimits(threshold)
    )
    texts = cells
    isJudged = threshold.map { !$0.tiers.isEmpty || !$0.commend.isEmpty } ?? false
    header = TableColumn.header(TableColumn.name(indicator, basis), .column(index), basis)
    rules = RuleText.forms(threshold, of: indicator, phrases: phrases, catalogue: catalogue, glyphs: basis.glyphs)
    markWidth = !isJudged ? 0 : threshold?.tiers.contains { $0.severity == .critical } == true ? 3 : 2
    let widths = TableColumn.widths(values, cells, subtotal)
    valueWidth = widths.brief
    let words =
      indicator.definitionChanges.isEmpty ? 0 : TextLayout.width(phrases.redefinedShort, glyphs: basis.glyphs) + 1
    changeWidth = basis.comparison == .none ? 0 : min(12, max(6, valueWidth + (base.isMixed ? 3 : 2), words))
    let texts = ([header] + rules.suffix(1)).map { TextLayout.width($0, glyphs: basis.glyphs) }.max() ?? 0
    width = min(28, max(markWidth + valueWidth + changeWidth, texts, 5))
    let whole = max(markWidth + widths.whole + changeWidth, TextLayout.width(rules[0], glyphs: basis.glyphs))
    wholeWidth = max(width, min(40, whole))
    fifths = basis.shading == .fifths ? Quintiles(column: values, rows: peers, better: indicator.better) : nil
  }

  /// The threshold in short as far as it fits: a column is no wider than its values, its header and its limit need.
  func rule(columns: Int) -> String {
    rules.first { TextLayout.width($0, glyphs: texts.glyphs) <= columns } ?? rules[rules.count - 1]
  }

  /// What is worked out of a column's course, beside it.
  init(
    _ measure: PaceMeasure, of index: Int, indicator: Indicator, outlook: ColumnOutlook?, basis: TableModel.Basis,
    phrases: any Phrases
  ) {
    self.index = index
    self.measure = measure
    self.outlook = outlook
    self.indicator = indicator
    judge = nil
    isJudged = false
    let kind = basis.period.kind
    texts = CellText(indicator: indicator, phrases: phrases, glyphs: basis.glyphs)
    header = TableColumn.header(phrases.measure(measure, kind: kind).name, .measure(measure, column: index), basis)
    rules = [phrases.measure(measure, kind: kind).unit]
    markWidth = 0
    changeWidth = 0
    let texts = ([header] + rules).map { TextLayout.width($0, glyphs: basis.glyphs) }.max() ?? 0
    valueWidth = measure == .streak || measure == .breach ? 3 : 7
    width = max(valueWidth, texts)
    wholeWidth = width
    fifths = nil
  }

  /// What sorting by it sorts by.
  var subject: SortOrder.Key.Subject { measure.map { .measure($0, column: index) } ?? .column(index) }

  private static func name(_ indicator: Indicator, _ basis: TableModel.Basis) -> String {
    let name = indicator.short.shown(in: basis.language, glyphs: basis.glyphs, id: indicator.id)
    let unit = indicator.unit.presentation(in: basis.language).label
    return unit == "%" && !name.hasSuffix("%") ? name + "%" : name
  }

  private static func header(_ text: String, _ subject: SortOrder.Key.Subject, _ basis: TableModel.Basis) -> String {
    guard let position = basis.sort.keys.firstIndex(where: { $0.subject == subject }) else { return text }
    return text + (basis.sort.keys[position].isDescending ? "↓" : "↑") + (position == 1 ? "2" : "")
  }

  /// The cells that the widest value takes: bounds as brief as they can be, or whole.
  private static func widths(_ values: Column?, _ cells: CellText, _ subtotal: Total?) -> (brief: Int, whole: Int) {
    var (numbers, sides) = samples(values, cells)
    if case .value(let value) = subtotal { numbers.append(.number(value)) }
    func widest(_ texts: [String]) -> Int {
      texts.reduce(3) { max($0, TextLayout.width($1, glyphs: cells.glyphs)) }
    }
    let brief = widest((numbers + sides).map { cells.text($0, columns: 0) })
    return (brief, max(brief, widest(sides.map { cells.text($0) })))
  }

  /// What may be the widest text of a column: of exact numbers the extremes and those that need more digits, and what
  /// stands at the side.
  private static func samples(_ column: Column?, _ cells: CellText) -> (numbers: [Observation], sides: [Observation]) {
    guard let column else { return ([], []) }
    var least = Double.infinity
    var greatest = -Double.infinity
    var near: Set<Double> = []
    for value in column.values where !value.isNaN {
      least = min(least, value)
      greatest = max(greatest, value)
      if near.count < 64, cells.limits.isNear(value, cells.indicator.decimals) { near.insert(value) }
    }
    let extremes = ([least, greatest].filter(\.isFinite) + near).map { Observation.number($0) }
    return (extremes, Array(Set(column.sides.prefix(256).map(\.observation)).prefix(64)))
  }
}

extension Wording {
  /// The wording for a screen; where that has ASCII only and the wording has more, the last part of the id.
  func shown(in language: Language, glyphs: Glyphs, id: String) -> String {
    let text = self[language]
    guard glyphs == .ascii, text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(id.split(separator: ".").last ?? Substring(id))
  }
}

extension State {
  /// A name of the catalogue as the screen can show it.
  func label(_ wording: Wording, id: String) -> String { wording.shown(in: shownLanguage, glyphs: glyphs, id: id) }
}
