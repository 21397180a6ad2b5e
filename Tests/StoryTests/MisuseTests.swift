import TestSupport
import Testing

/// Every mistake in the arguments is answered in one line that says what would mend it, with exit code 2.
@Suite struct MisuseTests {
  static let mistakes: [(String, String)] = [
    (
      "shwo",
      "no command is called shwo; there are: dashboard, show, province, bulletin, brief, milestones, alerts, follow, diff, datasets, periods, catalogue, frame, export, check"
    ),
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
    (
      "brief --indicator nothing",
      "--indicator: there is no indicator nothing; write its id or its name, such as broadband.adds"
    ),
    ("brief --by trade", "--by trade: this dataset has no figures but by region"),
    (
      "brief --tasks --region gd",
      "--tasks and --alerts speak of all tasks and of all alerts: give one of them, without --indicator and --region"
    ),
    ("brief --region nowhere", "no region here is called nowhere; try a name, pinyin, initials or a code"),
    (
      "show broadband --by trade",
      "broadband has no figures by trade, only by region: none of its columns has a dimension"
    ),
    ("show broadband --region nowhere", "no region here is called nowhere; try a name, pinyin, initials or a code"),
    (
      "--region gd", "sample has no tables of single regions; that needs a dataset with a folder regions/CODE"
    ),
    ("province sx", "sx may mean Shanxi (140000), Shaanxi (610000); say which"),
    (
      "show broadband --format xml",
      "the value 'xml' is invalid for '--format <format>'; write one of 'text', 'csv', 'tsv', 'json' or 'markdown'; "
        + "`tongbao show --help` lists what it takes"
    ),
    (
      "show broadband --dataste x",
      "unknown option '--dataste' (did you mean '--dataset'?); `tongbao show --help` lists what it takes"
    ),
    (
      "help foo",
      "no command is called foo; there are: dashboard, show, province, bulletin, brief, milestones, alerts, follow, diff, datasets, periods, catalogue, frame, export, check"
    ),
    ("--lang en shwo", "no command is called shwo; there are: dashboard, show"),
    ("--period 2020-08 show tv", "no domain is called tv; there are: broadband (Broadband), iptv (IPTV)"),
    ("--dataset /tmp/none/x", "/tmp/none/x: no such folder; check the path"),
    ("check ./none", "./none: no such folder; check the path"),
    ("--lang fr", "the value 'fr' is invalid for '--lang <lang>'"),
    ("frame --size big", "--size big: write columns and rows, each from 1 to 1000, as 120x40"),
    ("frame --size 80x0", "--size 80x0: write columns and rows, each from 1 to 1000, as 120x40"),
    ("frame --keys <nothing>", "--keys: "),
    ("--nonsense", "unknown option '--nonsense'"),
    ("--data /nowhere", "/nowhere: no such folder; check the path"),
    ("--data /", "/: this folder holds no regions.json, so it is no data folder; name another with --data"),
  ]

