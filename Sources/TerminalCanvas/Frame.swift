/// A picture of the screen: a grid of cells, drawn anew for every change and compared with the one before.
public struct Frame: Sendable, Hashable {
  public let size: Size
  public let glyphs: Glyphs
  /// Row by row, `size.columns` cells each.
  public internal(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, for typing; hidden when nil.
  public var cursor: Point?

  /// A blank frame.
  public init(_ size: Size, glyphs: Glyphs = .narrow) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }
}
