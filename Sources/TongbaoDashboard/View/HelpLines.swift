import TerminalCanvas

/// A line of the help.
enum HelpLine: Sendable, Hashable {
  case heading(String)
  case keys(String, String)
  case legend(String)
  case blank
}

extension HelpLine {
  fileprivate func keyWidth(_ glyphs: Glyphs) -> Int {
    if case .keys(let keys, _) = self { TextLayout.width(keys, glyphs: glyphs) } else { 0 }
  }

  fileprivate func width(keys: Int, _ glyphs: Glyphs) -> Int {
    switch self {
    case .keys(_, let sentence): keys + 2 + TextLayout.width(sentence, glyphs: glyphs)
    case .heading(let text), .legend(let text): TextLayout.width(text, glyphs: glyphs)
    case .blank: 0
    }
  }

  /// The line with its sentence in as many lines as it needs, below each other.
  fileprivate func wrapped(to columns: Int, _ glyphs: Glyphs) -> [HelpLine] {
    guard case .keys(let keys, let sentence) = self else { return [self] }
    return TextLayout.wrap(sentence, to: columns, glyphs: glyphs).enumerated().map { .keys($0 == 0 ? keys : "", $1) }
  }
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
    let anywhere = state.helpSection(.anywhere)
    let first = state.screen == .overview ? .table : KeyEntry.Scope(state.screen)
    let sections = ([first] + KeyEntry.Scope.sections.filter { $0 != first }).map(state.helpSection)
    let here = Array(sections.joined(separator: [.blank]))
    let isWide = state.size.columns >= HelpPages.widthOfTwo
    let width = max(1, isWide ? (state.size.columns - 10) / 2 : state.size.columns - 7)
    let glyphs = state.glyphs
    let legend = state.phrases.helpLegend.flatMap {
      TextLayout.wrapItems($0, separator: "  ", to: width, glyphs: glyphs).map(HelpLine.legend)
    }
    let lines = isWide ? [here + [.blank] + legend, anywhere] : [legend + [.blank] + here + [.blank] + anywhere]
    let entries = lines.flatMap { $0 }
    let keys = min(entries.map { $0.keyWidth(glyphs) }.max() ?? 0, 20)
    keyWidth = keys
    page = Chrome(size: state.size).windowRows
    columnWidth = min(entries.map { $0.width(keys: keys, glyphs) }.max() ?? 0, width)
    let room = max(1, columnWidth - keys - 2)
    columns = lines.map { $0.flatMap { $0.wrapped(to: room, glyphs) } }
  }

  /// How many lines the longest column has.
  var count: Int { columns.map(\.count).max() ?? 0 }
  /// The last line that can stand at the top.
  var lastFirstLine: Int { max(0, count - page) }
}

extension State {
  /// The keys of a scope under its name.
  fileprivate func helpSection(_ scope: KeyEntry.Scope) -> [HelpLine] {
    [.heading(phrases.helpTitle(of: scope))]
      + KeyTable.entries.filter { $0.isListed(under: scope) && isShownInHelp($0) }.map { entry in
        .keys(entry.keyText, paletteSentence(entry.command, shownLanguage))
      }
  }

  private func isShownInHelp(_ entry: KeyEntry) -> Bool {
    !entry.keys.isEmpty && hasUse(for: entry.command)
  }
}

extension KeyEntry {
  /// The keys as help lists them.
  public var keyText: String {
    keys.map { $0.map(\.hint).joined() }.joined(separator: " ")
  }
}
