/// The palette indices of inks and papers for one depth and background.
struct ColorScheme: Sendable {
  /// A paper's colour, and the ink that replaces every other on it.
  struct PaperColor: Sendable {
    var color: Int?
    var ink: Int?
  }

  /// By raw value of `Ink`; nil is the terminal's own.
  let inks: [Int?]
  /// By raw value of `Paper`.
  let papers: [PaperColor]
  /// What stands for the terminal's own ink on a coloured paper, so that a wrong guess of the background stays readable.
  let textOnPaper: Int

  /// The colour of `ink` on `paper`.
  func foreground(_ ink: Ink, on paper: Paper) -> Int? {
    let paper = papers[Int(paper.rawValue)]
    if let forced = paper.ink { return forced }
    return inks[Int(ink.rawValue)] ?? (paper.color == nil ? nil : textOnPaper)
  }

  /// Papers in the order of `Paper`: each a colour, or a colour and the only ink on it.
  private static func papers(
    bar: PaperColor, band: Int?, row: Int?, cursor: PaperColor, match: PaperColor, window: Int?,
    shades: [PaperColor]
  ) -> [PaperColor] {
    [
      PaperColor(), bar, PaperColor(color: band), PaperColor(color: row), cursor, match, PaperColor(color: window),
    ] + shades
  }

  /// Shades from worst to best with the only ink on them.
  private static func shades(_ colors: [Int?], inks: [Int?]) -> [PaperColor] {
    zip(colors, inks).map { PaperColor(color: $0, ink: $1) }
  }

  /// The papers of the small palettes: grey bars, a yellow match, and black on cyan for the cursor, which
  /// can be read whatever shades a terminal gives its blue and white. Red is kept for status.
  private static func smallPapers(white: Int) -> [PaperColor] {
    papers(
      bar: PaperColor(color: 7, ink: 0), band: nil, row: nil, cursor: PaperColor(color: 6, ink: 0),
      match: PaperColor(color: 3, ink: 0), window: nil,
      shades: shades([5, 3, nil, 4, 6], inks: [white, 0, nil, white, 0]))
  }

  /// 256 colours on a dark background.
  static let paletteOnDark = ColorScheme(
    inks: [nil, 245, 231, 75, 203, 210, 114, 179, 75, 75, 215, 80, 176, 228, 249],
    papers: papers(
      bar: PaperColor(color: 235), band: 235, row: 236, cursor: PaperColor(color: 24, ink: 231),
      match: PaperColor(color: 58, ink: 231), window: 234,
      shades: shades([130, 58, 238, 24, 31], inks: [231, 231, 231, 231, 231])),
    textOnPaper: 252)

  /// 256 colours on a light background.
  static let paletteOnLight = ColorScheme(
    inks: [nil, 242, 16, 25, 124, 88, 28, 94, 25, 25, 94, 23, 90, 58, 242],
    papers: papers(
      bar: PaperColor(color: 254), band: 255, row: 254, cursor: PaperColor(color: 25, ink: 231),
      match: PaperColor(color: 222, ink: 16), window: 255,
      shades: shades([215, 223, 254, 153, 75], inks: [16, 16, 16, 16, 16])),
    textOnPaper: 235)

  /// 16 colours on a dark background.
  static let sixteenOnDark = ColorScheme(
    inks: [nil, 8, 15, 12, 9, 9, 10, 11, 12, 12, 11, 14, 13, 15, 7], papers: smallPapers(white: 15), textOnPaper: 15)

  /// 16 colours on a light background; no green of theirs can be read on white.
  static let sixteenOnLight = ColorScheme(
    inks: [nil, 8, 0, 4, 1, 1, nil, 5, 4, 4, 5, nil, 4, 5, nil], papers: smallPapers(white: 15), textOnPaper: 0)

  /// 8 colours on a dark background, where blue and grey would vanish.
  static let eightOnDark = ColorScheme(
    inks: [nil, nil, nil, 6, 1, 1, 2, 3, 6, 6, 3, 5, 7, 6, 3], papers: smallPapers(white: 7), textOnPaper: 7)

  /// 8 colours on a light background.
  static let eightOnLight = ColorScheme(
    inks: [nil, nil, nil, 4, 1, 1, nil, 5, 4, 4, 5, nil, 4, 5, nil], papers: smallPapers(white: 7), textOnPaper: 0)
}
