import CBench
import Sheets
import TongbaoExchange

/// How fast separated values are cut into cells, and with a number made of every cell: a table of 3,000 x 60, and many of them
/// one below the other.
struct SeparatedValues {
  var runs = 7

  /// Measures and reports.
  func measure(_ report: inout Report) {
    report.title("Separated values, best of \(runs) turns")
    let table = SeparatedValues.table(rows: 3000, columns: 60)
    measure(table, "3,000 x 60", &report)
    measure(Array(repeatElement(table, count: 100_000_000 / table.count).joined()), "100 MB of these", &report)
  }

  private func measure(_ bytes: [UInt8], _ name: String, _ report: inout Report) {
    var (cut, read) = (0.0, 0.0)
    for _ in 0..<runs {
      let start = bench_now()
      guard let table = try? DelimitedReader.read(bytes, name: name) else { return }
      let middle = bench_now()
      var sum = 0.0
      for row in 0..<table.sheet.rowCount {
        for (_, cell) in table.sheet.cells(inRow: row) { if case .number(let number) = cell.value { sum += number } }
      }
      let end = bench_now()
      cut = max(cut, Double(bytes.count) * 1e3 / Double(middle - start))
      read = max(read, Double(bytes.count) * 1e3 / Double(end - start))
      precondition(sum != 0)
    }
    report.add(
      Finding(
        what: "\(name), read", figure: cut, unit: "MB/s", decimals: 0, bound: (200, "asked for"), reach: .atLeast(1)))
    report.add(
      Finding(
        what: "\(name), read with every number", figure: read, unit: "MB/s", decimals: 0, bound: (200, "asked for"),
        reach: .none))
  }

  /// A table of codes and numbers with one decimal, from one seed.
  private static func table(rows: Int, columns: Int) -> [UInt8] {
    var state: UInt64 = 7
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    var text = "code"
    for column in 1..<columns { text += ",indicator \(column)" }
    for row in 0..<rows {
      text += "\n\(100_000 + row)"
      for _ in 1..<columns { text += ",\(next() % 100_000).\(next() % 10)" }
    }
    return Array((text + "\n").utf8)
  }
}
