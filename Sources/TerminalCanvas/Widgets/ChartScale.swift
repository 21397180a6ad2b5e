// Rounding a Double calls the maths library, which this import links.
import Glibc

/// The axis of a chart: round numbers around the values.
public struct ChartScale: Hashable, Sendable {
  /// From the lowest to the highest; at least two, except that a chart without values has none.
  public let ticks: [Double]
  /// How many digits after the point the ticks need.
  public let decimals: Int

  /// A scale with at most `steps` equal steps of 1, 2 or 5 times a power of ten that holds all finite `values` below
  /// 1e15; two steps are always allowed, since values on both sides of 0 need them.
  public init(holding values: [Double], steps: Int) {
    let finite = values.filter { $0.isFinite && abs($0) < 1e15 }
    guard var least = finite.min(), var greatest = finite.max() else {
      (ticks, decimals) = ([], 0)
      return
    }
    if greatest - least <= abs(greatest) * 1e-9 {
      // Values that are all equal stand in the middle.
      let margin = greatest == 0 ? 1 : abs(greatest) / 10
      (least, greatest) = (least - margin, greatest + margin)
    }
    let steps = max(2, steps)
    var choice = StepChoice(atLeast: (greatest - least) / Double(steps))
    while choice.ticks(from: least, to: greatest).count > steps + 1 && choice.exponent < 17 { choice.advance() }
    ticks = choice.ticks(from: least, to: greatest)
    decimals = max(0, -choice.exponent)
  }

  /// Where `value` lies between the lowest and the highest tick: 0 to 1 inside, nil without ticks.
  func share(of value: Double) -> Double? {
    guard let low = ticks.first, let high = ticks.last, high > low, value.isFinite else { return nil }
    let share = (value - low) / (high - low)
    return share.isFinite ? share : nil
  }

  /// A tick as text, with its digits after the point.
  func label(_ tick: Double) -> String { fixed(tick, decimals: decimals) }
}

/// The steps 1, 2, 5, 10, 20 … one after the other.
private struct StepChoice {
  private var leading = 1
  /// The power of ten of the step.
  private(set) var exponent = -9

  /// The least step that is no smaller than `least`.
  init(atLeast least: Double) {
    while size < least && exponent < 16 { advance() }
  }

  var size: Double { Double(leading) * powerOfTen(exponent) }

  /// Goes on to the next larger step.
  mutating func advance() {
    switch leading {
    case 1: leading = 2
    case 2: leading = 5
    default: (leading, exponent) = (1, exponent + 1)
    }
  }

  /// The multiples of the step from the last below `least` to the first above `greatest`; two when these are one.
  func ticks(from least: Double, to greatest: Double) -> [Double] {
    let slack = 1e-9
    let first = (least / size + slack).rounded(.down)
    let last = max((greatest / size - slack).rounded(.up), first + 1)
    guard last - first < 1000 else { return Array(repeating: 0, count: 1000) }
    return (0...Int(last - first)).map { (first + Double($0)) * Double(leading) * powerOfTen(exponent) }
  }
}

/// Ten to the power of `exponent`, exact as far as Double is.
func powerOfTen(_ exponent: Int) -> Double {
  let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
  return exponent < 0 ? 1 / power : power
}

/// A number with exactly `decimals` digits after the point, rounded half away from zero; with `−` in front when below.
func fixed(_ value: Double, decimals: Int) -> String {
  let decimals = max(0, min(decimals, 9))
  let scaled = (abs(value) * powerOfTen(decimals)).rounded()
  guard scaled < 9e15 else { return "\(value)" }
  let digits = String(Int(scaled))
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  let sign = value < 0 && scaled > 0 ? "−" : ""
  return sign + padded.dropLast(decimals) + (decimals > 0 ? "." + padded.suffix(decimals) : "")
}
