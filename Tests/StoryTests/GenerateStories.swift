import TestSupport
import Testing

/// What `tongbao generate` leaves in a folder, and what the other commands make of it.
@Suite struct GenerateStories {
  let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private func generate(_ arguments: String...) throws -> Run {
    try Run.tongbao(["generate"] + arguments, in: place)
  }

  private func check(_ folder: String) throws {
    let run = try Run.tongbao(["check", folder], in: place)
    #expect(run.code == 0 && run.complaints.isEmpty, "\(run.complaints)")
  }

  @Test func countiesAreMadeBesideTheProvincesMonths() throws {
    let before = place.text(of: "data/sample/2020-08.json")
    let run = try generate(place.sample, "--levels", "county", "--from", "2020-08", "--to", "2020-08")
    #expect(run.code == 0 && run.complaints.isEmpty && run.output.isEmpty, "\(run.complaints)")
    #expect(place.text(of: "data/sample/2020-08.json") == before, "months that are there stay as they are")
    try check(place.sample)
    let branches = try #require(place.text(of: "data/sample/regions/520000/2020-08.json"))
    #expect(branches.contains("\"broadband.adds\": {\"贵州\": 36, \"520100\": "))
    #expect(branches.contains("\"kind\": \"synthetic\""))
    let counties = try #require(place.text(of: "data/sample/regions/520100/2020-08.json"))
    #expect(counties.contains("\"520102\": "))
    #expect(place.text(of: "data/sample/regions/520100/2020-07.json") == nil, "it was not asked for")
    #expect(place.text(of: "data/sample/regions/441900/2020-08.json") == nil, "东莞 has no counties")
    #expect(place.text(of: "data/sample/regions/520100/dataset.json") == nil)
  }

  @Test func aFileDoesNotDependOnWhereOneBegins() throws {
    #expect(try generate(place.sample, "--levels", "branch", "--from", "2020-08").code == 0)
    let late = place.text(of: "data/sample/regions/440000/2020-08.json")
    #expect(place.text(of: "data/sample/regions/440100/2020-08.json") == nil)
    place.remove("data/sample/regions")
    #expect(try generate(place.sample, "--levels", "branch").code == 0)
    #expect(place.text(of: "data/sample/regions/440000/2020-08.json") == late && late != nil)
    #expect(place.text(of: "data/sample/regions/440000/2019-08.json") != nil)
  }

  @Test(arguments: [
    ("week", "2020-W01", "2020-W03", "2020年第3周"), ("ten_days", "2020-08-T1", "2020-08-T3", "2020年8月下旬"),
  ])
  func weeksAndTenDaysAreADatasetLikeAnyOther(kind: String, from: String, to: String, title: String) throws {
    let folder = place.data + "/short"
    let run = try generate(folder, "--period", kind, "--from", from, "--to", to)
    #expect(run.code == 0 && run.complaints.isEmpty && run.output.isEmpty, "\(run.complaints)")
    try check(folder)
    let levels = try generate(folder, "--levels", "branch")
    #expect(levels.code == 0, "\(levels.complaints)")
    #expect(place.text(of: "data/short/regions/520000/\(to).json")?.contains("gigabit.broadband_adds") == true)
    try check(folder)
    let frame = try Run.tongbao(
      ["frame", "--dataset", "short", "--lang", "zh", "--size", "160x40", "--keys", "="], in: place)
    #expect(frame.output.contains("◀ \(title)") && frame.output.contains("对比：较上期"))
    let periods = try Run.tongbao(["periods", "--dataset", "short", "--format", "csv"], in: place)
    #expect(periods.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }.count == 3)
  }

  /// What is asked of a folder of the sample's months, and the answers in both languages.
  static let mistakes: [(words: String, english: String, chinese: String)] = [
    (
      "--levels branch --from 2020-01 --to 2020-05", "it holds 2019-08 to 2020-08; ask for periods within them",
      "现有 2019-08 至 2020-08；请在其中选择"
    ),
    (
      "--levels branch --from 2020-W01",
      "--from 2020-W01 --to 2020-08: write two periods of one kind in order, as 2019-08 and 2020-08",
      "--from 2020-W01 --to 2020-08：请按先后写两个同类账期，例如 2019-08 和 2020-08"
    ),
    (
      "--period week --levels branch",
      "this folder holds a dataset of another kind of period; choose another folder",
      "目录里是另一种账期的数据集；请另选目录"
    ),
    (
      "--period week", "this folder holds a dataset of another kind of period; choose another folder",
      "目录里是另一种账期的数据集；请另选目录"
    ),
  ]

  @Test(arguments: mistakes) func mistakesAreAnswered(_ words: String, _ english: String, _ chinese: String) throws {
    for (language, answer) in [("en", english), ("zh", chinese)] {
      let arguments = ["generate", place.sample, "--lang", language] + words.split(separator: " ").map(String.init)
      let run = try Run.tongbao(arguments, in: place)
      #expect(run.code == 2 && run.complaints.hasSuffix(answer + "\n"), "\(run.complaints)")
    }
  }

  @Test func spansOfWeeksAreAnsweredWithWeeks() throws {
    let new = place.data + "/new"
    let month = try generate(new, "--lang", "en", "--period", "week", "--from", "2020-08")
    #expect(
      month.complaints.hasSuffix(
        "--from 2020-08 --to 2020-W53: write two periods of one kind in order, as 2020-W01 and 2020-W53\n"))
    let early = try generate(new, "--lang", "en", "--period", "week", "--from", "2018-W01")
    #expect(early.complaints.hasSuffix("ask for weeks (2020-W01) or ten days (2020-08-T1) within them\n"))
  }

  @Test func countiesHaveNothingBelowThem() throws {
    let folder = place.data + "/counties"
    #expect(try generate(folder, "--large", "--regions", "3", "--indicators", "2", "--periods", "1").code == 0)
    let run = try generate(folder, "--levels", "county", "--lang", "en")
    #expect(
      run.code == 2
        && run.complaints.hasSuffix("the rows of this dataset are as deep as that; ask --levels for a deeper one\n"))
    let chinese = try generate(folder, "--levels", "county", "--lang", "zh")
    #expect(chinese.complaints.hasSuffix("数据集的行已经细到这一级；--levels 请写更细的一级\n"))
  }
}
