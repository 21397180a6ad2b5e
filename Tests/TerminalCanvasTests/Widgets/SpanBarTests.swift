import Testing

@testable import TerminalCanvas

private func bar(
  _ extent: SpanBar.Extent, _ scale: ClosedRange<Double> = 0...100, ticks: [SpanBar.Tick] = [], glyphs: Glyphs = .narrow
) -> String {
  picture(20, 1, glyphs: glyphs) { SpanBar(extent, on: scale, ticks: ticks).draw(in: $0.bounds, into: &$0) }
}

@Test(
  arguments: [
    (.value(50), 0...100, "██████████"), (.value(52.5), 0...100, "██████████▌"), (.value(0), 0...100, ""),
    (.value(250), 0...100, "████████████████████"), (.value(-50), -100...100, "     █████"),
    (.value(50), -100...100, "          █████"), (.value(-0.1), -100...100, "         █"), (.value(.nan), 0...100, ""),
    (.value(1e300), 0...1e300, "████████████████████"), (.nothing, 0...100, ""),
    (.between(25, 75), 0...100, "     ╌╌╌╌╌╌╌╌╌╌"), (.between(-.infinity, 25), 0...100, "╌╌╌╌╌"),
    (.between(75, .infinity), 0...100, "               ╌╌╌╌╌"),
    (.between(100, .infinity), 0...100, "                   ╌"),
  ] as [(SpanBar.Extent, ClosedRange<Double>, String)])
func spanBars(extent: SpanBar.Extent, scale: ClosedRange<Double>, shown: String) {
  #expect(bar(extent, scale) == shown)
}

@Test func ticksLieAcrossBars() {
  let ticks = [
    SpanBar.Tick(70, "│", ink: .attention), SpanBar.Tick(95, "┊", ink: .dim), SpanBar.Tick(200, "x", ink: .dim),
  ]
  #expect(bar(.value(50), ticks: ticks) == "██████████    │    ┊")
  #expect(bar(.value(100), ticks: [SpanBar.Tick(100, "│", ink: .dim)]) == "███████████████████│")
  #expect(bar(.value(50), ticks: ticks, glyphs: .ascii) == "##########    |    |")
}

@Test func theScaleOfBarsHoldsZero() {
  #expect(SpanBar.scale(holding: [5, 9]) == 0...9 && SpanBar.scale(holding: [-5, .nan, .infinity]) == -5...0)
  #expect(SpanBar.scale(holding: []) == 0...1 && SpanBar.scale(holding: [0]) == 0...1)
}

@Test(
  arguments: [
    ([0, 25, 50, 75, 100], nil, "├────▒▒▒▒▒│▒▒▒▒────┤"), ([0, 25, 50, 75, 100], 0, "◆────▒▒▒▒▒│▒▒▒▒────┤"),
    ([0, 0, 0, 0, 100], 100, "│──────────────────◆"), ([5, 5, 5, 5, 5], 5, "        ◆"),
    ([-1e308, 0, 0, 0, 1e308], nil, "├─────────│────────┤"), ([1, 2, 3], 1, ""), ([5, 4, 3, 2, 1], nil, ""),
    ([0, 1, 2, 3, .infinity], nil, ""),
  ] as [([Double], Double?, String)])
func distributionLines(numbers: [Double], mark: Double?, shown: String) {
  #expect(picture(20, 1) { DistributionLine(numbers: numbers, mark: mark).draw(in: $0.bounds, into: &$0) } == shown)
}
