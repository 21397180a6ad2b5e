/// What is wrong with a list by itself.
enum ListChecks {
  /// Names that no region has, that stand twice, or that are not as many as printed or as the places that they have.
  static func problems(of list: RegionList, places: Int? = nil, at place: TextPlace) -> [ReportProblem] {
    var problems: [ReportProblem] = []
    var seen: Set<String> = []
    for member in list.members {
      if !member.isKnown { problems.append(ReportProblem(.unknownRegion(member.name), at: place)) }
      if !seen.insert(member.name).inserted { problems.append(ReportProblem(.namedTwice(member.name), at: place)) }
    }
    if let count = list.count ?? places, isWrong(count, list) {
      problems.append(ReportProblem(.count(printed: count, named: list.members.count), at: place))
    }
    return problems
  }

  /// Whether a count does not go with its names: fewer names than counted are examples where 等 says so.
  private static func isWrong(_ count: Int, _ list: RegionList) -> Bool {
    list.members.count > count || list.members.count < count && !list.hasEtc
  }
}
