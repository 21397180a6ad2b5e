import Sheets
import TongbaoCore

/// What stands beside a name: cells that look like values, those of them that only count columns or are years, and words.
struct LineContent {
  var values = 0
  var counts = 0
  var words = 0

  var isEmpty: Bool { values == 0 && words == 0 }
  /// Whether it has values to lose: more than the years and numbers of columns that headers have, too.
  var hasValues: Bool { values > counts || values > 0 && values >= words }
}

/// Walks down a column and parts it into blocks: only what looks like the header of another table ends one.
struct BlockWalk {
  let column: Int
  private var blocks: [RegionBlock] = []
  private var lines: [RegionBlock.Line] = []
  /// Lines that count only if a region comes behind them.
  private var pending: [RegionBlock.Line] = []
  private var isBehindBlank = false
  private var hasHeader = false
  private var lastRow = -1

  init(column: Int) { self.column = column }

  /// Takes the cell of the next row; `content` tells what stands beside it.
  mutating func take(_ cell: Cell, row: Int, labels: RegionLabels, content: () -> LineContent) {
    // Rows without a cell are passed over: where some were, what follows is behind a blank.
    if row > lastRow + 1 { fallBehind() }
    lastRow = row
    let label = label(cell, labels)
    let line = RegionBlock.Line(row: row, text: cell.headerText ?? "", label: label)
    switch label {
    case .region, .ambiguous, .above, .subtotal:
      lines += pending + [line]
      (pending, isBehindBlank) = ([], false)
    case .nothing where cell.isEmpty: takeNameless(line, content())
    case .unknown, .note, .nothing: takeOther(line, content())
    case .header:
      close()
      hasHeader = true
    }
  }

  private mutating func takeNameless(_ line: RegionBlock.Line, _ content: LineContent) {
    if content.isEmpty {
      fallBehind()
    } else if lines.isEmpty {
      pending = []
    } else if content.words > content.values {
      close()
    } else {
      hold(line)
    }
  }

  /// Takes a line with a text that names no region: a title inside, a remark, or a name that is misspelt.
  private mutating func takeOther(_ line: RegionBlock.Line, _ content: LineContent) {
    let isBesides =
      lines.isEmpty && (content.counts == content.values || HeaderWords.isBesides(FoldedName.fold(line.text)))
    if content.hasValues, !isBesides {
      hold(line)
    } else if content.isEmpty, !lines.isEmpty {
      // A table goes on behind it where more regions come without a header.
      pending.append(RegionBlock.Line(row: line.row, text: line.text, label: .note))
    } else {
      close()
    }
  }

  /// A blank row: what stands above the first region is behind it no more.
  private mutating func fallBehind() {
    isBehindBlank = true
    if lines.isEmpty { pending = [] }
  }

  /// A number beside values is no name of a region.
  private func label(_ cell: Cell, _ labels: RegionLabels) -> RegionLabel {
    switch cell.value {
    case .text(let text): return labels.label(text)
    case .number(let number) where number >= 110_000 && number < 1_000_000 && number.rounded() == number:
      let label = labels.label(String(Int(number)))
      return label == .unknown ? .nothing : label
    case .empty, .number, .boolean, .error, .uncalculated: return .nothing
    }
  }

  private mutating func hold(_ line: RegionBlock.Line) {
    if isBehindBlank || lines.isEmpty || !pending.isEmpty { pending.append(line) } else { lines.append(line) }
  }

  private mutating func close() {
    let names = lines.contains { if case .region = $0.label { true } else { false } }
    if names { blocks.append(RegionBlock(column: column, lines: lines, beyond: pending, hasHeader: hasHeader)) }
    if !lines.isEmpty { hasHeader = false }
    (lines, pending, isBehindBlank) = ([], [], false)
  }

  mutating func finished() -> [RegionBlock] {
    close()
    return blocks
  }
}
