import TerminalCanvas

/// A line of the help.
enum HelpLine: Sendable, Hashable {
  case heading(String)
  case keys(String, String)
  case legend(String)
  case blank
}

/// The help as it is set for a screen: one or two columns of lines, and how many fit.
struct HelpPages: Sendable {
  let columns: [[HelpLine]]
  /// The widest keys, so that sentences stand below each other.
  let keyWidth: Int
  let columnWidth: Int
  /// How many lines a window shows.
  let page: Int

  /// From this width on the help has two columns.
  static let widthOfTwo = 100

  init(_ state: State) {
    let names = state.phrases.helpScopes
    let table = state.helpSection(names.table, .table)
    let region = state.helpSection(names.region, .region)
    let anywhere = state.helpSection(names.anywhere, .anywhere)
    let here = state.region == nil ? table + [.blank] + region : region + [.blank] + table
    let isWide = state.size.columns >= HelpPages.widthOfTwo
    let width = max(1, isWide ? (state.size.columns - 10) / 2 : state.size.columns - 7)
    let legend = state.phrases.helpLegend.flatMap {
      TextLayout.wrap($0, to: width, glyphs: state.glyphs).map(HelpLine.legend)
    }
    let lines = isWide ? [here + [.blank] + legend, anywhere] : [legend + [.blank] + here + [.blank] + anywhere]
    let entries = lines.flatMap { $0 }
    let glyphs = state.glyphs
    let keys =
      entries.map { if case .keys(let keys, _) = $0 { TextLayout.width(keys, glyphs: glyphs) } else { 0 } }.max() ?? 0
    columns = lines
    keyWidth = min(keys, 20)
    page = max(1, state.size.rows - 2 - (Chrome(size: state.size).hasTitle ? 1 : 0))
    let widest =
      entries.map { line -> Int in
        switch line {
        case .keys(_, let sentence): keys + 2 + TextLayout.width(sentence, glyphs: glyphs)
        case .heading(let text), .legend(let text): TextLayout.width(text, glyphs: glyphs)
        case .blank: 0
        }
      }.max() ?? 0
    columnWidth = min(widest, width)
  }

  /// How many lines the longest column has.
  var count: Int { columns.map(\.count).max() ?? 0 }
  /// The last line that can stand at the top.
  var lastFirstLine: Int { max(0, count - page) }
}

extension State {
  /// The keys of a scope under its name.
  fileprivate func helpSection(_ name: String, _ scope: KeyEntry.Scope) -> [HelpLine] {
    [.heading(name)]
      + KeyTable.entries.filter { $0.scope == scope && isShownInHelp($0) }.map { entry in
        .keys(entry.keyText, paletteSentence(entry.command, shownLanguage))
      }
  }

  private func isShownInHelp(_ entry: KeyEntry) -> Bool {
    guard let index = entry.command.domainIndex else { return !entry.keys.isEmpty }
    return index < dataset?.catalogue.domains.count ?? 0
  }
}

extension KeyEntry {
  /// The keys as help lists them.
  public var keyText: String {
    keys.map { $0.map(\.hint).joined() }.joined(separator: " ")
  }
}
