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

  /// The lines of a bulletin with their numbers, as every format has them.
  var outline: [OutlineLine] {
    let prose = language.prose
    var lines = [OutlineLine(.title, title)] + introduction.map { OutlineLine(.text, $0.text) }
    for (part, value) in parts.enumerated() {
      lines.append(OutlineLine(.part, prose.number(ofPart: part) + value.title))
      for (section, value) in value.sections.enumerated() {
        if let title = value.title {
          lines.append(OutlineLine(.section, prose.number(part: part, section: section) + title))
        }
        for (paragraph, item) in value.paragraphs.enumerated() {
          let number =
            value.title == nil
            ? prose.number(part: part, section: paragraph)
            : prose.number(part: part, section: section, paragraph: paragraph)
          let text = language.joined(item.sentences.map(\.text))
          if let title = item.title { lines.append(OutlineLine(.item, number.numbering(title))) }
          lines.append(OutlineLine(.text, item.title == nil ? number + text : text))
        }
      }
    }
    return lines.map { OutlineLine($0.kind, SafeProse.text($0.text)) }
  }
}

/// A line of a bulletin: what it is, and its text.
struct OutlineLine: Hashable {
  enum Kind { case title, part, section, item, text }
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
  /// Sentences behind one another.
  fileprivate func joined(_ sentences: [String]) -> String { sentences.joined(separator: self == .zh ? "" : " ") }
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
