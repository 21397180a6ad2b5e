/// What is wrong with a list by itself.
enum ListChecks {
  /// Names that no region has, that stand twice, or that are not as many as printed.
  static func problems(of list: RegionList, at place: TextPlace) -> [ReportProblem] {
    var problems: [ReportProblem] = []
    var seen: Set<String> = []
    for member in list.members {
      if !member.isKnown { problems.append(ReportProblem(.unknownRegion(member.name), at: place)) }
      if !seen.insert(member.name).inserted { problems.append(ReportProblem(.namedTwice(member.name), at: place)) }
    }
    return problems + self.problems(of: list, count: list.count, at: place)
  }

  /// The names of a list of the first or last places, where they are not as many; a printed count was looked at before.
  static func problems(of list: RegionList, places: Int, at place: TextPlace) -> [ReportProblem] {
    list.count == nil ? problems(of: list, count: places, at: place) : []
  }

  /// Fewer names than counted are examples where 等 says so.
  private static func problems(of list: RegionList, count: Int?, at place: TextPlace) -> [ReportProblem] {
    guard let count, list.members.count > count || list.members.count < count && !list.hasEtc else { return [] }
    return [ReportProblem(.count(printed: count, named: list.members.count), at: place)]
  }
}