  static let chinese: [(String, String)] = [
    (
      "shwo",
      "没有子命令 shwo；可用：dashboard、show、province、bulletin、brief、milestones、alerts、follow、diff、datasets、periods、catalogue、frame、export、check、read、import、init、generate"
    ),
    (
      "help foo",
      "没有子命令 foo；可用：dashboard、show、province、bulletin、brief、milestones、alerts、follow、diff、datasets、periods、catalogue、frame、export、check、read、import、init、generate"
    ),
    ("show", "缺少参数 <domain>；用法见 `tongbao show --help`"),
    ("show broadband more", "多余的参数 more；用法见 `tongbao show --help`"),
    ("show a b c", "多余的参数 b、c；用法见 `tongbao show --help`"),
    ("show broadband --dataset", "--dataset <name> 后面缺少值；用法见 `tongbao show --help`"),
    ("show broadband --dataste x", "没有选项 --dataste（是否想写 --dataset？）；用法见 `tongbao show --help`"),
    ("--nonsense", "没有选项 --nonsense；用法见 `tongbao --help`"),
    ("--lang fr", "--lang <lang> 不能是 fr，可写 zh、en；用法见 `tongbao --help`"),
    (
      "export --view maps",
      "--view <view> 不能是 maps，可写 overview、table、region、ranking、map、alerts、comparison、trend、tasks、bulletin；用法见 `tongbao export --help`"
    ),
    ("--fresh=yes", "--fresh 不带值，却写了 yes；用法见 `tongbao --help`"),
    ("show tv", "没有表 tv；现有：broadband（宽带）、iptv（魔百和）"),
    ("--period 2031-01", "sample 没有账期 2031-01；现有 2019-08 至 2020-08"),
    ("--period soon", "soon 不是账期；请写成 2020、2020-H2、2020-Q3、2020-08、2020-08-T2 或 2020-W35"),
    ("--dataset nothing", "没有数据集 nothing；现有：sample"),
    ("--dataset /tmp/none/x", "/tmp/none/x：没有这个目录；请核对路径"),
    ("--data /nowhere", "/nowhere：没有这个目录；请核对路径"),
    ("--data /", "/：目录里没有 regions.json，不是数据目录；请用 --data 另指"),
    ("milestones --done go", "销号请写 --done 任务 --region 地区，可加 --on 日期；撤销请写 --reopen 任务 --region 地区"),
    ("milestones --done go --region gd --on soon", "--on soon：不是日期；请写成 2020-09-15"),
    ("milestones --done go --region gd --on 9999-12-31", "--on 9999-12-31：晚于今天（"),
    ("check --syntax", "check --syntax 须给出文件，或以 - 表示标准输入"),
    ("show broadband --sort broadband.nothing", "--sort：没有列 broadband.nothing；列名是指标代码，例如 broadband.adds"),
    ("show broadband --sort region,region,region", "--sort 最多两列"),
    ("show broadband --region nowhere", "没有叫 nowhere 的地区；可写名称、拼音、首字母、简称或代码"),
    ("--region gd", "sample 没有单个地区的下级表；数据集须有 regions/代码 目录"),
    ("province sx", "sx 可指山西（140000）、陕西（610000）；请写明是哪一个"),
    ("frame --size big", "--size big：请写列数和行数，各为 1 至 1000，例如 120x40"),
    ("frame --keys j<nothing>", "--keys：第 2 个字符：没有按键 <nothing>；按键名有：enter, esc"),
    ("frame --keys <click:1>", "--keys：第 1 个字符：<click:…> 须有两个 0 至 9999 的数字，例如 <click:12,3>"),
    ("generate /proc/none", "/proc/none：目录建不成；请选一个有写权限的地方"),
  ]

  @Test(arguments: chinese) func isAnsweredInChinese(_ words: String, _ answer: String) throws {
    let place = try TemporaryHome()
    let arguments = words.split(separator: " ").map(String.init)
    let run = try Run.tongbao(arguments, in: place, environment: ["LANG": "zh_CN.UTF-8"])
    #expect(run.code == 2)
    #expect(run.complaints.hasPrefix("tongbao: " + answer), "\(run.complaints)")
    #expect(run.complaints.split(separator: "\n").count == 1)
  }

