extension Dataset {
  /// What is known of a value from the first of the entries about it up to `period`, in order of time; of that period alone
  /// where nobody wrote about an earlier one.
  public func course(
    column: Int, row: Int, upTo period: Period, since entries: [FollowUpEntry]
  ) -> [Series.Point] {
    let first = entries.map(\.period).filter { $0.kind == period.kind && $0 <= period }.min() ?? period
    return Series(
      column: column, row: row, upTo: period, count: first.distance(to: period) + 1, timeline: timeline,
      catalogue: catalogue, peers: reportingRows
    ).points
  }

  /// What has become of a value by `period`, from all that was written about it; nil where there is nothing to follow up.
  public func followUp(
    column: Int, row: Int, upTo period: Period, entries: [FollowUpEntry]
  ) -> FollowUp? {
    let course = course(column: column, row: row, upTo: period, since: entries)
    return FollowUp(entries, course: course, of: indicator(ofColumn: column))
  }
}
