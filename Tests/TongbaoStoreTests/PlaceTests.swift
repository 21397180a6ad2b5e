import Testing
import TongbaoCore

@testable import TongbaoStore

/// Lines and columns as an editor counts them.
@Suite struct PlaceTests {
  static let cases: [(String, Int, Int, Int)] = [
    ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4),
    ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\r\rb", 3, 3, 1), ("a\n\rb", 3, 3, 1),
    ("a\r\n\r\nb", 5, 3, 1),
    ("北京x", 6, 1, 3), ("北京\r\n天津x", 14, 2, 3), ("😀x", 4, 1, 2), ("é\tx", 3, 1, 3), ("", 0, 1, 1),
  ]

  @Test(arguments: cases) func countsLinesAndCharacters(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    var finder = PlaceFinder(file: "f", bytes: PaddedBytes(text))
    #expect(finder.place(at: offset) == Place(file: "f", line: line, column: column))
  }

  @Test func goesBackWhenAsked() {
    var finder = PlaceFinder(file: "f", bytes: PaddedBytes("a\nbc\nd"))
    #expect(finder.place(at: 5) == Place(file: "f", line: 3, column: 1))
    #expect(finder.place(at: 3) == Place(file: "f", line: 2, column: 2))
  }

  @Test func goesBackInLongFilesAsInShortOnes() {
    let text = String(repeating: "北京\n", count: 40_000)
    var finder = PlaceFinder(file: "f", bytes: PaddedBytes(text))
    for row in [39_999, 0, 20_000, 9_361, 9_362, 9_363, 39_998, 1] {
      #expect(finder.place(at: row * 7 + 3) == Place(file: "f", line: row + 1, column: 2))
    }
  }

  @Test func namesOfFilesAreSafeToPrint() {
    let problem = Problem(FileComplaint.missing, at: Place(wholeOf: "\u{1B}[2J.json"), severity: .warning)
    #expect(problem.line(in: .en) == "<U+001B>[2J.json: warning: there is no such file: check its name and folder")
    #expect(problem.line(in: .zh) == "<U+001B>[2J.json: 警告：没有这个文件：请核对文件名和目录")
    var finder = PlaceFinder(file: "\u{202E}", bytes: PaddedBytes("x"))
    #expect(finder.place(at: 0) == Place(file: "<U+202E>", line: 1, column: 1))
  }
}
