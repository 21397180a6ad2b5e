import TongbaoCore

@testable import TongbaoDashboard

/// The fixture with what a report says beside its figures.
extension Fixture {
  static let longTask = "平台改造下沉并启用全局负载均衡调度，完成机顶盒版本开发、测试、本省验收与升级排期"

  /// The latest month with tasks and lists; Shanxi is named in more than a panel shows.
  static func reported() throws -> Snapshot {
    var snapshot = try snapshot(try month(8), shift: 0, catalogue: try catalogue())
    snapshot.source.note = "各省明细表未公布"
    snapshot.notes = ["本期口径调整"]
    snapshot.milestones = [
      Milestone(task: Wording(zh: longTask), domain: "iptv", rows: [2, 4], due: "2020-09-20", state: .open),
      Milestone(task: Wording(zh: "三种模式上线"), count: 13, due: "2020-10-31", state: .open),
    ]
    let conditions = ["<70", "<80", "<90", ">=100", "<60", "<50", "<40", "<30"]
    snapshot.lists = try conditions.map {
      PrintedList(
        column: 1, criterion: .condition(try Condition($0)), rows: [2, 3], count: 2, completeness: .complete,
        tone: .attention)
    }
    let words = Wording(zh: "净增完成情况差", en: "poor net target")
    for rows in [[2], [2, 3]] {
      snapshot.lists.append(
        PrintedList(column: 3, criterion: .text(words), rows: rows, count: nil, completeness: .open, tone: .attention))
    }
    return snapshot
  }

  /// A state that shows it.
  static func reportedState(_ columns: Int = 120, _ rows: Int = 40, language: Language = .zh) throws -> State {
    var state = try state(columns, rows, language: language)
    let plain = try catalogue()
    let noted = Catalogue(
      title: plain.title, region: .nation, level: .province, every: .month, domains: plain.domains,
      indicators: plain.indicators, notes: [Wording(zh: "数据集说明", en: "A note on the dataset")])
    var dataset = try dataset()
    dataset = Dataset(id: dataset.id, catalogue: noted, roster: dataset.roster, timeline: dataset.timeline)
    _ = state.update(.opened(dataset, Preferences()))
    _ = state.update(.loaded(dataset: "fixture", try reported()))
    return state
  }
}
