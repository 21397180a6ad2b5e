/// Counts of provinces, told of the nation alone.
struct NationalCounts {
  let context: Context

  /// Fills both counts: Wi-Fi 6 spreads from the spring of the year, the three modes of sale all along.
  func build(into panel: inout Panel) {
    write(
      "gigabit.wifi6_missing_provinces", steps: [12, 10, 8, 6, 4, 2, 1, 0], after: [-3, -8, -11, -13], into: &panel)
    write(
      "networking.three_modes_provinces",
      steps: [-16, -16, -15, -15, -14, -14, -13, -13, -12, -12, -11, -11, -10, -10, -9, -8, -6, -4, -2, 0],
      after: [2, 4, 5, 7], into: &panel)
  }

  /// The printed count, moved by `steps` over the months until then and by `after` over those that follow.
  private func write(_ id: String, steps: [Int], after: [Int], into panel: inout Panel) {
    guard let printed = context.facts.national(ifPrinted: id) else { return }
    let axis = context.axis
    let provinces = Double(context.count)
    panel.set(
      id,
      axis.periods.indices.map { index in
        let back = steps.count - 1 - (axis.anchor - index)
        let step = index <= axis.anchor ? steps[max(back, 0)] : after[min(index - axis.anchor - 1, after.count - 1)]
        return [min(max(printed + Double(step), 0), provinces)] + Array(repeating: nil, count: context.count)
      })
  }
}
