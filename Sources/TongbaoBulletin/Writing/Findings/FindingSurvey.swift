import TongbaoCore

/// Finds what is worth telling of the regions in a column: the lists that the report printed, as it printed them, and
/// where it printed none what the thresholds make of the values.
struct FindingSurvey {
  let material: BulletinMaterial
  private var snapshot: Snapshot { material.snapshot }

  func findings(_ column: Int) -> ColumnFindings {
    var found = ColumnFindings(column: column)
    let lists = lists(column)
    found.findings = lists
    let told = Set(lists.filter { !$0.isRank }.map(\.tone))
    if told.isEmpty { found.missing = material.missingRows(column) }
    guard snapshot.tellsOfMembers(column), material.catalogue.columns[column].segment == nil else { return found }
    let judge = material.dataset.judge(column, in: snapshot)
    let judged = ThresholdFindings(material: material, judge: judge, column: column)
    if !told.contains(.commend) { found.add(judged.commended) }
    if !told.contains(.attention) { found.add(judged.attention) }
    if told.isEmpty, judge.threshold != nil { found.undecided = judged.undecided }
    if found.isEmpty, judge.threshold == nil { found.findings = sharedBounds(column) }
    return found
  }

  /// Rows of which the same bound is known, where more are known than are told one by one and nothing judges them.
  private func sharedBounds(_ column: Int) -> [Finding] {
    let known = material.informativeRows(column)
    guard known.count > BulletinMaterial.few else { return [] }
    var groups: [(bound: Condition, rows: [Int])] = []
    for row in known {
      guard case .bound(let bound) = snapshot.observation(column: column, row: row) else { continue }
      if let index = groups.firstIndex(where: { $0.bound == bound }) {
        groups[index].rows.append(row)
      } else {
        groups.append((bound, [row]))
      }
    }
    return groups.filter { $0.rows.count > 1 }.map { group in
      Finding(
        column: column, tone: .plain, criterion: .condition(group.bound), rows: group.rows, count: group.rows.count,
        completeness: .complete)
    }
  }

  // MARK: Printed lists

  /// The lists of a column in printed order, those that repeat an earlier one left out, and those that values which came later
  /// do not bear out.
  private func lists(_ column: Int) -> [Finding] {
    var findings: [Finding] = []
    for list in snapshot.lists where list.column == column && !isToldByValue(list) {
      if let check = ListCheck(list, in: snapshot, of: material.dataset), !check.contradicting.isEmpty { continue }
      let finding = Finding(
        column: column, tone: list.tone, criterion: list.criterion, rows: list.rows, count: list.count,
        completeness: list.completeness, members: list.members)
      if !findings.contains(where: { $0.says(finding) }) { findings.append(finding) }
    }
    return findings
  }

  /// Whether a list is a mere count that the value of the head is already.
  private func isToldByValue(_ list: PrintedList) -> Bool {
    guard list.rows.isEmpty, list.members.isEmpty else { return false }
    let number = snapshot.observation(column: list.column, row: 0).number
    return list.count == nil || number == list.count.map(Double.init)
  }
}

extension Finding {
  /// Whether another one says no more than this.
  fileprivate func says(_ other: Finding) -> Bool {
    tone == other.tone && criterion == other.criterion && members == other.members && other.completeness == .open
      && Set(rows).isSuperset(of: other.rows)
  }
}

extension ColumnFindings {
  fileprivate mutating func add(_ more: (findings: [Finding], absences: [Absence])) {
    findings += more.findings
    absences += more.absences
  }
}

extension Snapshot {
  /// Whether anything is known of a member in a column.
  func tellsOfMembers(_ column: Int) -> Bool {
    guard columns.indices.contains(column), let values = columns[column] else { return false }
    return (1..<max(1, values.count)).contains { values[$0].isInformative }
  }
}
