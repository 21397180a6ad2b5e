/// How blanks are used in a text or in a line of it.
struct BlankStyle {
  /// How many commas, stops, colons and semicolons there are.
  private(set) var marks = 0
  /// How many of them have a blank before and after, as in text that a machine has split into words.
  private(set) var apart = 0
  /// How many blanks stand between a Chinese character and a digit.
  private(set) var blanksAtDigits = 0
  /// How often a Chinese character and a digit follow each other without a blank.
  private(set) var closeAtDigits = 0

  /// The style of a range of a text.
  init(of text: PlacedText, _ range: Range<Int>) {
    var last: UInt32 = 10
    var blank = true
    for index in range {
      let character = text[index]
      guard !character.isBlank else {
        blank = true
        continue
      }
      let next = index + 1 < range.upperBound ? text[index + 1] : 10
      if CharacterSets.clauseMarks.contains(character) {
        marks += 1
        if blank, next.isBlank || next == 10 { apart += 1 }
      }
      if (last.isHan && character.isDigit) || (last.isDigit && character.isHan) {
        if blank { blanksAtDigits += 1 } else { closeAtDigits += 1 }
      }
      blank = character == 10
      last = character
    }
  }

  /// Whether the text is split into words, with the marks as words of their own.
  var isSplit: Bool { marks >= 2 && apart * 2 >= marks }

  /// Whether numbers are set off with blanks throughout.
  var setsOffNumbers: Bool { blanksAtDigits > closeAtDigits }
}
