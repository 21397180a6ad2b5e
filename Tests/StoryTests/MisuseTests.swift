import TestSupport
import Testing

/// Every mistake in the arguments is answered in one line that says what would mend it, with exit code 2.
@Suite struct MisuseTests {
  static let mistakes: [(String, String)] = [
    ("shwo", "no command is called shwo; there are: dashboard, show, province, datasets, periods, frame, check"),
    ("show", "missing expected argument '<domain>'; `tongbao show --help` lists what it takes"),
    ("show tv", "no domain is called tv; there are: broadband (Broadband), iptv (IPTV)"),
    ("--domain tv", "no domain is called tv; there are: broadband (Broadband), iptv (IPTV)"),
    ("--period 2031-01", "sample has no period 2031-01; it has 2019-08 to 2020-08"),
    ("--period soon", "soon is no period; write it as 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35"),
    ("frame --period 2031-01", "sample has no period 2031-01; it has 2019-08 to 2020-08"),
    ("show broadband --period 2031-01", "sample has no period 2031-01; it has 2019-08 to 2020-08"),
    ("--dataset nothing", "no dataset is called nothing; there are: sample"),
    ("show broadband --dataset nothing", "no dataset is called nothing; there are: sample"),
    ("check nothing", "no dataset is called nothing; there are: sample"),
    ("check --syntax", "check --syntax needs files, or - for standard input"),
    (
      "show broadband --sort broadband.nothing",
      "--sort: no column is called broadband.nothing; columns are ids of indicators such as broadband.adds"
    ),
    ("show broadband --sort region,region,region", "--sort takes at most two columns"),
    ("show broadband --region nowhere", "no region here is called nowhere; try a name, pinyin, initials or a code"),
    ("province sx", "sx may mean "),
    ("show broadband --format xml", "the value 'xml' is invalid for '--format <format>'"),
    ("--lang fr", "the value 'fr' is invalid for '--lang <lang>'"),
    ("frame --size big", "--size big: write columns and rows, each from 1 to 1000, as 120x40"),
    ("frame --size 80x0", "--size 80x0: write columns and rows, each from 1 to 1000, as 120x40"),
    ("frame --keys <nothing>", "--keys: "),
    ("--nonsense", "unknown option '--nonsense'"),
    (
      "--data /nowhere",
      "/nowhere: this folder holds no regions.json, so it is no data folder; name another with --data"
    ),
  ]

  @Test(arguments: mistakes) func isAnswered(_ words: String, _ answer: String) throws {
    let place = try TemporaryHome()
    let run = try Run.tongbao(words.split(separator: " ").map(String.init), in: place, environment: ["LANG": "C"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.hasPrefix("tongbao: " + answer), "\(run.complaints)")
    #expect(run.complaints.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["--help", "show --help", "help frame", "--version", "-h", "check -h"])
  func whatIsAskedForIsNoMistake(_ words: String) throws {
    let place = try TemporaryHome(isEmpty: true)
    let run = try Run.tongbao(words.split(separator: " ").map(String.init), in: place)
    #expect(run.code == 0 && run.complaints.isEmpty && run.output.contains("tongbao"))
  }

  @Test func anEmptyDataFolderIsExplained() throws {
    let place = try TemporaryHome(isEmpty: true)
    let run = try Run.tongbao(["show", "broadband"], in: place)
    #expect(run.code == 2)
    #expect(run.complaints.hasPrefix("tongbao: \(place.data): there is no dataset in this folder"))
  }

  @Test func aDatasetThatCannotBeOpenedIsExplained() throws {
    let place = try TemporaryHome()
    place.write("{\"format\": 1}", to: "data/sample/dataset.json")
    for words in [["show", "broadband"], [], ["periods"]] {
      let run = try Run.tongbao(words, in: place)
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.complaints.contains("dataset.json:1:"))
    }
    let screen = try place.openDashboard(awaiting: "dataset.json:1:").screen
    #expect(screen.isAlternate)
  }
}
