import TongbaoCore

/// A map of tiles, with name and value in each.
struct TilesDrawing {
  private let tiles: ReportPicture.Tiles

  private static let size = (width: 82.0, height: 46.0)

  init(_ tiles: ReportPicture.Tiles) { self.tiles = tiles }

  var drawing: Drawing {
    let rows = (tiles.tiles.map(\.row).min() ?? 0)...(tiles.tiles.map(\.row).max() ?? 0)
    let columns = (tiles.tiles.map(\.column).min() ?? 0)...(tiles.tiles.map(\.column).max() ?? 0)
    var drawing = Drawing(
      width: Double(columns.count) * Self.size.width + 4,
      height: Double(rows.count) * Self.size.height + (tiles.legend.isEmpty ? 4 : 24))
    if !tiles.legend.isEmpty { drawing.text(tiles.legend, 4, drawing.height - 6, name: "quiet") }
    for tile in tiles.tiles {
      let x = Double(tile.column - columns.lowerBound) * Self.size.width + 2
      let y = Double(tile.row - rows.lowerBound) * Self.size.height + 2
      let look = tile.fifth.map { "fifth\($0)" } ?? HTMLText.name(of: tile.status)
      drawing.box(
        x + 2, y + 2, Self.size.width - 4, Self.size.height - 4, name: "tile" + (look.isEmpty ? "" : " " + look),
        radius: 4)
      let middle = x + Self.size.width / 2
      drawing.text(fitting(tile.name), middle, y + 19, .middle)
      drawing.text(fitting(tile.value), middle, y + 36, .middle, name: tile.status.meaning == nil ? "" : "strong")
    }
    return drawing
  }

  /// As much of a text as a tile has room for.
  private func fitting(_ text: String) -> String {
    let room = Self.size.width - 8
    guard ReportDrawing.width(text) > room else { return text }
    var cut = text[...]
    while !cut.isEmpty, ReportDrawing.width(cut + "…") > room { cut = cut.dropLast() }
    return cut + "…"
  }
}
