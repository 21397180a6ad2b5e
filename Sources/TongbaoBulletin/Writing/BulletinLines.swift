import TongbaoCore

extension Bulletin {
  /// A line of a bulletin as a screen has it: a heading with its number, or one sentence.
  public struct Line: Sendable, Hashable {
    /// What a line is.
    public enum Kind: Sendable, Hashable {
      case title, introduction, part, section, item, sentence
    }

    public var kind: Kind
    public var text: String
    /// Which sentence it is; nil for headings and the introduction.
    public var place: Place?
  }

  /// The headings with their numbers, and every sentence in a line of its own, so that each can be pointed at. A number whose
  /// paragraph has no heading stands before its first sentence.
  public var lines: [Line] {
    let prose = language.prose
    var lines = [Line(kind: .title, text: title)]
    lines += introduction.map { Line(kind: .introduction, text: $0.text) }
    for (part, value) in parts.enumerated() {
      lines.append(Line(kind: .part, text: prose.number(ofPart: part) + value.title))
      for (section, value) in value.sections.enumerated() {
        if let title = value.title {
          lines.append(Line(kind: .section, text: prose.number(part: part, section: section) + title))
        }
        for (paragraph, item) in value.paragraphs.enumerated() {
          let number =
            value.title == nil
            ? prose.number(part: part, section: paragraph)
            : prose.number(part: part, section: section, paragraph: paragraph)
          if let title = item.title { lines.append(Line(kind: .item, text: number.numbering(title))) }
          for (index, sentence) in item.sentences.enumerated() {
            let text = index == 0 && item.title == nil ? number + sentence.text : sentence.text
            let place = Place(part: part, section: section, paragraph: paragraph, sentence: index)
            lines.append(Line(kind: .sentence, text: text, place: place))
          }
        }
      }
    }
    return lines.map { Line(kind: $0.kind, text: SafeProse.text($0.text), place: $0.place) }
  }
}
