import Testing

@testable import TerminalCanvas

private let tiles = [
  TileGrid.Tile(row: 1, column: 2, name: "黑龙江", mark: "!", value: "76.8"),
  TileGrid.Tile(row: 2, column: 1, name: "新疆", mark: "✓", value: "108.2"),
  TileGrid.Tile(row: 2, column: 2, name: "Inner Mongolia", value: "–", isCurrent: true),
]

private func grid(_ columns: Int, _ rows: Int) -> String {
  picture(columns, rows) { TileGrid(tiles).draw(in: $0.bounds, into: &$0) }
}

@Test func tilesOfThreeRows() {
  let lines = grid(18, 6).split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines[0] == "          黑龙江" && lines[1] == "           ! 76.8" && lines[2] == "")
  #expect(lines[3] == " 新疆    Inner Mo" && lines[4] == " ✓ 108.2        –")
}

@Test func tilesOfOneRow() {
  #expect(grid(28, 2) == "              ! 黑龙江  76.8\n✓ 新疆   108.2 Inner Mongoli")
  #expect(grid(16, 2) == "        ! 黑龙江\n✓ 新疆   Inner M")
}

@Test func whereAGridDoesNotFitNothingIsDrawn() {
  #expect(grid(11, 2) == "\n" && grid(40, 1).isEmpty && TileGrid([]).tileSize(in: Size(columns: 80, rows: 24)) == nil)
  #expect(TileGrid(tiles).tileSize(in: Size(columns: 200, rows: 60)) == Size(columns: 16, rows: 3))
}

@Test func tilesTellWhereTheyStand() {
  var frame = Frame(Size(columns: 18, rows: 6))
  let places = TileGrid(tiles).draw(in: frame.bounds, into: &frame)
  #expect(places[1] == Rect(column: 0, row: 3, columns: 8, rows: 2))
  #expect(frame[9, 3].style.paper == .cursor)
}
