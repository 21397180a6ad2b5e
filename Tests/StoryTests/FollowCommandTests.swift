import Glibc
import TestSupport
import Testing

/// Alerts are followed up from the command line.
@Suite struct FollowCommandTests {
  let place: TemporaryHome
  /// 江西's churn is 1.45 in every month of the sample and needs attention above 1.3.
  static let churn = ["--region", "江西", "--indicator", "broadband.churn"]

  init() throws { place = try TemporaryHome() }

  private func run(_ words: [String], code: Int32 = 0, environment: [String: String] = [:]) throws -> String {
    let run = try Run.tongbao(["follow"] + words, in: place, environment: environment)
    #expect(run.code == code && run.complaints.isEmpty, "\(run.complaints)")
    return run.output
  }

  private func write(_ month: String, churn: String) {
    let snapshot = Sample.snapshot(month).replacing("\"江西\": 1.45", with: "\"江西\": \(churn)")
    place.replace("data/sample/\(month).json", by: snapshot)
  }

  /// The states that are listed as of a period.
  private func states(_ period: String? = nil) throws -> [String] {
    let asked = period.map { ["--period", $0] } ?? []
    return try run(["list", "--format", "csv"] + asked).split(separator: "\n").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
  }

  @Test func fromARedCellToAClosedCase() throws {
    let told = try run(["ack", "--owner", "Zhang", "--due", "2020-10", "--reason", "fees", "--by", "li"] + Self.churn)
    #expect(told == "acknowledged: Jiangxi monthly churn · Aug 2020 ! 1.45 · owner Zhang · due Oct 2020 · entry 1\n")
    #expect(try states() == ["acknowledged"])
    write("2020-09", churn: "1.4")
    _ = try run(["done", "--note", "shops told", "--by", "Zhang"] + Self.churn)
    #expect(try states() == ["done"])
    write("2020-10", churn: "1.4")
    #expect(try states() == ["overdue"])
    #expect(try run(["list", "--overdue"], code: 1).contains("Zhang"))
    write("2020-11", churn: "1.1")
    #expect(
      try states() == ["closed"] && run(["list", "--overdue", "--format", "csv"]).split(separator: "\n").count == 1)
    #expect(try states("2020-09") == ["done"], "as of a period, with what was known then")
    // A month that is issued anew changes what follows from it.
    write("2020-11", churn: "1.35")
    #expect(try states() == ["overdue"])
    write("2020-11", churn: "1.1")
    write("2020-12", churn: "1.5")
    #expect(try states() == ["reopened"])
  }

  @Test func entriesAreExportedAndTakenBack() throws {
    _ = try run(["note", "seen, \"twice\"", "--by", "li"] + Self.churn)
    _ = try run(["ack", "--by", "li", "--period", "2020-07"] + Self.churn)
    #expect(
      try run(["undo", "--by", "li"] + Self.churn).hasPrefix("entry 2 taken back: Jiangxi monthly churn · Jul 2020"))
    let lines = try run(["export", "--format", "csv", "--lang", "en"]).split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(
      lines[1].hasPrefix("1,")
        && lines[1].hasSuffix(
          ",li,note,360000,Jiangxi,broadband.churn,Monthly churn,2020-08,1.45,,,,,\"seen, \"\"twice\"\"\",,yes")
    )
    #expect(lines[2].hasSuffix(",acknowledge,360000,Jiangxi,broadband.churn,Monthly churn,2020-07,1.45,li,,,,,,"))
    #expect(
      lines[3].hasSuffix(",undo,360000,Jiangxi,broadband.churn,Monthly churn,2020-07,1.45,,,,,,2,yes")
        || lines[3].contains(",undo,"))
    let json = try run(["export"])
    #expect(json.contains("\"deed\": \"note\"") && json.contains("\"undoes\": 2"))
    #expect(try states() == ["open"], "a note takes nothing on")
    let nothing = try Run.tongbao(["follow", "undo", "--by", "wang"] + Self.churn, in: place)
    #expect(nothing.code == 2)
    #expect(
      nothing.complaints
        == "tongbao: nothing that wang wrote about this is left to take back; --by takes another name\n")
  }

  @Test func listsAreOfARegionOrAPerson() throws {
    _ = try run(["ack", "--owner", "Zhang"] + Self.churn)
    _ = try run(["ack", "--owner", "Wang", "--region", "bj", "--indicator", "Broadband gross adds"])
    func count(_ words: String...) throws -> Int {
      try run(["list", "--format", "csv"] + words).split(separator: "\n").count - 1
    }
    #expect(try count() == 2 && count("--owner", "zhang") == 1 && count("--region", "beijing") == 1)
    #expect(try count("--region", "440000") == 0)
    #expect(
      try run(["list", "--format", "markdown"]).contains(
        "| in hand | Jiangxi | Monthly churn | 1.45 | ! 1.45 | Zhang |"))
  }

  @Test func itLiesBesideTheDatasetAndNobodyStumblesOverIt() throws {
    _ = try run(["note", "x"] + Self.churn)
    #expect(Files.exists(place.sample + "/ledger.sqlite"))
    #expect(try Run.tongbao(["check"], in: place).complaints.isEmpty)
    #expect(try Run.lines(["periods"], in: place).count == 6)
    let other = place.path + "/elsewhere.sqlite"
    _ = try run(["note", "x", "--ledger", other] + Self.churn)
    #expect(try run(["export", "--format", "csv", "--ledger", other]).split(separator: "\n").count == 2)
  }

  /// Root may write everywhere, so that a folder that may not be written is tried only by others.
  @Test func whereTheDatasetMayNotBeWrittenItIsThePersonsOwn() throws {
    guard geteuid() != 0 else { return }
    chmod(place.sample, 0o555)
    defer { chmod(place.sample, 0o755) }
    _ = try run(["note", "x"] + Self.churn)
    #expect(!Files.exists(place.sample + "/ledger.sqlite"))
    #expect(try states() == ["open"])
  }

  static let mistakes: [([String], String)] = [
    (["follow", "lst"], "tongbao: no command is called follow lst; there are: ack, note, done, undo, list, export"),
    (
      ["follow", "note"] + churn,
      "tongbao: missing expected argument '<text>'; `tongbao follow --help` lists what it takes"
    ),
    (["follow", "note", ""] + churn, "--note: error: the note is empty: write something"),
    (
      ["follow", "ack", "--due", "2020-08"] + churn,
      "--due: error: the due period 2020-08 is over by the end of 2020-08, which this is about: write a later one"
    ),
    (
      ["follow", "ack", "--due", "soon"] + churn,
      "tongbao: soon is no period; write it as 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35"
    ),
    (
      ["follow", "list", "--region", "nowhere"],
      "tongbao: no region here is called nowhere; try a name, pinyin, initials or a code"
    ),
    (
      ["follow", "note", "x", "--region", "江西", "--indicator", "nothing"],
      "tongbao: --indicator: there is no indicator nothing; write its id or its name, such as broadband.adds"
    ),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreAnswered(_ index: Int) throws {
    let run = try Run.tongbao(Self.mistakes[index].0, in: place)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.complaints == Self.mistakes[index].1 + "\n")
    #expect(!Files.exists(place.sample + "/ledger.sqlite"), "what is wrong makes no ledger")
  }

  @Test func aDiskWithoutRoomIsTold() throws {
    _ = try run(["note", "kept"] + Self.churn)
    let script = "trap '' XFSZ; ulimit -f 8; exec $TONGBAO follow note lost --region 江西 --indicator broadband.churn"
    let full = try Run.tongbao(in: place, shell: script)
    #expect(
      full.code == 2 && full.output.isEmpty && full.complaints.contains("ledger.sqlite: error: "), "\(full.complaints)")
    let kept = try run(["export", "--format", "csv"])
    #expect(kept.contains(",kept,") && !kept.contains("lost"))
  }

  /// Options may stand before the command, as everywhere.
  @Test func optionsMayStandBeforeTheCommand() throws {
    let run = try Run.tongbao(["--dataset", "sample", "follow", "--lang", "zh", "note", "看过"] + Self.churn, in: place)
    #expect(run.output == "备注：江西月均离网率 · 2020年8月 ! 1.45 · 记为第 1 条\n", "\(run.complaints)")
  }
}

/// Questions about files.
private enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
