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

  /// The median of values in any order, without ordering them all (Hoare's selection, 1961); nil when there are none.
  public static func median(of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    var values = values
    let upper = select(values.count / 2, in: &values)
    guard values.count % 2 == 0 else { return upper }
    // What lies before the selected value is no greater than it.
    let lower = values[..<(values.count / 2)].max() ?? upper
    return lower + 0.5 * (upper - lower)
  }

  /// The value that stands at `index` in ascending order; what lies before it afterwards is no greater, what lies behind no less.
  private static func select(_ index: Int, in values: inout [Double]) -> Double {
    var (first, last) = (0, values.count - 1)
    while first < last {
      let pivot = values[first + (last - first) / 2]
      var (left, right) = (first, last)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        (left, right) = (left + 1, right - 1)
      }
      if index <= right { last = right } else if index >= left { first = left } else { break }
    }
    return values[index]
  }
}
