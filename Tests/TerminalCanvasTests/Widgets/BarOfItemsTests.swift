import Testing

@testable import TerminalCanvas

private let tabs = [
  TabBar.Tab(key: "0", title: "总览"), TabBar.Tab(key: "1", title: "宽带", badge: "!9"),
  TabBar.Tab(key: "2", title: "魔百和", badge: "!12"),
  TabBar.Tab(key: "3", title: "千兆", badge: "!4"),
]

@Test(arguments: [
  (40, 0, " 0总览  1宽带!9  2魔百和!12  3千兆!4"), (30, 0, "  0总览  1宽带!9  2魔百和!12 ›"), (29, 0, "  0总览  1宽带!9            ›"),
  (29, 2, "‹ 1宽带!9  2魔百和!12       ›"),
  (30, 3, "‹ 2魔百和!12  3千兆!4"), (8, 2, "‹ 2魔… ›"), (3, 1, "‹ ›"), (2, 1, ""), (30, 99, "‹ 2魔百和!12  3千兆!4"),
])
func tabBars(columns: Int, current: Int, shown: String) {
  #expect(picture(columns, 1) { TabBar(tabs, current: current).draw(in: $0.bounds, into: &$0) } == shown)
}

@Test func tabBarsGivePlacesForClicks() {
  var frame = Frame(Size(columns: 29, rows: 1))
  let places = TabBar(tabs, current: 2).draw(in: frame.bounds, into: &frame)
  #expect(places.map(\.isEmpty) == [true, false, false, true])
  #expect(places[1] == Rect(column: 1, row: 0, columns: 9, rows: 1) && places[2].minColumn == 10)
  #expect(frame[12, 0].style.paper == .cursor && frame[3, 0].style.paper == .plain)
}

@Test func theCurrentTabIsAlwaysSeen() {
  for columns in 5...60 {
    for current in tabs.indices {
      var frame = Frame(Size(columns: columns, rows: 1))
      let places = TabBar(tabs, current: current).draw(in: frame.bounds, into: &frame)
      #expect(!places[current].isEmpty, "\(columns) \(current)")
    }
  }
}

private let hints = [
  HintBar.Hint(key: "↑↓", label: "移动"), HintBar.Hint(key: "Enter", label: "打开", priority: 2),
  HintBar.Hint(key: "s", label: "排序", priority: 1),
  HintBar.Hint(key: "?", label: "帮助"),
]

@Test(arguments: [
  (40, " ↑↓移动  Enter打开  s排序  ?帮助"), (32, " ↑↓移动  Enter打开  s排序  ?帮助"), (31, " Enter打开  s排序  ?帮助"), (20, " Enter打开  ?帮助"),
  (10, " ?帮助"), (5, " ?帮…"), (1, "?"), (0, ""),
])
func hintBars(columns: Int, shown: String) {
  #expect(picture(columns, 1) { HintBar(hints).draw(in: $0.bounds, into: &$0) } == shown)
}

@Test func hintBarsGivePlacesForClicks() {
  var frame = Frame(Size(columns: 20, rows: 1))
  let places = HintBar(hints).draw(in: frame.bounds, into: &frame)
  #expect(places.map(\.size.columns) == [0, 9, 0, 5] && places[3].minColumn == 12)
  #expect(HintBar([]).draw(in: frame.bounds, into: &frame).isEmpty)
}
