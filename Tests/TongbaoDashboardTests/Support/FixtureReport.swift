import TongbaoCore

@testable import TongbaoDashboard

/// The fixture with what a report says beside its figures.
extension Fixture {
  static let longTask = "平台改造下沉并启用全局负载均衡调度，完成机顶盒版本开发、测试、本省验收与升级排期"

  /// The latest month with tasks and lists; Shanxi is named in more than a panel shows.
  static func reported() throws -> Snapshot {
    var snapshot = try snapshot(try month(8), shift: 0, catalogue: try catalogue())
    snapshot.source.note = "各省明细表未公布"
    snapshot.notes = [
      Snapshot.Note(Wording(zh: "本期口径调整")),
      Snapshot.Note(Wording(zh: "核对离网口径", en: "Check churn"), kind: .requirement, domain: "broadband"),
      Snapshot.Note(Wording(zh: "山西包区经验", en: "Shanxi's contracts"), kind: .example, domain: "iptv", rows: [2]),
      Snapshot.Note(Wording(zh: "广东补传数据", en: "Guangdong's data"), kind: .requirement, domain: "iptv", rows: [3]),
      Snapshot.Note(Wording(zh: "各省自核", en: "Check all"), kind: .requirement),
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

  /// Tasks in every state: told in June and August, in named regions and counted.
  static func milestones() throws -> Milestones {
    func day(_ text: String) throws -> CalendarDay {
      guard let day = CalendarDay(text) else { throw FixtureError.noSuchMonth }
      return day
    }
    func part(_ row: Int, due: String? = nil, done: String? = nil, told: Bool = true) throws -> Milestone.Part {
      Milestone.Part(
        region: roster[row].code, due: try due.map(day), done: done.flatMap { Milestone.Completion($0) },
        isToldOpen: told)
    }
    return Milestones([
      Milestone(
        id: "long", task: Wording(zh: longTask), domain: "iptv", since: try month(8), due: try day("2020-09-20"),
        parts: [try part(2), try part(4)]),
      Milestone(
        id: "modes", task: Wording(zh: "三种模式上线", en: "Sell in three modes"), since: try month(8),
        due: try day("2020-10-31"), counts: [.init(period: try month(8), open: 13)]),
      Milestone(
        id: "old", task: Wording(zh: "家宽提速方案上报", en: "File the plan for faster broadband"), domain: "broadband",
        since: try month(6), due: try day("2020-07-15"),
        parts: [
          try part(1, done: "2020-07-10"), try part(2), try part(3, done: "2020-07-20"),
          try part(4, due: "2020-08-31"), try part(5, told: false),
        ]),
    ])
  }

  /// Tells the latest month's report and the tasks, on a day of September.
  @Sendable static func giveTasks(to state: inout State) throws {
    state.today = CalendarDay("2020-09-12")
    _ = state.update(.loaded(dataset: "fixture", try reported()))
    _ = state.update(.milestones(dataset: "fixture", try milestones(), []))
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
    _ = state.update(.milestones(dataset: "fixture", try milestones(), []))
    return state
  }
}
