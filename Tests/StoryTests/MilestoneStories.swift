import Glibc
import TerminalCanvas
import TestSupport
import Testing

/// Tasks are ticked off on a real screen, and the file says so.
@Suite struct MilestoneStories {
  static let tasks = """
    {
      "format": 1,
      "tasks": [
        {
          "id": "go_live", "task": {"zh": "平台上线", "en": "Go live"}, "domain": "broadband", "since": "2020-07",
          "due": "2020-07-20",
          "regions": {"北京": {}, "天津": {}, "440000": {"done": "2020-07-18"}}
        },
        {"id": "modes", "task": "三种模式", "since": "2020-08", "counts": [{"period": "2020-08", "done": 18, "of": 31}]}
      ]
    }

    """
  private static let file = "data/sample/milestones.json"
  private static let today = ["TONGBAO_TODAY": "2020-09-12"]

  private func place() throws -> TemporaryHome {
    let place = try TemporaryHome()
    place.write(Self.tasks, to: Self.file)
    return place
  }

  @Test func aTaskIsTickedOffAndTakenBack() throws {
    let place = try place()
    let terminal = try place.openDashboard(environment: Self.today)
    terminal.type("T")
    try terminal.expect("逾期 42 天")
    terminal.type("<space>")
    try terminal.expect("哪天完成（回车销号）：2020-09-12")
    terminal.type("<c-u>2020-08-30<enter>")
    try terminal.expect("已完成，迟 41 天")
    #expect(
      place.text(of: Self.file) == Self.tasks.replacing("\"北京\": {}", with: "\"北京\": {\"done\": \"2020-08-30\"}"))
    terminal.type("u")
    try terminal.expect("已撤销")
    #expect(place.text(of: Self.file) == Self.tasks)
    terminal.type("q")
    try terminal.expect("the table") { $0.text.contains("349.7") }
  }

  @Test func whatIsTickedRightBeforeLeavingIsWritten() throws {
    let place = try place()
    let terminal = try place.openDashboard(environment: Self.today)
    terminal.type("T")
    try terminal.expect("逾期 42 天")
    terminal.type("<space><enter>Q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(place.text(of: Self.file)?.contains("\"北京\": {\"done\": \"2020-09-12\"}") == true)
  }

  @Test func whatOthersTickMeanwhileShowsItselfAndIsKept() throws {
    let place = try place()
    let terminal = try place.openDashboard(environment: Self.today)
    terminal.type("T")
    try terminal.expect("逾期 42 天")
    terminal.type("<space>")
    try terminal.expect("哪天完成")
    // While the day is being typed, somebody else ticks the same and another.
    for (region, day) in [("北京", "2020-08-01"), ("天津", "2020-08-02")] {
      let words = ["milestones", "--dataset", "sample", "--done", "go_live", "--region", region, "--on", day]
      let run = try Run.tongbao(words, in: place)
      #expect(run.code == 0 && run.complaints.isEmpty && run.output.isEmpty, "\(run.complaints)")
    }
    terminal.type("<enter>")
    try terminal.expect("此项已被他人销号（2020-08-01）")
    let kept = Self.tasks.replacing(
      "\"北京\": {}, \"天津\": {}", with: "\"北京\": {\"done\": \"2020-08-01\"}, \"天津\": {\"done\": \"2020-08-02\"}")
    #expect(place.text(of: Self.file) == kept)
    try terminal.expect("both days") { $0.text.contains("2020-08-01") && $0.text.contains("2020-08-02") }
  }

  @Test func aFolderThatCannotBeWrittenIsTold() throws {
    // Root may write everywhere.
    guard geteuid() != 0 else { return }
    let place = try place()
    chmod(place.sample, 0o555)
    defer { chmod(place.sample, 0o755) }
    let terminal = try place.openDashboard(environment: Self.today)
    terminal.type("T")
    try terminal.expect("逾期 42 天")
    terminal.type("<space><enter>")
    try terminal.expect("没有权限")
    terminal.type("k")
    try terminal.expect("逾期 42 天")
    #expect(place.text(of: Self.file) == Self.tasks)
  }

  /// Limits on files hold for root too; the screen itself is drawn into memory that counts as a small one.
  @Test func aDiskWithoutRoomIsToldAndNothingIsLost() throws {
    let place = try place()
    let padded = Self.tasks + String(repeating: "\n", count: 500_000)
    place.write(padded, to: Self.file)
    let script = "trap '' XFSZ; ulimit -f 400; exec \"\(PseudoTerminal.built("tongbao"))\" --lang zh"
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", script], size: Size(columns: 120, rows: 40),
      environment: place.environment.merging(Self.today) { $1 })
    try terminal.expect("349.7")
    terminal.type("T")
    try terminal.expect("逾期 42 天")
    terminal.type("<space><enter>")
    try terminal.expect("写入失败")
    terminal.type("k")
    try terminal.expect("逾期 42 天")
    #expect(place.text(of: Self.file) == padded)
  }

  @Test func aBrokenFileKeepsTheTasksOnTheScreenAndIsNotWritten() throws {
    let place = try place()
    let terminal = try place.openDashboard(environment: Self.today)
    terminal.type("T")
    try terminal.expect("逾期 42 天")
    place.replace(Self.file, by: "{\"format\": 1")
    try terminal.expect("1 处文件错误")
    terminal.type("<space><enter>")
    try terminal.expect("milestones.json:1:13")
    #expect(place.text(of: Self.file) == "{\"format\": 1")
    place.replace(Self.file, by: Self.tasks)
    try terminal.expect("mended") { !$0.text.contains("文件错误") && $0.text.contains("逾期 42 天") }
  }

  @Test func hostileTextsDoNotReachTheTerminal() throws {
    let place = try TemporaryHome()
    let task = #"{"id": "a", "task": "\u001b]0;x\u0007\u001b[2J坏\u202e", "since": "2020-08", "regions": {"北京": {}}}"#
    place.write("{\"format\": 1, \"tasks\": [\(task)]}", to: Self.file)
    let terminal = try place.openDashboard(environment: Self.today)
    terminal.type("T")
    try terminal.expect("the task") { $0.text.contains("坏") && $0.text.contains("未完成") }
    #expect(terminal.screen.find("北京") != nil)
  }

  @Test func tasksArePrinted() throws {
    let place = try place()
    let run = try Run.tongbao(["milestones", "--overdue"], in: place)
    #expect(run.code == 1)
    #expect(run.output.contains("! overdue 42 days") && run.output.contains("2 overdue") && !run.output.contains("广东"))
    let none = try Run.tongbao(["milestones", "--overdue", "--period", "2020-07", "--region", "gd"], in: place)
    #expect(none.code == 0)
    let csv = try Run.lines(["milestones", "--format", "csv", "--period", "2020-12"], in: place)
    #expect(csv[1] == "go_live,Go live,broadband,110000,Beijing,2020-07,2020-07-20,,overdue,164,,,")
    #expect(csv[3] == "go_live,Go live,broadband,440000,Guangdong,2020-07,2020-07-20,2020-07-18,done,,,,")
    #expect(csv[4] == "modes,三种模式,,,,2020-08,,,counted,,18,,31")
    let province = try Run.lines(["province", "gd"], in: place)
    #expect(province.contains("■ done: Go live · due 2020-07-20 · done on 2020-07-18"))
  }

  @Test func whatCannotBeTickedIsAnswered() throws {
    let place = try place()
    for (words, code, answer) in [
      (["--done", "go_live"], 2, "write --done ID --region REGION"),
      (["--done", "go_live", "--region", "gd", "--on", "2020-02-30"], 2, "that is no day"),
      (["--done", "go_live", "--region", "gd", "--on", "2020-09-13"], 2, "that is later than today, 2020-09-12"),
      (["--done", "golive", "--region", "gd"], 2, "did you mean \"go_live\"?"),
      (["--done", "modes", "--region", "gd"], 2, "does not fall to 广东 by name"),
      (["--done", "go_live", "--reopen", "go_live", "--region", "gd"], 2, "write --done ID --region REGION"),
    ] as [([String], Int32, String)] {
      let run = try Run.tongbao(["milestones"] + words, in: place, environment: Self.today)
      #expect(run.code == code && run.complaints.contains(answer), "\(words): \(run.complaints)")
    }
    #expect(place.text(of: Self.file) == Self.tasks)
    let reopened = try Run.tongbao(["milestones", "--reopen", "go_live", "--region", "guangdong"], in: place)
    #expect(reopened.code == 0)
    #expect(place.text(of: Self.file) == Self.tasks.replacing("{\"done\": \"2020-07-18\"}", with: "{}"))
  }
}
