/// What a glyph is for; a theme turns it into a colour that the terminal has.
public enum Ink: UInt8, Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case text
  /// What can wait: units, rules, thresholds under headers.
  case dim
  /// Headings and what stands out without being a status.
  case strong
  /// The one accent colour: keys, links, the national value.
  case accent
  /// A status that needs attention.
  case attention
  /// A status that is critical.
  case critical
  /// A status that deserves praise.
  case commended
  /// A caution that is no status: synthetic data, a file with errors, undetermined values.
  case caution
  /// The brand, at the left of the title bar.
  case brand
  /// Six inks for lines of one chart, told apart by their pattern too.
  case series1, series2, series3, series4, series5, series6
}

/// What lies behind a glyph.
public enum Paper: UInt8, Sendable, Hashable, CaseIterable {
  /// The terminal's own background.
  case plain
  /// Title and hint bars.
  case bar
  /// A row that is kept apart: the nation, totals.
  case band
  /// The row under the cursor.
  case row
  /// The cell under the cursor, the current tab.
  case cursor
  /// A match of the search.
  case match
  /// A window over the screen: help, palette, picker.
  case window
  /// Shades from worst to best, for heat maps.
  case shade1, shade2, shade3, shade4, shade5
}

/// How a cell looks: ink on paper with attributes.
public struct Style: Hashable, Sendable {
  public var ink: Ink
  public var paper: Paper
  public var attributes: Attributes

  /// Attributes that every terminal has in some form.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let underline = Attributes(rawValue: 2)
    public static let reverse = Attributes(rawValue: 4)
  }

  public init(_ ink: Ink = .text, on paper: Paper = .plain, _ attributes: Attributes = []) {
    self.ink = ink
    self.paper = paper
    self.attributes = attributes
  }

  /// A number that no other style has, by which things are looked up faster than by the style.
  public var number: Int {
    Int(ink.rawValue) | Int(paper.rawValue) << 8 | Int(attributes.rawValue) << 16
  }

  /// The same ink and attributes on other paper.
  public func on(_ paper: Paper) -> Style { Style(ink, on: paper, attributes) }
}
