import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Thresholds moved on the screen")
struct ThresholdTests {
  private func state(_ keys: String, language: Language = .zh) throws -> State {
    var state = try Fixture.state(language: language)
    try state.type(keys)
    return state
  }

  private func floor(_ state: State) -> Threshold? { state.dataset?.catalogue.indicators[1].thresholds.first }
  private func attention(_ state: State) -> [String] { floor(state)?[.attention].map(\.description) ?? [] }

  @Test("t opens the threshold of the column with all its kinds")
  func opening() throws {
    let text = try state("lt").text
    for words in ["阈值 · 底线目标完成率", "严重  （无）", "关注  低于70%", "表扬  不低于100%", "需关注 1 个 · 名单不变", "现行：数据集阈值"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("arrows move the limit, the table recolours, and who joins or leaves is told")
  func moving() throws {
    let state = try state("lt<right>")
    #expect(attention(state) == ["<72"])
    let more = try self.state("lt<pgup>")
    #expect(attention(more) == ["<90"])
    #expect(more.text.contains("需关注 1 → 3 个 · 新增：北京、陕西"))
    #expect(more.text.contains("*<90") && more.text.contains("现行：本次调整，退出后不留"))
    #expect(try self.state("lt<left><left><left><left><left><left>").text.contains("移出："))
  }

  @Test(
    "numbers are typed, references turned, ends let in, limits taken away",
    arguments: [
      ("lt85.5", ["<85.5"]), ("lt8<bs>9", ["<9"]), ("lt-5", ["<-5"]), ("ltv", ["<national"]),
      ("ltvv", ["<worst_quarter"]), ("ltvvvvv", ["<70"]), ("lt<lt>", ["<=70"]), ("ltd", []), ("ltdv", ["<national"]),
      ("ltd<right>", ["<95.6"]), ("lt<right>f", ["<70"]), ("lt<right>v<left>", ["<national-2"]),
    ])
  func changing(_ keys: String, _ conditions: [String]) throws {
    #expect(attention(try state(keys)) == conditions)
  }

  @Test("a kind that had no limit gets one on the side that is worse, or better")
  func newKinds() throws {
    #expect(floor(try state("lt<up>50"))?[.critical].map(\.description) == ["<50"])
    #expect(floor(try state("lt<down>90"))?.commend.map(\.description) == [">=90"])
    let churn = try state("llt<up>2")
    #expect(churn.dataset?.catalogue.indicators[2].thresholds.first?[.critical].map(\.description) == [">2"])
  }

  @Test("Escape judges as before, Enter keeps for the run, and u takes that back in one step")
  func leaving() throws {
    let before = try Fixture.state()
    #expect(floor(try state("lt<right>9<esc>")) == floor(before))
    var kept = try state("lt<right><right><enter>")
    #expect(attention(kept) == ["<74"] && kept.overlay == nil && kept.text.contains("本次采用"))
    try kept.type("j")
    #expect(kept.text.contains("按本次调整的阈值"))
    try kept.type("u")
    #expect(floor(kept) == floor(before) && kept.text.contains("已撤销：阈值"))
    try kept.type("U")
    #expect(attention(kept) == ["<74"])
    #expect(floor(try state("lt<right><enter>t<right><esc>")).map { $0[.attention].map(\.description) } == ["<72"])
  }

  @Test("w asks for the threshold to be written, and what comes of it is told")
  func writing() throws {
    var state = try state("lt<right>")
    let published = try #require(floor(try Fixture.state()))
    let change = ThresholdChange(
      dataset: "fixture", indicator: "broadband.floor", published: published, threshold: try #require(floor(state)))
    #expect(try state.type("w") == [.write(change)])
    _ = state.update(.thresholdWritten(change, .own))
    #expect(state.text.contains("已存为本人阈值"))
    try state.type("j")
    #expect(state.text.contains("按本人阈值"))
    #expect(state.overridesByDataset["fixture"]?["broadband.floor"]?.origin == .own)
  }

  @Test("an override that the file has taken over is forgotten, any other outlasts the file's being read again")
  func reopening() throws {
    var state = try state("lt<right><enter>")
    var taken = try Fixture.dataset()
    _ = state.update(.opened(taken, Preferences()))
    #expect(attention(state) == ["<72"] && state.isJudgedOtherwise(1))
    taken = Dataset(
      id: taken.id, catalogue: try #require(state.dataset?.catalogue), roster: taken.roster, timeline: taken.timeline)
    _ = state.update(.opened(taken, Preferences()))
    #expect(attention(state) == ["<72"] && !state.isJudgedOtherwise(1))
  }

  @Test("one's own thresholds judge from the start")
  func own() throws {
    var state = State(size: Size(columns: 120, rows: 40))
    state.judge(byOwn: ["fixture": ["broadband.floor": Threshold(tiers: [.init(try Condition("<90"), .attention)])]])
    _ = state.update(.opened(try Fixture.dataset(), Preferences()))
    try state.type("l")
    #expect(attention(state) == ["<90"] && state.text.contains("*<90") && state.text.contains("按本人阈值"))
    #expect(try state.type("tf") == [])
    #expect(attention(state) == ["<70"] && !state.isJudgedOtherwise(1))
  }

  @Test("the period's keys give up what is being moved; a click chooses a line")
  func otherHands() throws {
    let state = try state("lt<right>[")
    #expect(state.overlay == nil && attention(state) == ["<70"] && state.period == Period("2020-07"))
    var open = try self.state("lt")
    _ = open.update(.choose(.listLine(2)))
    #expect(open.isMovingThreshold && open.text.contains("低于70%"))
    try open.type("<right>")
    #expect(floor(open)?.commend.map(\.description) == [">=102"])
  }

  @Test("both languages and every size", arguments: [Language.zh, .en], [(120, 40), (80, 24), (40, 12), (20, 6)])
  func sizes(_ language: Language, _ size: (Int, Int)) throws {
    var state = try Fixture.state(size.0, size.1, language: language)
    try state.type("lt<right>")
    #expect(state.text.contains(language == .zh ? "阈值" : "Threshold"))
  }
}

extension ThresholdTests {
  @Test("a briefing says that thresholds were moved, and a bulletin keeps to the dataset's")
  func texts() throws {
    var state = try Fixture.state()
    try state.type("lb")
    #expect(state.derived.briefing?.briefing.text.contains("阈值有调整") == false)
    try state.type("<esc>B")
    let bulletin = try #require(state.derived.bulletin?.bulletin)
    try state.type("<esc>t<pgup><enter>b")
    #expect(state.derived.briefing?.briefing.text.contains("底线目标完成率的阈值有调整，与数据集不同。") == true)
    try state.type("<esc>B")
    #expect(state.derived.bulletin?.bulletin.written(as: .text) == bulletin.written(as: .text))
  }

  @Test(
    "what is not judged again is as if it had been",
    arguments: [
      "lt<pgup>", "lt<pgup>v", "llt1<enter>", "2lt<up>90<enter>", "lt<right><enter>u", "lt9<enter>2t5<enter>u", "xt5",
    ])
  func rejudging(_ keys: String) throws {
    let state = try state(keys)
    let model = try #require(state.derived.period)
    let dataset = try #require(state.dataset)
    let fresh = PeriodModel(basis: model.basis, dataset: dataset, snapshot: model.snapshot)
    #expect(model.counts.map(\.values) == fresh.counts.map(\.values) && model.attention == fresh.attention)
    for column in dataset.catalogue.columns.indices {
      for row in dataset.roster.regions.indices {
        #expect(model.status(column: column, row: row) == fresh.status(column: column, row: row), "\(column) \(row)")
      }
    }
  }
}
