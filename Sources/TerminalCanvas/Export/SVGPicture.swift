/// A frame as a picture.
extension Frame {
  /// A self-contained SVG 1.1 picture. Every word and every wide character has its own x position, so that columns align
  /// whatever font the reader has; papers and block elements are rectangles.
  public func svg(theme: Theme, title: String = "") -> String {
    let width = size.columns * SVGCell.width
    let height = size.rows * SVGCell.height
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
        + "height=\"\(height)\" font-family=\"\(fontFamilies)\" font-size=\"\(SVGCell.fontSize)\">"
    ]
    if !title.isEmpty { lines.append("<title>\(escapedMarkup(TextLayout.safe(title)))</title>") }
    lines.append("<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(theme.ground.hexadecimal)\"/>")
    for row in 0..<size.rows {
      for run in runs(row: row) { lines += SVGCell.elements(of: run, row: row, theme: theme) }
    }
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Fonts with cells of one width that are common on the systems of readers, those with Chinese characters after them.
let fontFamilies =
  "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'PingFang SC', "
  + "'Microsoft YaHei', monospace"

/// The grid of cells of an SVG picture, in its units.
enum SVGCell {
  static let width = 9
  static let height = 19
  static let fontSize = 15
  /// From the top of a cell to the line that letters stand on.
  static let baseline = 14

  /// What is drawn for a run: its paper, its characters, the line below them.
  static func elements(of run: StyledRun, row: Int, theme: Theme) -> [String] {
    let colors = theme.colors(of: run.style)
    let attributes = theme.appearance(of: run.style).attributes
    let top = row * height
    var elements: [String] = []
    if colors.paper != theme.ground {
      elements.append(rect(run.column * width, top, run.cells.count * width, height, colors.paper))
    }
    elements += blocks(run, top: top, colors.ink)
    if let text = text(run, top: top, colors.ink, isBold: attributes.contains(.bold)) { elements.append(text) }
    if attributes.contains(.underline) {
      elements.append(rect(run.column * width, top + height - 2, run.cells.count * width, 1, colors.ink))
    }
    return elements
  }

  /// The characters of a run, each word and each wide character at its own position; nil when it has none but blanks
  /// and blocks. Some readers of SVG know no list of positions, so that every piece is an element.
  private static func text(_ run: StyledRun, top: Int, _ ink: RGB, isBold: Bool) -> String? {
    let pieces = pieces(run).map { piece in
      "<text x=\"\((run.column + piece.offset) * width)\" y=\"\(top + baseline)\">\(escapedMarkup(piece.text))</text>"
    }
    guard !pieces.isEmpty else { return nil }
    return "<g fill=\"\(ink.hexadecimal)\"\(isBold ? " font-weight=\"bold\"" : "")>\(pieces.joined())</g>"
  }

  /// The words and the wide characters of a run, each with the cells before it.
  private static func pieces(_ run: StyledRun) -> [(offset: Int, text: String)] {
    var pieces: [(offset: Int, text: String)] = []
    var end = -1
    for (index, cell) in run.cells.enumerated() where cell.width > 0 && cell.scalar != 0x20 {
      guard let scalar = Unicode.Scalar(cell.scalar), block(cell.scalar) == nil else { continue }
      let isNarrow = cell.width == 1 && cell.scalar < 0x80
      if isNarrow, index == end {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      } else {
        pieces.append((index, String(scalar)))
      }
      end = isNarrow ? index + 1 : -1
    }
    return pieces
  }

  /// The block elements of a run as rectangles.
  private static func blocks(_ run: StyledRun, top: Int, _ ink: RGB) -> [String] {
    run.cells.enumerated().compactMap { index, cell in
      guard let block = block(cell.scalar) else { return nil }
      let tall = (block.lower * height + 4) / 8
      let left = (run.column + index) * width
      return rect(left, top + height - tall, (block.left * width + 4) / 8, tall, ink)
    }
  }

  /// How many eighths of a cell, from below and from the left, a block element fills.
  private static func block(_ scalar: UInt32) -> (lower: Int, left: Int)? {
    switch scalar {
    case 0x2581...0x2588: (Int(scalar - 0x2580), 8)
    case 0x2589...0x258F: (8, Int(0x2590 - scalar))
    default: nil
    }
  }

  /// A filled rectangle.
  private static func rect(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ color: RGB) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(color.hexadecimal)\"/>"
  }
}
