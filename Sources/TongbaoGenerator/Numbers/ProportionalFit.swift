/// Fills a table whose row and column sums are known.
enum ProportionalFit {
  /// The table nearest in shape to `start` (rows of positive numbers) with the given sums, which must agree in total:
  /// rows and columns are scaled in turn (Deming and Stephan, 1940). Rows are `start`'s outer index.
  static func table(_ start: [[Double]], rows: [Double], columns: [Double]) -> [[Double]] {
    var table = start
    for _ in 0..<60 {
      for row in table.indices {
        let sum = table[row].reduce(0, +)
        let scale = sum > 0 ? rows[row] / sum : 0
        for column in columns.indices { table[row][column] *= scale }
      }
      for column in columns.indices {
        let sum = table.reduce(0) { $0 + $1[column] }
        let scale = sum > 0 ? columns[column] / sum : 0
        for row in table.indices { table[row][column] *= scale }
      }
    }
    return table
  }
}
