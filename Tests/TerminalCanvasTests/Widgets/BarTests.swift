import Testing

@testable import TerminalCanvas

/// What a sparkline of these values shows in `columns` columns.
private func sparkline(_ values: [Double?], _ columns: Int = 8, glyphs: Glyphs = .narrow) -> String {
  picture(columns, 1, glyphs: glyphs) {
    Sparkline(values: values).draw(in: Rect(column: 0, row: 0, columns: columns, rows: 1), into: &$0)
  }
}

@Test(
  arguments: [
    ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"), ([-4, 0, 4], "     ▁▅█"), ([5], "       ▄"), ([3, 3, 3], "     ▄▄▄"),
    ([1, nil, 8], "     ▁ █"),
    ([], ""), ([nil, nil], ""), ([9, 1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"), ([.nan, 1, .infinity, 2], "     ▁ █"),
    ([-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude], "     ▁▅█"),
  ] as [([Double?], String)])
func sparklines(values: [Double?], shown: String) { #expect(sparkline(values) == shown) }

@Test func sparklinesOnOtherTerminals() {
  #expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8], glyphs: .wide) == "⢀⣀⣠⣤⣴⣶⣾⣿")
  #expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8], glyphs: .ascii) == "12345678")
  #expect(sparkline([1, 2, 3], 0) == "")
}

@Test func boundsAreNeutral() {
  let marks: [Sparkline.Mark] = [.value(1), .bound, .gap, .value(2)]
  #expect(picture(4, 1) { Sparkline(marks).draw(in: $0.bounds, into: &$0) } == "▁─ █")
}

@Test(
  arguments: [
    (0, ""), (0.001, "▏"), (0.125, "█"), (0.5, "████"), (0.515625, "████▏"), (0.609375, "████▉"), (1, "████████"),
    (7, "████████"),
    (-1, ""), (.nan, ""), (.infinity, "████████"),
  ] as [(Double, String)])
func horizontalBars(share: Double, shown: String) {
  #expect(picture(8, 1) { HorizontalBar(share: share).draw(in: $0.bounds, into: &$0) } == shown)
}

@Test func horizontalBarsOnOtherTerminals() {
  #expect(picture(8, 1, glyphs: .ascii) { HorizontalBar(share: 0.55).draw(in: $0.bounds, into: &$0) } == "####")
  #expect(picture(8, 1, glyphs: .wide) { HorizontalBar(share: 0.5625).draw(in: $0.bounds, into: &$0) } == "⣿⣿⣿⣿⡇")
}

@Test(arguments: [
  (BulletBar(value: 50, pace: 75), "━━━━━━━━━━─────┃────"), (BulletBar(value: 40), "━━━━━━━━────────────"),
  (BulletBar(value: nil, pace: 50), "──────────┃─────────"), (BulletBar(value: 200, pace: 50), "━━━━━┃━━━━┆━━━━━━━━━"),
  (BulletBar(value: -5, pace: 0), "┃───────────────────"), (BulletBar(value: .nan, pace: .nan), "────────────────────"),
  (BulletBar(value: 100, pace: 100), "━━━━━━━━━━━━━━━━━━━┃"), (BulletBar(value: 1, target: 0), ""),
  (BulletBar(value: 1, target: .nan), ""),
  (BulletBar(value: .infinity, pace: .infinity, target: .greatestFiniteMagnitude), "────────────────────"),
])
func bulletBars(bar: BulletBar, shown: String) {
  #expect(picture(20, 1) { bar.draw(in: $0.bounds, into: &$0) } == shown)
}

@Test func bulletBarsInASCII() {
  #expect(
    picture(10, 1, glyphs: .ascii) { BulletBar(value: 200, pace: 80).draw(in: $0.bounds, into: &$0) } == "====|:====")
}