  /// The option speaks before the configuration file, and that before the locale.
  @Test func theLanguageOfAnAnswerIsTheOneAskedFor() throws {
    let place = try TemporaryHome()
    func answer(_ words: String, _ environment: [String: String] = [:]) throws -> String {
      try Run.tongbao(words.split(separator: " ").map(String.init), in: place, environment: environment).complaints
    }
    let (chinese, english) = ("tongbao: 没有子命令", "tongbao: no command")
    #expect(try answer("shwo --lang zh").hasPrefix(chinese))
    #expect(try answer("--lang=zh shwo").hasPrefix(chinese))
    #expect(try answer("shwo", ["LANG": "zh_CN.UTF-8"]).hasPrefix(chinese))
    #expect(try answer("shwo", ["LANG": "C.UTF-8"]).hasPrefix(chinese), "figures are in Chinese")
    #expect(try answer("shwo", ["LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"]).hasPrefix(english))
    #expect(try answer("shwo", ["LANG": ""]).hasPrefix(english), "nothing else may be shown")
    place.write("{\"lang\": \"zh\"}", to: "config/tongbao/config.json")
    #expect(try answer("shwo").hasPrefix(chinese))
    #expect(try answer("shwo --lang en").hasPrefix(english))
    place.write("{\"color\": 1}", to: "config/tongbao/config.json")
    #expect(try answer("show broadband --lang zh").hasSuffix(":1:11: 错误：此处须写 true 或 false\n"))
  }

  @Test func aRegionWithoutATableIsAnswered() throws {
    let place = try TemporaryHome()
    place.write(Sample.snapshot("2020-08"), to: "data/sample/regions/440000/2020-08.json")
    let english = try Run.tongbao(["--region", "gx"], in: place)
    #expect(
      english.complaints == "tongbao: sample has no table of a region called gx; try a full name, pinyin or a code\n")
    let chinese = try Run.tongbao(["--region", "gx", "--lang", "zh"], in: place)
    #expect(chinese.code == 2 && chinese.complaints == "tongbao: sample 没有 gx 的下级表；可写全名、拼音或代码\n")
  }

  @Test func aFilterThatFindsNothingIsNoMistakeButSaysSo() throws {
    let place = try TemporaryHome()
    let run = try Run.tongbao(["show", "broadband", "-f", "zzz"], in: place)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(
      run.complaints
        == "tongbao: no region answers to zzz; --filter takes a name, pinyin, initials or a code\n")
    let chinese = try Run.tongbao(["show", "broadband", "-f", "zzz", "--lang", "zh", "--format", "csv"], in: place)
    #expect(chinese.code == 1 && chinese.output.isEmpty)
    let head = try Run.tongbao(["show", "broadband", "-f", "全国", "--format", "csv"], in: place)
    #expect(head.code == 0 && head.output.split(separator: "\n").count == 2, "the head was looked for")
    #expect(chinese.complaints == "tongbao: 没有符合 zzz 的地区；--filter 可写名称、拼音、首字母、简称或代码\n")
  }

  @Test(arguments: [
    "--data DATA show broadband", "--lang en -p 2020-08 show broadband", "-d sample --format text show broadband",
    "--sort -region show broadband", "--format csv --data=DATA show broadband",
  ])
  func optionsMayStandBeforeTheCommand(_ words: String) throws {
    let place = try TemporaryHome()
    let arguments = words.split(separator: " ").map { String($0).replacing("DATA", with: place.data) }
    let run = try Run.tongbao(arguments, in: place)
    #expect(run.code == 0 && run.output.contains("National"), "\(run.complaints)")
  }

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
      #expect(!run.complaints.contains("there are also"))
    }
    place.write(Sample.catalogue(title: "第二"), to: "data/zweite/dataset.json")
    place.write(Sample.catalogue(title: "第三"), to: "data/third/dataset.json")
    for words in [["show", "broadband", "-d", "sample"], ["-d", "sample"], ["periods", "-d", place.sample]] {
      let run = try Run.tongbao(words, in: place)
      let name = words.last ?? ""
      #expect(
        run.complaints.hasSuffix(
          "\ntongbao: \(name) cannot be opened; there are also: third, zweite, which --dataset names\n"),
        "\(run.complaints)")
    }
    let screen = try place.openDashboard(awaiting: "dataset.json:1:").screen
    #expect(screen.isAlternate)
    let others = try place.openDashboard(["-d", "sample", "--lang", "en"], awaiting: "D shows the others").screen
    #expect(others.find("No dataset can be opened") == nil)
  }
}
