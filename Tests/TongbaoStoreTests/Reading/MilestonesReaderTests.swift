import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoStore

/// What a file of tasks says, and how one that says it wrongly is answered.
@Suite struct MilestonesReaderTests {
  /// What comes of a file of tasks beside the fixture's catalogue.
  static func load(_ text: String?) throws -> LoadedMilestones {
    try Fixture.withDataset(files: text.map { ["milestones.json": $0] } ?? [:]) { folder in
      try FolderSource(path: folder, regionsFile: Fixture.regionsFile).loadMilestones()
    }
  }

  @Test func readsEveryKindOfState() throws {
    let loaded = try Self.load(Fixture.milestones)
    #expect(loaded.problems.map { $0.line(in: .en) } == [])
    let code = { (number: Int) throws in try #require(RegionCode(number)) }
    let (july, august) = (try #require(Period("2020-07")), try #require(Period("2020-08")))
    #expect(
      loaded.milestones
        == Milestones(
          [
            Milestone(
              id: "go_live", task: Wording(zh: "上线", en: "Go live"), domain: "broadband", since: august,
              source: "第二部分", due: CalendarDay("2020-09-15"),
              parts: [
                .init(region: try code(410000)),
                .init(
                  region: try code(110000), due: CalendarDay("2020-10-31"), done: Milestone.Completion("2020-09-12")),
                .init(region: try code(310000), done: .by(august)),
                .init(region: try code(120000), isToldOpen: false),
              ]),
            Milestone(
              id: "other", task: Wording(zh: "其他"), since: july,
              counts: [.init(period: august, done: 18, total: 31), .init(period: july, open: 19)]),
          ], source: Snapshot.Source(kind: .published, title: "通报")))
  }

  @Test func aDatasetWithoutTheFileHasNoTasks() throws {
    let loaded = try Self.load(nil)
    #expect(loaded.milestones == Milestones() && loaded.problems.isEmpty)
  }

  @Test func whatIsReadIsWrittenAndReadsBackTheSame() throws {
    let first = try #require(try Self.load(Fixture.milestones).milestones)
    let (_, roster) = try Fixture.dataset()
    let text = String(decoding: MilestonesWriter(roster: roster).bytes(of: first), as: UTF8.self)
    #expect(try Self.load(text).milestones == first)
  }

  @Test func theFileIsNoStrangerAndIsChecked() throws {
    let files = ["2020-08.json": Fixture.snapshot, "milestones.json": "{\"format\": 1, \"tasks\": 7}"]
    try Fixture.withDataset(files: files) { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      #expect(source.problems.isEmpty)
      let found = FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
      #expect(
        found.map { $0.line(in: .en) } == ["milestones.json:1:24: error: a number stands here: write an array [ ]"])
      try Fixture.write(Fixture.milestones, to: folder + "/milestones.json")
      let changes = try source.refreshed().changes
      #expect(changes.milestones && !changes.catalogue && changes.changed.isEmpty && !changes.isEmpty)
    }
  }

  /// What is changed in the good file, and what is said then.
  static let mistakes: [(old: String, new: String, en: String, zh: String)] = [
    (
      "\"due\": \"2020-09-15\"", "\"due\": \"2020-09-31\"",
      "7:32: error: \"2020-09-31\" is no date: write it like 2020-09-15",
      "7:32: 错误：\"2020-09-31\" 不是日期：请写成 2020-09-15"
    ),
    (
      "\"done\": \"2020-09-12\"", "\"done\": \"soon\"",
      "8:69: error: \"soon\" is neither a day nor a period: write the day like 2020-09-15, or the period by whose end "
        + "it was done like 2020-09",
      "8:69: 错误：\"soon\" 既不是日期也不是账期：请写完成日期，例如 2020-09-15，或至迟完成的账期，例如 2020-09"
    ),
    (
      "\"河南\": {}", "\"河南\": {}, \"410000\": {}",
      "8:29: error: \"410000\" is named on line 8 already: remove one of them",
      "8:29: 错误：\"410000\" 在第 8 行已写过：请只留一个"
    ),
    (
      "\"done\": 18, \"of\": 31", "\"done\": 18, \"open\": 12, \"of\": 31",
      "12:17: error: 18 done and 12 open are not 31: correct one of the three",
      "12:17: 错误：已完成 18 与未完成 12 之和不是 31：请改正其一"
    ),
    (
      "\"done\": 18, \"of\": 31", "\"done\": 32, \"of\": 31",
      "12:17: error: 32 cannot be part of 31: correct one of them", "12:17: 错误：32 多于总数 31：请改正其一"
    ),
    (
      "\"period\": \"2020-07\", \"open\": 19", "\"period\": \"2020-07\", \"of\": 19",
      "12:62: error: the count says neither how many are done nor how many are open: add \"done\" or \"open\"",
      "12:62: 错误：计数既没有已完成数也没有未完成数：请补上 \"done\" 或 \"open\""
    ),
    (
      "\"since\": \"2020-07\"", "\"since\": \"2020-W35\"",
      "11:44: error: 2020-W35 is no month, but every file of this dataset is one: write it like 2020-08",
      "11:44: 错误：2020-W35 不是月，而本数据集每个文件都是：请写成 2020-08"
    ),
    (
      "\"id\": \"other\"", "\"id\": \"go_live\"",
      "11:12: error: the id \"go_live\" stands on line 6 already: give one of them another",
      "11:12: 错误：标识 \"go_live\" 在第 6 行已有：请改其中一个"
    ),
    (
      "\"state\": \"unknown\"", "\"state\": \"done\"",
      "9:51: error: \"done\" is not known here: write \"open\" or \"unknown\"",
      "9:51: 错误：此处不能写 \"done\"：请写 \"open\" 或 \"unknown\""
    ),
  ]

  @Test("every mistake is told with its place and what would mend it", arguments: mistakes.indices)
  func sentences(_ index: Int) throws {
    let mistake = Self.mistakes[index]
    let text = Fixture.milestones.replacing(mistake.old, with: mistake.new)
    let loaded = try Self.load(text)
    #expect(loaded.milestones == nil)
    #expect(loaded.problems.map { $0.line(in: .en) } == ["milestones.json:" + mistake.en])
    #expect(loaded.problems.map { $0.line(in: .zh) } == ["milestones.json:" + mistake.zh])
  }

  @Test func hostileFilesAreAnswered() throws {
    var random = SeededRandom(11)
    let good = Array(Fixture.milestones.utf8)
    for _ in 0..<300 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let loaded = try Self.load(String(decoding: bytes, as: UTF8.self))
      #expect(loaded.milestones != nil || !loaded.problems.isEmpty)
    }
  }
}
