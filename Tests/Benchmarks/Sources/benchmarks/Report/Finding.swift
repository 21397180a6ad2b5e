import Foundation

/// One line of the report: a figure, what bounds it, and whether the ratio of both is within reach.
struct Finding {
  /// How a figure and its bound relate where the reach is met.
  enum Reach {
    /// The figure is at most so many times its bound.
    case atMost(Double)
    /// The figure is at least this share of its bound.
    case atLeast(Double)
    /// The figure is told for comparison.
    case none
  }

  var what: String
  var figure: Double
  var unit: String
  var decimals = 1
  /// What bounds the figure, in the figure's unit, and its name.
  var bound: (value: Double, name: String)?
  var reach = Reach.none

  /// The figure as parts of its bound.
  var ratio: Double? { bound.flatMap { $0.value == 0 ? nil : figure / $0.value } }

  /// Whether the reach is met; nil where there is none.
  var isMet: Bool? {
    guard let bound else { return nil }
    switch reach {
    case .atMost(let factor): return figure <= factor * bound.value
    case .atLeast(let share): return figure >= share * bound.value
    case .none: return nil
    }
  }
}

/// Prints findings as they come, in columns.
struct Report {
  private(set) var missed = 0
  private(set) var met = 0

  /// Prints the title of a measurement.
  func title(_ text: String) { print("\n\(text)\n\(heading)") }

  private var heading: String {
    line("", "figure", "bound", "ratio", "reach", "")
  }

  /// Prints one finding.
  mutating func add(_ finding: Finding) {
    if let isMet = finding.isMet {
      if isMet { met += 1 } else { missed += 1 }
    }
    let bound = finding.bound.map { number($0.value, finding) + " " + $0.name } ?? ""
    let ratio = finding.ratio.map { String(format: "%.2f", $0) } ?? ""
    let verdict = finding.isMet.map { $0 ? "met" : "MISSED" } ?? ""
    print(line(finding.what, number(finding.figure, finding), bound, ratio, reach(finding), verdict))
    fflush(nil)
  }

  /// Prints a remark.
  func remark(_ text: String) { print("  (\(text))") }

  private func number(_ value: Double, _ finding: Finding) -> String {
    String(format: "%.\(finding.decimals)f", value) + " " + finding.unit
  }

  private func reach(_ finding: Finding) -> String {
    switch finding.reach {
    case .atMost(let factor): "≤ " + String(format: "%.2f", factor)
    case .atLeast(let share): "≥ " + String(format: "%.2f", share)
    case .none: ""
    }
  }

  private func line(_ what: String, _ figure: String, _ bound: String, _ ratio: String, _ reach: String, _ met: String)
    -> String
  {
    let columns = [padded(what, 52), padded(figure, 14, right: true), "  " + padded(bound, 34)]
    let last = [padded(ratio, 6, right: true), padded(reach, 8, right: true), "  " + met]
    let text = "  " + (columns + last).joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }
}
