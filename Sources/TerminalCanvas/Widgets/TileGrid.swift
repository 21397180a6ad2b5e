/// Tiles in rows and columns, such as a map on which every region is as large as every other.
public struct TileGrid: Hashable, Sendable {
  /// One tile.
  public struct Tile: Hashable, Sendable {
    /// Its place in the grid, from 1.
    public var row: Int
    public var column: Int
    public var name: String
    /// A mark of status, or nothing.
    public var mark: String
    public var value: String
    public var style: Style
    public var isCurrent: Bool

    public init(
      row: Int, column: Int, name: String, mark: String = "", value: String = "", style: Style = Style(),
      isCurrent: Bool = false
    ) {
      self.row = row
      self.column = column
      self.name = name
      self.mark = mark
      self.value = value
      self.style = style
      self.isCurrent = isCurrent
    }
  }

  /// The least width that tells tiles apart: a mark, a blank, and the beginning of a name.
  public static let leastWidth = 6
  public static let greatestWidth = 16

  public var tiles: [Tile]

  public init(_ tiles: [Tile]) { self.tiles = tiles }

  /// The size of the grid in tiles.
  private var extent: (rows: Int, columns: Int) {
    (tiles.map(\.row).max() ?? 0, tiles.map(\.column).max() ?? 0)
  }

  /// How large a tile is in `size`, the gap to the next included: one to three rows; nil where the grid does not fit.
  public func tileSize(in size: Size) -> Size? {
    let (rows, columns) = extent
    guard rows > 0, columns > 0 else { return nil }
    let tile = Size(columns: min(TileGrid.greatestWidth, size.columns / columns), rows: min(3, size.rows / rows))
    return tile.rows >= 1 && tile.columns >= TileGrid.leastWidth ? tile : nil
  }

  /// Draws the grid at the top left of `rect` and gives where each tile stands; nothing where it does not fit.
  @discardableResult
  public func draw(in rect: Rect, into frame: inout Frame) -> [Rect] {
    guard let tile = tileSize(in: rect.size) else { return [] }
    return tiles.map { entry in
      let place = Rect(
        column: rect.minColumn.bounded(plus: (entry.column - 1) * tile.columns),
        row: rect.minRow.bounded(plus: (entry.row - 1) * tile.rows),
        columns: tile.rows > 1 ? tile.columns - 1 : tile.columns,
        rows: tile.rows > 2 ? tile.rows - 1 : tile.rows)
      draw(entry, in: place, into: &frame)
      return place
    }
  }

  /// Two rows have the name above mark and value; one has the mark, the name, and the value where there is room.
  private func draw(_ tile: Tile, in place: Rect, into frame: inout Frame) {
    let style = tile.isCurrent ? Style(tile.style.ink, on: .cursor, .bold) : tile.style
    frame.fill(place, paper: style.paper)
    let nameStyle = Style(tile.isCurrent ? .strong : .text, on: style.paper, tile.isCurrent ? .bold : [])
    var line = place.row(0)
    if place.size.rows > 1 {
      let isTight = TextLayout.width(tile.name, glyphs: frame.glyphs) >= line.size.columns
      frame.write((isTight ? "" : " ") + tile.name, at: line.origin, style: nameStyle, clip: line)
      let text = [tile.mark, tile.value].filter { !$0.isEmpty }.joined(separator: " ")
      frame.write(text, at: place.row(1).origin, style: style, width: place.size.columns, align: .right)
    } else {
      let width = TextLayout.width(tile.name, glyphs: frame.glyphs)
      // A name that needs it stands close to its mark.
      let mark = line.takeLeft(
        width < line.size.columns - 1 ? 2 : max(1, TextLayout.width(tile.mark, glyphs: frame.glyphs)))
      frame.write(tile.mark, at: mark.origin, style: style, width: mark.size.columns)
      let used = frame.write(tile.name, at: line.origin, style: nameStyle, clip: line)
      let room = line.size.columns - used - 1
      guard TextLayout.width(tile.value, glyphs: frame.glyphs) <= room else { return }
      let column = line.minColumn.bounded(plus: used + 1)
      frame.write(tile.value, at: Point(column: column, row: line.minRow), style: style, width: room, align: .right)
    }
  }
}
