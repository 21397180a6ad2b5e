import TerminalCanvas
import TongbaoCore

/// Pictures as SVG inside a page: letters stay letters, so that they can be selected and found.
enum ReportDrawing {
  /// A picture under its title.
  static func figure(_ picture: ReportPicture, in language: Language) -> String {
    switch picture {
    case .bars(let bars): figure(bars.title, BarsDrawing(bars, in: language).drawing)
    case .tiles(let tiles): figure(tiles.title, TilesDrawing(tiles).drawing)
    case .lines(let lines): figure(lines.title, LinesDrawing(lines).drawing)
    }
  }

  private static func figure(_ title: String, _ drawing: Drawing) -> String {
    "<figure>\n<figcaption>\(HTMLText.escaped(title))</figcaption>\n\(drawing.text(title))\n</figure>"
  }

  /// The width of a text in a drawing, in its units.
  static func width(_ text: String) -> Double { Double(TextLayout.width(text)) * 6.6 }
}

/// Shapes and texts on a sheet of a size.
struct Drawing {
  let width: Double
  let height: Double
  private var parts: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(_ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, name: String = "") {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor)\""
    parts.append("<text x=\"\(d(x))\" y=\"\(d(y))\"\(place)\(named(name))>\(HTMLText.escaped(text))</text>")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, name: String) {
    parts.append("<line x1=\"\(d(x1))\" y1=\"\(d(y1))\" x2=\"\(d(x2))\" y2=\"\(d(y2))\"\(named(name))/>")
  }

  mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, name: String, radius: Double = 0) {
    let corner = radius > 0 ? " rx=\"\(d(radius))\"" : ""
    let size = "width=\"\(d(max(0, width)))\" height=\"\(d(height))\""
    parts.append("<rect x=\"\(d(x))\" y=\"\(d(y))\" \(size)\(corner)\(named(name))/>")
  }

  mutating func dot(_ x: Double, _ y: Double, name: String) {
    parts.append("<circle cx=\"\(d(x))\" cy=\"\(d(y))\" r=\"2.6\"\(named(name))/>")
  }

  mutating func path(_ points: [(x: Double, y: Double)], name: String) {
    let text = points.map { "\(d($0.x)),\(d($0.y))" }.joined(separator: " ")
    parts.append("<polyline points=\"\(text)\"\(named(name))/>")
  }

  /// The drawing as an element of a page.
  func text(_ title: String) -> String {
    """
    <svg viewBox="0 0 \(d(width)) \(d(height))" width="\(d(width))" role="img" aria-label="\(HTMLText.escaped(title))">
    \(parts.joined(separator: "\n"))
    </svg>
    """
  }

  private func named(_ name: String) -> String { name.isEmpty ? "" : " class=\"\(name)\"" }

  /// A coordinate, to a tenth.
  private func d(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
