/// Quantiles by linear interpolation between the ordered values (type 7 of Hyndman and Fan, 1996).
public enum Quantile {
  /// The quantile at `share` (0...1) of values in ascending order; nil when there are none. A share outside is taken
  /// as the nearer end.
  public static func value(_ share: Double, ofSorted values: [Double]) -> Double? {
    guard let last = values.last else { return nil }
    let position = min(max(0, share), 1) * Double(values.count - 1)
    let index = Int(position)
    guard index + 1 < values.count else { return last }
    return values[index] + (position - Double(index)) * (values[index + 1] - values[index])
  }
}
