/// One cell of a frame: eight bytes, so that two rows are compared as memory.
public struct Cell: Hashable, Sendable {
  /// What stands in the cell; U+0000 in the second cell of a wide character.
  public internal(set) var scalar: UInt32
  public var style: Style
  /// How many cells the character takes: 1, 2, or 0 in the second cell of a wide character.
  public internal(set) var width: UInt8

  /// A cell to be put into a frame, which measures the character by its own glyphs.
  public init(_ scalar: Unicode.Scalar, _ style: Style = Style(), width: UInt8 = 1) {
    self.scalar = scalar.value
    self.style = style
    self.width = width
  }

  /// A cell whose character is known to be safe and of this width.
  init(raw: UInt32, _ style: Style, width: UInt8) {
    scalar = raw
    self.style = style
    self.width = width
  }

  /// A blank cell.
  public static func blank(_ style: Style = Style()) -> Cell { Cell(" ", style) }
}
