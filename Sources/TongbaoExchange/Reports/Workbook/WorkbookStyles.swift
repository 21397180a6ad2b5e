import Sheets
import TongbaoCore

/// The looks of a sheet's cells, each once.
struct WorkbookStyles {
  private(set) var all = [SheetDraft.Style()]
  private var indices: [SheetDraft.Style: Int] = [SheetDraft.Style(): 0]

  /// The index of a look.
  mutating func index(of style: SheetDraft.Style) -> Int {
    if let known = indices[style] { return known }
    all.append(style)
    indices[style] = all.count - 1
    return all.count - 1
  }

  /// The index of a look made from the plain one.
  mutating func index(_ change: (inout SheetDraft.Style) -> Void) -> Int {
    var style = SheetDraft.Style()
    change(&style)
    return index(of: style)
  }

  var plain: Int { 0 }
  var heading: Int { mutating get { index { $0.isBold = true } } }
  var wrapped: Int { mutating get { index { $0.isWrapped = true } } }
}

extension SheetDraft.Style {
  /// The paper of headers, and of the row that others are held against.
  static let headerFill: UInt32 = 0xF2F4F7
  static let headFill: UInt32 = 0xEAF1FB

  /// Shows what a value is: by colour, and by bold or slanted letters where colours are not printed.
  mutating func mean(_ meaning: Report.Rule.Meaning) {
    switch meaning {
    case .critical: (isBold, colour, fill) = (true, 0xFFFFFF, 0xB3261E)
    case .attention: (isBold, colour, fill) = (true, 0x8A1F11, 0xFDE3DF)
    case .commended: (isItalic, colour, fill) = (true, 0x14532D, 0xDFF3E4)
    }
  }
}
