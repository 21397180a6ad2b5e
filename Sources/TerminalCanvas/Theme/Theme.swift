/// How many colours a terminal has.
public enum ColorDepth: Sendable, Hashable, CaseIterable {
  /// None: ink and paper become bold, underline and reverse.
  case monochrome
  /// The eight colours of ANSI, 0 to 7.
  case eight
  /// The eight and their bright ones, 8 to 15.
  case sixteen
  /// The palette of xterm, 0 to 255.
  case twoFiftySix
}

/// Whether a terminal's own background is dark or light.
public enum Background: Sendable, Hashable, CaseIterable {
  case dark, light
}

/// What a cell looks like on a terminal.
public struct Appearance: Hashable, Sendable {
  /// The palette index of the character's colour; the terminal's own when nil.
  public var foreground: Int?
  /// The palette index of the colour behind it; the terminal's own when nil.
  public var background: Int?
  public var attributes: Style.Attributes

  public init(foreground: Int? = nil, background: Int? = nil, attributes: Style.Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// Turns styles into what a terminal has.
///
/// There is one accent, a blue; red and green are for status only and differ in lightness as well, for eyes that do not
/// tell them apart. Where the palette has no green that can be read on white, the mark of the status must do.
public struct Theme: Hashable, Sendable {
  public let depth: ColorDepth
  public let background: Background

  public init(depth: ColorDepth, background: Background = .dark) {
    self.depth = depth
    self.background = background
  }

  /// What a cell of this style looks like.
  public func appearance(of style: Style) -> Appearance {
    let paper = paperAttributes(style.paper)
    var attributes = style.attributes.union(paper).union(inkAttributes(style.ink))
    // What is reversed on reversed paper stands the right way round again, and so still differs from its paper.
    if style.attributes.contains(.reverse) && paper.contains(.reverse) { attributes.remove(.reverse) }
    guard let scheme else { return Appearance(attributes: attributes) }
    return Appearance(
      foreground: scheme.foreground(style.ink, on: style.paper),
      background: scheme.papers[Int(style.paper.rawValue)].color, attributes: attributes)
  }

  /// The colours of this depth; nil where there are none.
  private var scheme: ColorScheme? {
    switch (depth, background) {
    case (.monochrome, _): nil
    case (.eight, .dark): .eightOnDark
    case (.eight, .light): .eightOnLight
    case (.sixteen, .dark): .sixteenOnDark
    case (.sixteen, .light): .sixteenOnLight
    case (.twoFiftySix, .dark): .paletteOnDark
    case (.twoFiftySix, .light): .paletteOnLight
    }
  }

  /// The attributes that an ink brings along.
  private func inkAttributes(_ ink: Ink) -> Style.Attributes {
    switch ink {
    case .strong, .brand: [.bold]
    case .critical: depth == .twoFiftySix ? [.bold] : [.bold, .underline]
    case .attention: depth == .eight || depth == .monochrome ? [.bold] : []
    case .accent: depth == .monochrome ? [.bold] : []
    case .caution: depth == .monochrome ? [.underline] : []
    case .text, .dim, .commended, .series1, .series2, .series3, .series4, .series5, .series6: []
    }
  }

  /// The attributes that a paper brings along where its colour is missing or too weak.
  private func paperAttributes(_ paper: Paper) -> Style.Attributes {
    // In small palettes the best shade has the colour of the cursor, which a line tells apart.
    if paper == .cursor && depth != .monochrome { return depth == .twoFiftySix ? [.bold] : [.bold, .underline] }
    if depth == .twoFiftySix { return [] }
    if paper == .row { return [.bold] }
    guard depth == .monochrome else { return [] }
    switch paper {
    case .bar, .cursor: return [.reverse]
    case .match: return [.underline]
    case .shade1: return [.reverse, .underline]
    case .shade2: return [.underline]
    case .shade4: return [.bold]
    case .shade5: return [.bold, .underline]
    case .plain, .band, .row, .window, .shade3: return []
    }
  }
}
