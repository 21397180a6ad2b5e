import Testing

@testable import TerminalCanvas

@Suite("Charts of bounds, gaps and extremes")
struct LineChartPictureTests {
  private func drawn(_ chart: LineChart, _ columns: Int, _ rows: Int, glyphs: Glyphs = .narrow) -> String {
    picture(columns, rows, glyphs: glyphs) { chart.draw(in: $0.bounds, into: &$0) }
  }

  @Test("bounds are upright bars: closed ends have a foot, open ones run to the edge")
  func bounds() {
    let chart = LineChart([
      .init(points: [
        .value(60), .value(80), .between(60, 80), .between(-.infinity, 70), .between(90, .infinity), .value(75),
      ])
    ])
    #expect(
      drawn(chart, 32, 8) == """
        100                       ⡇
                                  ⡇
                                 ⠈⠉

         80     ⢀⠎    ⠈⡏               ⣀
               ⡰⠁      ⡇    ⣀⡀         ⠉
             ⢀⠎        ⡇    ⢸
         60 ⡰⠁        ⢀⣇    ⢸
        """)
  }

  @Test("the bars of two lines stand beside each other")
  func boundsOfTwo() {
    let chart = LineChart([
      .init(points: [.between(-.infinity, 70), .between(70, 90)]),
      .init(points: [.between(-.infinity, 70), .between(80, .infinity)]),
    ])
    #expect(
      drawn(chart, 24, 6) == """
        100                    ⢸
                               ⢼
                               ⢸
         80                    ⢹
            ⣶⠂                 ⠚
         60 ⣿
        """)
  }

  @Test("gaps stay gaps, and a value alone is seen")
  func gaps() {
    let chart = LineChart([.init([1, nil, 3, nil, nil, 2, 4, 3])])
    #expect(
      drawn(chart, 26, 5) == """
        4                    ⡰⠑⠢⡀
                ⠶           ⡔⠁  ⠈⠑
        2                  ⠜
          ⣤
        0
        """)
  }

  @Test("one value stands in the middle")
  func one() {
    let chart = LineChart([.init([42])], labels: [.init(0, "2020-08")])
    #expect(
      drawn(chart, 24, 5) == """
        50
                     ⣤
        40
        30
                  2020-08
        """)
  }

  @Test("equal values stand half way up")
  func equal() {
    let chart = LineChart([.init([7, 7, 7, 7])])
    #expect(
      drawn(chart, 20, 5) == """
        8

        7 ⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤

        6
        """)
  }

  @Test("without any value nothing is drawn")
  func missing() {
    let chart = LineChart([.init([nil, nil]), .init([])], labels: [.init(0, "2020")])
    #expect(
      drawn(chart, 20, 4) == """




        """)
  }

  @Test("values on both sides of zero share a scale")
  func negative() {
    let chart = LineChart([.init([-12, -3, 4, -8])])
    #expect(
      drawn(chart, 24, 7) == """
         20

                        ⢀⡀
          0        ⢀⡠⠤⠒⠊⠁⠈⠑⠢⣀
               ⣀⠤⠒⠉⠁         ⠑⠢⢄
            ⠤⠒⠉
        −20
        """)
  }

  @Test("very large values keep their scale")
  func large() {
    let chart = LineChart([.init([1e12, 3e12, 2e12])])
    #expect(
      drawn(chart, 32, 6) == """
        3000000000000         ⡔⠑⠢⡀
                            ⢠⠊   ⠈⠑⠤⡀
                          ⢀⠔⠁       ⠈⠑⢄⡀
        2000000000000    ⡠⠊            ⠈
                       ⢀⠜
        1000000000000 ⡠⠃
        """)
  }

  @Test("six lines differ in stroke, and each has its name at its end")
  func six() {
    let chart = LineChart((0..<6).map { .init([10.0, 20 - Double($0) * 3, 12 + Double($0) * 4], label: "\($0 + 1)") })
    #expect(
      drawn(chart, 40, 12) == """
        40

                                            ⢀⠐ 6
                                          ⢀⠄⠁⠠ 5
                                        ⡀⠒⠠ ⠁⡀ 4
                                      ⡠⠨⢀⢁⠠⠒⠁
        20             ⣀⣀⠤⠔⠒⡉⡑⡒⡢⡤⣄⣀⡀⣠⡂⢆⡪⠁⠤⠂⠐⠊  3
                 ⣀⡠⡤⡒⠎⠍⠄⠂⠂⢁⡁⢀⣀ ⠤⡤⢴⡒⠊⠉⠓⠓⠥⠥⣁⣁⠁⠁⠁ 2
           ⣀⣤⢴⢶⣋⡯⡅⣑⣒⠠⠲⠥⠌⠍⠤⠥⠠⠠⠔⢂⠁⠖⠈         ⠉⠉⠒ 1
            ⠈⠁⠉⠘⠂⠓⠨⠄⠦⢐⡀⣂⠐ ⠄⠠ ⢂⠐⠁
                        ⠈⠁⠉⠐⠂⠁
         0
        """)
  }

  @Test("what lines are held against goes from period to period where it varies")
  func levels() {
    let chart = LineChart(
      [.init([10, 30, 50, 45])],
      references: [.init([25, 50, 75, 100], label: "pace 100"), .init(40, label: "limit 40")])
    #expect(
      drawn(chart, 40, 10) == """
        100                             pace 100
                                       ┄┄┄┄┄
                                  ┄┄┄┄┄
                             ┄┄┄┄┄
                        ┄┄┄┄┄           limit 40
         50 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄⣀⡠⠤⠔⠒⠉⠉⠉⠉⠉⠉⠑⠒⠒⠒⠒⠒⠒
              ┄┄┄┄┄    ⢀⣀⠤⠔⠒⠊⠉
            ┄┄   ⢀⣀⠤⠔⠒⠉⠁
            ⣀⠤⠔⠒⠉⠁
          0
        """)
  }

  @Test("a break ends the line and has an upright mark")
  func breaks() {
    let chart = LineChart([.init([10, 20, 80, 90])], breaks: [2])
    #expect(
      drawn(chart, 26, 6) == """
        100           ┊       ⢀⣀⡠⠤
                      ┊   ⠐⠒⠉⠉⠁
                      ┊
         50           ┊
                ⣀⣀⠤⠄  ┊
          0 ⠒⠊⠉⠉      ┊
        """)
  }

  @Test("the cursor is an upright line, and its label comes first")
  func cursor() {
    let chart = LineChart(
      [.init([10, 20, 80, 90, 70])],
      labels: [
        .init(0, "2019-01"), .init(2, "2019-03"), .init(3, "2019-04", style: Style(.strong, on: .cursor)),
        .init(4, "2019-05"),
      ], cursor: 3)
    #expect(
      drawn(chart, 26, 6) == """
        100             ⢀⣀⣀⠤⠤⣀⡀
                     ⢀⠔⠉⠁   │ ⠈⠑⠒⠤
         50        ⢀⠔⠁      │
                ⢀⣀⠔⠁        │
          0 ⠒⠊⠉⠉⠁           │
         2019-01         2019-04
        """)
  }

  @Test("places to click lie side by side and cover the plot")
  func places() {
    for count in [1, 2, 5, 36, 200] {
      var frame = Frame(Size(columns: 60, rows: 8))
      let places = LineChart([.init((0..<count).map { Double($0) })]).draw(in: frame.bounds, into: &frame)
      #expect(places.count == count)
      #expect(zip(places, places.dropFirst()).allSatisfy { $0.maxColumn == $1.minColumn })
      #expect(places.last?.maxColumn == 60)
    }
  }

  @Test("every stroke differs from the others, in the legend too")
  func strokes() {
    #expect(Set(Stroke.allCases.map { $0.sample(columns: 4) }).count == Stroke.allCases.count)
  }

  @Test("bounds that are no interval are not drawn", arguments: [(2.0, 1.0), (.nan, 1), (1, .nan)])
  func nonsense(low: Double, high: Double) {
    #expect(drawn(LineChart([.init(points: [.value(1), .between(low, high)])]), 20, 4).contains("⠛"))
  }
}
