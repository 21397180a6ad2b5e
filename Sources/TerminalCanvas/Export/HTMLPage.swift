/// A frame as a page.
extension Frame {
  /// A self-contained HTML page with the frame in a `<pre>`; wide characters stand in boxes of their cells, so that
  /// columns align whatever font the reader has. `language` is a language tag such as `zh-CN` or `en`.
  public func html(theme: Theme, title: String = "", language: String = "zh-CN") -> String {
    var classes = HTMLClasses(theme: theme)
    let rows = (0..<size.rows).map { row in runs(row: row).map { classes.markup(of: $0) }.joined() + "\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(escapedMarkup(TextLayout.safe(language)))">
      <head>
      <meta charset="utf-8">
      <title>\(escapedMarkup(TextLayout.safe(title)))</title>
      <style>
      body { background: \(theme.ground.hexadecimal); color: \(theme.ink.hexadecimal); }
      pre { font-family: \(fontFamilies); line-height: 1.3; }
      pre i { display: inline-block; font-style: normal; white-space: pre; }
      \(classes.rules)</style>
      </head>
      <body>
      <pre>
      \(rows)</pre>
      </body>
      </html>

      """
  }
}

/// Names for the looks of cells on a page, in the order in which they appear.
private struct HTMLClasses {
  let theme: Theme
  private var names: [Appearance: String] = [:]
  /// The rules of the style sheet, a line each.
  private(set) var rules = ""

  init(theme: Theme) { self.theme = theme }

  /// A run as markup.
  mutating func markup(of run: StyledRun) -> String {
    let content = HTMLClasses.boxed(run.cells)
    guard let name = name(of: run.style) else { return content }
    return "<span class=\"\(name)\">\(content)</span>"
  }

  /// The class of `style`, with a rule for it where it is new; nil for what the page shows anyway.
  private mutating func name(of style: Style) -> String? {
    let appearance = theme.appearance(of: style)
    if appearance == Appearance() { return nil }
    if let known = names[appearance] { return known }
    let name = "s\(names.count)"
    let colors = theme.colors(of: style)
    names[appearance] = name
    rules += ".\(name) { color: \(colors.ink.hexadecimal); background: \(colors.paper.hexadecimal);"
    if appearance.attributes.contains(.bold) { rules += " font-weight: bold;" }
    if appearance.attributes.contains(.underline) { rules += " text-decoration: underline;" }
    rules += " }\n"
    return name
  }

  /// The characters of cells, each group of wide ones in a box of its width.
  private static func boxed(_ cells: ArraySlice<Cell>) -> String {
    var result = ""
    var index = cells.startIndex
    while index < cells.endIndex {
      let isWide = cells[index].width == 2
      let rest = cells[index...]
      let end = rest.firstIndex { isWide ? $0.width == 1 : $0.width == 2 } ?? cells.endIndex
      let text = escapedMarkup(StyledRun(column: 0, style: Style(), cells: cells[index..<end]).text)
      result += isWide ? "<i style=\"width:\(end - index)ch\">\(text)</i>" : text
      index = end
    }
    return result
  }
}
