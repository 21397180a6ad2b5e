extension Period {
  /// How many steps lead from this period to `other`, which is of the same kind; negative when that is earlier.
  public func distance(to other: Period) -> Int {
    if kind == .week { return (other.firstDay - firstDay) / 7 }
    return (other.year - year) * Period.count(of: kind, in: year) + other.number - number
  }
}
