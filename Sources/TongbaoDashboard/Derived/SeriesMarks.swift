import TerminalCanvas
import TongbaoCore

extension Series {
  /// The series as the marks of a sparkline: bounds and missing values for what they are.
  var marks: [Sparkline.Mark] {
    points.map { point in
      switch point.observation {
      case .number(let value), .approximate(let value): .value(value)
      case .bound: .bound
      case .missing, .unknown: .gap
      }
    }
  }
}
