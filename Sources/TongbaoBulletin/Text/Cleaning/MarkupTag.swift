/// A tag of HTML, or of what Word puts into HTML.
struct MarkupTag {
  /// A tag's name, in small letters, as up to eight characters.
  typealias Name = UInt64

  let name: Name
  /// Whether this is an end tag.
  let closes: Bool
  /// The number of characters from "<" to ">".
  let length: Int

  /// The tag that begins at an index: "<" or "</", a known name, then ">" or attributes up to a ">" before any other "<".
  init?(_ text: PlacedText, at start: Int) {
    var index = start + 1
    closes = text.character(at: index) == "/"
    if closes { index += 1 }
    guard let (name, nameEnd) = Self.name(text, from: index), Self.known.contains(name),
      let end = Self.end(text, after: nameEnd)
    else { return nil }
    self.name = name
    length = end + 1 - start
  }

  private static func name(_ text: PlacedText, from start: Int) -> (Name, end: Int)? {
    var index = start
    var name: Name = 0
    while index < text.count, text[index].isLatin || text[index].isDigit || text[index] == ":" {
      guard index - start < 8 else { return nil }
      name = name << 8 | Name(text[index].small)
      index += 1
    }
    return index > start ? (name, index) : nil
  }

  /// Where a tag ends after its name: attributes need an "=", so that "<p 值 5>" is none.
  private static func end(_ text: PlacedText, after nameEnd: Int) -> Int? {
    var index = nameEnd
    var bare = true
    var assigned = false
    while index < text.count, text[index] != "<" {
      switch text[index] {
      case ">": return bare || assigned ? index : nil
      case "=": assigned = true
      case " ", "\t", "\n", "\r", "/": break
      default:
        guard index > nameEnd, assigned || text[index].isLatin || !bare else { return nil }
        bare = false
      }
      index += 1
    }
    return nil
  }
}

extension MarkupTag {
  /// The character that stands for this tag in the text.
  var sign: UInt32? {
    if Self.blocks.contains(name) { return 10 }
    if Self.cells.contains(name) { return closes ? 9 : nil }
    return name == Self.superscript && !closes ? 94 : nil
  }

  /// Whether what stands in this element is not for reading.
  var hidesContent: Bool { Self.hiding.contains(name) }

  private static let superscript = name("sup")
  private static let hiding = names("script style rt rp")
  private static let cells = names("td th")
  private static let blocks = names(
    """
    p br div li ul ol dl dd dt tr table thead tbody tfoot caption h1 h2 h3 h4 h5 h6 hr section article header footer \
    nav pre title body html head option form
    """)
  private static let known = blocks.union(cells).union(hiding).union(
    names(
      """
      span a b i u em strong font img sup sub small big s del ins code center meta link label input button select \
      ruby rb o:p w:p w:r w:t v:shape col colgroup main figure
      """))

  private static func names(_ names: String) -> Set<Name> { Set(names.split(separator: " ").map { name($0) }) }

  private static func name(_ name: some StringProtocol) -> Name { name.utf8.reduce(0) { $0 << 8 | Name($1) } }
}
