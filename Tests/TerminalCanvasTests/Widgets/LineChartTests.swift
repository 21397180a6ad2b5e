import Testing

@testable import TerminalCanvas

/// What a chart shows in this many columns and rows.
private func chart(_ chart: LineChart, _ columns: Int, _ rows: Int, glyphs: Glyphs = .narrow) -> String {
  picture(columns, rows, glyphs: glyphs) { chart.draw(in: $0.bounds, into: &$0) }
}

@Test func linesRiseFromLeftToRight() {
  #expect(
    chart(LineChart([.init([0, 10])]), 14, 6) == """
      10          ⡠⠊
                ⢀⠎
              ⢀⠔⠁
       5    ⢀⠔⠁
           ⡰⠁
       0 ⡠⠊
      """)
}

@Test func gapsBreakTheLineAndEqualValuesStandInTheMiddle() {
  #expect(
    chart(LineChart([.init([1, nil, 1, 1])]), 12, 4) == """
      1.2

      1.0 ⠛    ⠉⠉⠉
      0.8
      """)
}

@Test func chartsHaveSeriesReferencesAndLabels() {
  let drawn = LineChart(
    [
      .init([61, 70, 88, 97, nil, 90, 82, 75, 58.2]),
      .init([80, 81, 82, 83, 84, 85, 86, 90, 95], ink: .series2),
    ],
    references: [.init(95.6, label: "全国 95.6"), .init(70, label: "关注线 70")],
    labels: [.init(0, "18/9"), .init(4, "19/1"), .init(8, "20/8")])
  #expect(
    chart(drawn, 44, 12) == """
      100 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄⣀⠄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 全国 95.6
                     ⢀⠤⠊          ⢀         ⡀⡀⠄⠄⠂⠁
                   ⡠⠊⠁      ⡀⡀⡀⡀⡀⡀⡀⡉⡒⣄⡄⠄⠄⠂⠂⠁
       80 ⠄⠄⠄⠄⠄⠄⠄⢄⠖⠃⠂⠂⠂⠁⠁⠁⠁⠁          ⠈⠑⠤⣀
                ⡠⠊                        ⠉⠒⠤⡀
          ┄┄┄┄⣀⠔⠁┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 关注线 70
          ⢀⡠⠔⠉                                 ⠑⢄
       60 ⠁                                     ⠈⠢


       40
        18/9                19/1              20/8
      """)
}

@Test func chartsInASCII() {
  let drawn = LineChart(
    [.init([61, 70, 88, 97, nil, 90, 82, 75, 58.2])], references: [.init(70, label: "70")])
  #expect(
    chart(drawn, 30, 6, glyphs: .ascii) == """
      100         ..
                ...       ...
              .:            ..... 70
          --...-----------------...-
          ..                      ..
       50
      """)
}

@Test(
  arguments: [
    ([58.2, 95.6], 3, [40, 60, 80, 100]), ([0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]), ([5], 2, [4.5, 5, 5.5]),
    ([-3, 3], 1, [-5, 0, 5]), ([0], 2, [-1, 0, 1]),
    ([], 2, []), ([.nan, .infinity, 1e300], 2, []), ([1e14, -1e14], 2, [-1e14, 0, 1e14]),
    ([349.7, 350.1], 4, [349.6, 349.8, 350, 350.2]),
  ] as [([Double], Int, [Double])])
func scalesHaveRoundNumbers(values: [Double], steps: Int, ticks: [Double]) {
  let found = ChartScale(holding: values, steps: steps).ticks
  #expect(
    found.count == ticks.count && zip(found, ticks).allSatisfy { abs($0 - $1) < 1e-6 * max(1, abs($1)) }, "\(found)")
}

@Test(
  arguments: [
    (0, 0, "0"), (1.25, 1, "1.3"), (-0.04, 1, "0.0"), (-0.05, 1, "−0.1"), (12.5, 2, "12.50"), (0.007, 2, "0.01"),
    (1e300, 2, "1e+300"),
  ] as [(Double, Int, String)])
func fixedDecimals(value: Double, decimals: Int, text: String) { #expect(fixed(value, decimals: decimals) == text) }

@Test func chartsOfAnySizeAreSafe() {
  let hostile = LineChart(
    [.init([.nan, nil, .infinity, -.infinity, 1e308, 3]), .init([]), .init([nil])],
    references: [.init(.nan, label: "x"), .init(2, label: hostileTexts[0])],
    labels: [.init(-1, "a"), .init(99, "b"), .init(5, "中文中文中文")])
  for columns in 0...30 {
    for rows in 0...8 {
      for glyphs in [Glyphs.narrow, .wide, .ascii] {
        var frame = Frame(Size(columns: columns, rows: rows), glyphs: glyphs)
        hostile.draw(in: frame.bounds, into: &frame)
        hostile.draw(in: Rect(column: -3, row: -2, columns: 40, rows: 9), into: &frame)
        #expect(isWhole(frame))
      }
    }
  }
}
