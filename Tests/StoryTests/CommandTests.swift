import Glibc
import TestSupport
import Testing

/// What the commands print.
@Suite struct CommandTests {
  let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private func lines(_ arguments: String...) throws -> [String] { try Run.lines(arguments, in: place) }

  @Test func showAlignsWideCharacters() throws {
    let lines = try lines("show", "宽带", "--lang", "zh", "--filter", "江")
    #expect(
      lines == [
        "样本 · 2020年8月 · 宽带",
        "代码    省份    当月 万户   离网率 %",
        "        关注               >1.3 <0.7",
        "000000  全国        349.7       0.97",
        "230000  黑龙江       20.0       0.90",
        "320000  江苏         22.0     ✓ 0.05",
        "330000  浙江         23.0     ✓ 0.40",
        "360000  江西         26.0     ! 1.45",
        "",
      ])
  }

  @Test func showSortsByTwoColumns() throws {
    let lines = try lines("show", "broadband", "--sort", "-broadband.churn,region", "--format", "csv")
    #expect(lines[0] == "code,region,broadband.adds,broadband.churn")
    #expect(lines[1].hasPrefix("000000,National,349.7,0.97"))
    #expect(lines[2].hasSuffix(",1.5"))
    #expect(lines.count == 34)
  }

  @Test func numbersForProgramsAreInTheCataloguesUnits() throws {
    let csv = try lines("show", "broadband", "--region", "gd", "--format", "csv", "--lang", "en")
    #expect(csv[2] == "440000,Guangdong,31,0.1")
    let tsv = try lines("show", "broadband", "--region", "440000", "--format", "tsv", "--lang", "zh")
    #expect(tsv[2] == "440000\t广东\t31\t0.1")
    let json = try lines("show", "broadband", "--region", "粤", "--format", "json")
    #expect(json.contains { $0.contains("\"dataset\": \"sample\"") })
    #expect(json.contains { $0.contains("\"broadband.adds\": 31") && $0.contains("\"code\": \"440000\"") })
    let text = try lines("show", "broadband", "--region", "guangdong", "--lang", "en")
    #expect(text[4].contains("310") && text[1].contains("Month k"), "people read thousands")
    let markdown = try lines("show", "broadband", "--region", "广东", "--lang", "en", "--format", "markdown")
    #expect(markdown[2] == "| Code | Province | Month k | Churn % |")
    #expect(markdown[3] == "| --- | --- | ---: | ---: |")
    #expect(markdown[4] == "|  | limits |  | &gt;1.3 &lt;0.7 |")
  }

  @Test func provinceTellsAllOfARegion() throws {
    let lines = try lines("province", "新疆", "--lang", "zh")
    #expect(lines[0] == "样本 · 2020年8月 · 新疆")
    #expect(lines[1].contains("差距") && lines.contains("环比：较2020年7月"))
    #expect(lines.contains { $0.hasPrefix("broadband.churn") && $0.contains("+0.23") }, "1.20 less 0.97")
    #expect(lines.contains { $0.hasPrefix("broadband.adds") && $0.contains("43.0") && $0.contains("349.7") })
    let json = try self.lines("province", "新疆", "--format", "json")
    #expect(json.contains { $0.contains("\"code\": \"650000\"") })
    #expect(json.contains("  \"region\": {\"zh\": \"新疆\", \"en\": \"Xinjiang\"},"))
    #expect(
      json.contains(
        "    {\"indicator\": \"broadband.churn\", \"name\": {\"zh\": \"月均离网率\", \"en\": \"Monthly churn\"}, "
          + "\"unit\": \"%\", \"value\": 1.2, \"national\": 0.97, \"gap\": 0.23, \"rank\": 25, "
          + "\"change\": 0, \"status\": \"normal\", \"change_from\": \"2020-07\", \"change_of\": \"value\"},"),
      "\(json)")
  }

  @Test func datasetsAndPeriodsAreListedInBothLanguages() throws {
    #expect(try lines("datasets", "--lang", "zh")[0].hasPrefix("数据集  名称"))
    #expect(try lines("datasets", "--lang", "en")[0].hasPrefix("Dataset  Title"))
    #expect(try lines("datasets", "--format", "csv")[1] == "sample,Sample,measured,2019-08,2020-08,4,3,broadband iptv,")
    #expect(
      try lines("periods", "--format", "csv") == [
        "period,source,title,errors,warnings,problem", "2019-08,measured,样本,0,0,", "2020-06,measured,样本,0,0,",
        "2020-07,measured,样本,0,0,", "2020-08,measured,样本,0,0,", "",
      ])
    #expect(try lines("periods", "--lang", "zh")[0].hasPrefix("账期"))
  }

  @Test func framesAreDrawnInAnyFormat() throws {
    let text = try lines("frame", "--size", "80x24", "--lang", "zh")
    #expect(text.count == 25 && text[0].contains("2020年8月"))
    #expect(try lines("frame", "--keys", "1jj<enter>", "--lang", "zh")[0].contains("河北"))
    #expect(try lines("frame", "--keys", "[[", "--lang", "zh")[0].contains("2020年6月"))
    #expect(try lines("frame", "--format", "svg")[0].hasPrefix("<svg"))
    #expect(try lines("frame", "--format", "html")[0].lowercased().hasPrefix("<!doctype html"))
    #expect(try lines("frame", "--format", "ansi").joined().contains("\u{1B}["))
  }

  @Test func aFrameCanShowAnotherDataset() throws {
    place.write(Sample.catalogue(title: "第二"), to: "data/zweite/dataset.json")
    place.write(Sample.snapshot("2020-08", first: 500), to: "data/zweite/2020-08.json")
    let frame = try lines("frame", "--keys", "D<down><enter>1", "--lang", "zh")
    #expect(frame[0].contains("第二") && frame.contains { $0.contains("500.0") })
  }

  @Test func withoutATerminalTheTableIsPrinted() throws {
    let lines = try lines("--lang", "zh")
    #expect(lines[0] == "样本 · 2020年8月 · 宽带")
    #expect(lines.count == 36)
  }

  @Test func checkSaysAllThatIsWrong() throws {
    #expect(try Run.tongbao(["check"], in: place).code == 0)
    let wrong = Sample.snapshot("2020-08")
      .replacing("\"广东\": 31.0", with: "\"广冬\": 31.0").replacing("\"新疆\": 43.0", with: "\"新疆\": 9000")
    place.write(wrong, to: "data/sample/2020-08.json")
    place.write("{", to: "data/sample/2020-07.json")
    let run = try Run.tongbao(["check", "sample"], in: place)
    #expect(run.code == 1)
    let complaints = run.complaints.split(separator: "\n")
    #expect(complaints.count == 3)
    #expect(complaints.allSatisfy { $0.hasPrefix("\(place.sample)/2020-0") })
    #expect(complaints.contains { $0.contains("2020-07.json:1:2: error: ") })
    #expect(complaints.contains { $0.contains("广东") })
    #expect(try lines("show", "broadband", "--period", "2020-06").count == 36, "the others can still be read")
  }

  @Test func checkSyntaxReadsWhateverCanBeRead() throws {
    place.write("[1, 2]", to: "good.json")
    place.write("{\"a\": 1,}", to: "bad.json")
    let good = place.path + "/good.json"
    let bad = place.path + "/bad.json"
    #expect(try Run.tongbao(["check", "--syntax", good], in: place).code == 0)
    let both = try Run.tongbao(["check", "--syntax", good, bad, "-"], in: place, input: "nul")
    #expect(both.code == 1)
    #expect(both.complaints.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["\(bad):1:8:", "-:1:1:"])
    for script in [
      "cat '\(good)' | $TONGBAO check --syntax -", "cat '\(good)' | $TONGBAO check --syntax /dev/stdin",
      "$TONGBAO check --syntax /dev/fd/3 3<'\(good)'", "cat '\(good)' | $TONGBAO check --syntax /dev/fd/0",
      "mkfifo '\(place.path)/p'; cat '\(good)' >'\(place.path)/p' & $TONGBAO check --syntax '\(place.path)/p'",
    ] {
      let run = try Run.tongbao(in: place, shell: script)
      #expect(run.code == 0 && run.complaints.isEmpty, "\(script): \(run.complaints)")
    }
    let empty = try Run.tongbao(["check", "--syntax", "/dev/null"], in: place)
    #expect(empty.code == 1)
    #expect(try Run.tongbao(["check", "--syntax", place.path + "/none", good], in: place).code == 2)
  }

  @Test func aReaderThatGoesIsNoError() throws {
    for script in [
      "$TONGBAO show broadband --format json | head -n 1", "$TONGBAO frame --format svg | true; exit 0",
    ] {
      let run = try Run.tongbao(in: place, shell: script)
      #expect(run.code == 0 && run.complaints.isEmpty, "\(run.complaints)")
    }
  }

  @Test(arguments: ["show broadband >/dev/full", "show broadband >&-", "--help >/dev/full", "datasets >&-", ">&-"])
  func outputThatCannotBeWrittenIsSaid(_ words: String) throws {
    let run = try Run.tongbao(in: place, shell: "$TONGBAO \(words)")
    #expect(run.code == 2)
    #expect(run.complaints.hasPrefix("tongbao: standard output: "), "\(run.complaints)")
    #expect(run.complaints.split(separator: "\n").count == 1)
  }
}
