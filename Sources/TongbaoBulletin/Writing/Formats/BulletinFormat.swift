import TongbaoCore

/// A way to write a bulletin down.
public enum BulletinFormat: String, Sendable, Hashable, CaseIterable {
  case text, markdown, html
}

extension Bulletin {
  /// The bulletin as text of a format, that ends with a line break. Characters that a terminal would obey become a `?`.
  public func written(as format: BulletinFormat) -> String {
    switch format {
    case .text: PlainBulletin(outline: outline).text
    case .markdown: MarkdownBulletin(outline: outline, language: language).text
    case .html: HTMLBulletin(outline: outline, language: language).text
    }
  }

  /// The lines of a bulletin with their numbers, as every format has them: the sentences of an item in one.
  var outline: [OutlineLine] {
    var outline: [OutlineLine] = []
    var last: Place?
    for line in lines {
      if let last, let place = line.place, place.isBeside(last) {
        outline[outline.count - 1].text += language.separator + line.text
      } else {
        outline.append(OutlineLine(OutlineLine.Kind(line.kind), line.text))
      }
      last = line.place
    }
    return outline
  }
}

extension Bulletin.Place {
  /// Whether both are of one item.
  fileprivate func isBeside(_ other: Bulletin.Place) -> Bool {
    (part, section, paragraph) == (other.part, other.section, other.paragraph)
  }
}

/// A line of a bulletin: what it is, and its text.
struct OutlineLine: Hashable {
  enum Kind {
    case title, part, section, item, text

    init(_ kind: Bulletin.Line.Kind) {
      switch kind {
      case .title: self = .title
      case .part: self = .part
      case .section: self = .section
      case .item: self = .item
      case .introduction, .sentence: self = .text
      }
    }
  }
  var kind: Kind
  var text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension String {
  /// A number before a title, with a blank between where that begins with a digit: 2. 5G, not 2.5G.
  func numbering(_ title: String) -> String {
    hasSuffix(".") && title.utf8.first.map { (0x30...0x39).contains($0) } == true ? self + " " + title : self + title
  }
}

extension Language {
  /// What parts sentences behind one another.
  fileprivate var separator: String { self == .zh ? "" : " " }
}

/// Prose without a character that a terminal or a reader of text would obey.
enum SafeProse {
  /// Controls, and characters that turn or hide what stands beside them, as `?`; line breaks as blanks.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBreak = [0x09, 0x0A, 0x0D].contains(scalar.value)
      safe.append(isBreak ? " " : isUnsafe(scalar) ? "?" : scalar)
    }
    return String(safe)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
