/// A mark at the head of a line that only says that an item begins.
enum Bullet {
  /// What stands for bullets until it is settled which lines are one, and is dropped then.
  static let mark: UInt32 = 0x2022

  /// Where the text of a line begins after its bullets: its end where there is no more text.
  static func end(_ text: PlacedText, _ first: Int, in line: Range<Int>) -> Int {
    var index = first
    while index < line.upperBound, text[index].isBlank || isBullet(text, index, in: line) { index += 1 }
    return index
  }

  /// A stop, a dash, a star or a box is one only before a blank or a Chinese character.
  private static func isBullet(_ text: PlacedText, _ index: Int, in line: Range<Int>) -> Bool {
    if CharacterSets.bullets.contains(text[index]) { return true }
    let next = index + 1 < line.upperBound ? text[index + 1] : 32
    switch text[index] {
    case ".", "-", "*", "—": return next.isBlank || next.isHan || next == "“"
    case "□", "○": return next.isBlank
    default: return false
    }
  }
}
