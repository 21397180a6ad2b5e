import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoStore

/// What a snapshot says, and how files that say it wrongly are answered.
@Suite struct SnapshotReaderTests {
  @Test func readsEveryKindOfValue() throws {
    let loaded = try Fixture.load(Fixture.snapshot)
    #expect(loaded.problems.map { $0.line(in: .en) } == [])
    let snapshot = try #require(loaded.snapshot)
    let (catalogue, roster) = try Fixture.dataset()
    func value(_ column: String, _ region: String) throws -> Observation {
      let row = try #require(roster.regions.firstIndex { $0.short == region })
      return snapshot.observation(column: try #require(catalogue.column(named: column)), row: row)
    }
    #expect(try value("broadband.gross_adds", "全国") == .number(349.7))
    #expect(try value("broadband.gross_adds", "北京") == .number(12))
    #expect(try value("broadband.gross_adds", "广东") == .approximate(30.5))
    #expect(try value("broadband.gross_adds", "上海") == .number(0))
    #expect(try value("broadband.gross_adds", "江苏") == .number(10))
    #expect(try value("broadband.gross_adds", "浙江") == .missing)
    #expect(try value("broadband.gross_adds", "湖南") == .unknown)
    #expect(try value("broadband.completion", "天津") == .bound(Condition(">=100")))
    #expect(try value("broadband.completion", "新疆") == .bound(Condition("<70")))
    #expect(try value("broadband.completion", "湖南") == .bound(Condition("[70,100)")))
    #expect(try value("broadband.completion", "台湾") == .missing)
    #expect(try value("broadband.completion", "西藏") == .bound(Condition("<pace")))
    #expect(try value("broadband.completion", "北京") == .bound(Condition("<national & >-5")))
    #expect(try value("broadband.completion", "广东") == .number(98.25))
    #expect(try value("broadband.customers@retail", "全国") == .number(18497))
    #expect(snapshot.columns[try #require(catalogue.column(named: "broadband.churn"))] == nil)
  }

  @Test func readsWhatStandsBesideTheValues() throws {
    let text = Fixture.snapshot.replacing("[\"完\"]", with: Fixture.notes)
    let snapshot = try #require(try Fixture.load(text).snapshot)
    let (catalogue, roster) = try Fixture.dataset()
    let row = { (name: String) in roster.regions.firstIndex { $0.short == name } ?? -1 }
    let column = { (name: String) in catalogue.column(named: name) ?? -1 }
    #expect(snapshot.period == Period(.month, 2020, 8))
    #expect(snapshot.source == Snapshot.Source(kind: .published, title: "通报", document: "第8期", note: "摘录"))
    #expect(
      snapshot.lists == [
        PrintedList(
          column: column("broadband.completion"), criterion: .condition(try Condition("<70")),
          rows: [row("新疆"), row("青海")], count: 2, completeness: .complete, tone: .attention),
        PrintedList(
          column: column("broadband.completion"), criterion: .condition(try Condition("top 3")), rows: [row("广东")],
          count: 3, completeness: .sample, tone: .commend),
        PrintedList(
          column: column("broadband.churn"), criterion: .text(Wording(zh: "偏高", en: "high")), rows: [], count: nil,
          completeness: .open, tone: .plain),
      ])
    #expect(
      snapshot.notes == [
        Snapshot.Note(Wording(zh: "完")),
        Snapshot.Note(
          Wording(zh: "加快", en: "Hurry"), kind: .requirement, domain: "broadband", rows: [row("河南")]),
        Snapshot.Note(Wording(zh: "其他")),
      ])
  }

  @Test func tellsFiveMistakesAtOnce() throws {
    let text = """
      {
        "period": "2020-08",
        "source": {"kind": "published", "title": "t"},
        "values": {
          "broadband.gross_adds": {"广洞": 1, "北京": 9999},
          "broadband.grossadds": {"北京": 1},
          "broadband.completion": {"北京": "[100,70)", "天津": 1e999}
        }
      }
      """
    let loaded = try Fixture.load(text)
    #expect(loaded.snapshot == nil)
    #expect(
      loaded.problems.map { $0.line(in: .en) } == [
        "2020-08.json:5:30: error: no region is called \"广洞\": did you mean 广东 (440000) or 广西 (450000)?",
        "2020-08.json:5:45: error: 9999 lies outside [0, 5000], the range of broadband.gross_adds: "
          + "check its digits and unit, or widen the range in dataset.json",
        "2020-08.json:6:5: error: no indicator is called \"broadband.grossadds\": did you mean "
          + "\"broadband.gross_adds\"?",
        "2020-08.json:7:36: error: no number lies in \"[100,70)\": write the smaller end first",
        "2020-08.json:7:54: error: the number 1e999 is beyond what a Double can hold: check its exponent",
      ])
  }

  @Test func syntaxStopsAtItsFirstFaultAndKeepsWhatWasFoundBefore() throws {
    let text = Fixture.snapshot.replacing("\"北京\": 12", with: "\"北京\": -12").replacing("\"~30.5\"", with: "~30.5")
    let loaded = try Fixture.load(text)
    #expect(loaded.snapshot == nil)
    #expect(
      loaded.problems.map(\.place.description) == ["2020-08.json:5:49", "2020-08.json:5:61"])
  }

  @Test(arguments: [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) func truncatedFilesAreTold(_ share: Double) throws {
    let bytes = Array(Fixture.snapshot.utf8)
    let loaded = try Fixture.load(Array(bytes.prefix(Int(Double(bytes.count) * share))))
    #expect(loaded.snapshot == nil)
    #expect(loaded.problems.count >= 1)
  }

  @Test func tellsAtMostAHundredProblems() throws {
    let members = (0..<250).map { "\"无此地\($0)\": 1" }.joined(separator: ", ")
    let text = Fixture.snapshot.replacing("\"北京\": 12", with: members)
    let loaded = try Fixture.load(text)
    #expect(loaded.problems.count == 101)
    #expect(
      loaded.problems.last?.sentence.en == "150 more problems of this file are not listed: mend those above first")
    #expect(loaded.problems.last?.sentence.zh == "此文件另有 150 个问题未列出：请先改正以上各处")
  }

  @Test func nestingBombsAndWrongKindsArePassedOver() throws {
    let deep = String(repeating: "[", count: 100_000)
    let bomb = try Fixture.load(Fixture.snapshot.replacing("\"北京\": 12", with: "\"北京\": \(deep)"))
    #expect(bomb.problems.map(\.sentence.en).first?.hasPrefix("values are nested more than 1000 levels deep") == true)
    let many = "[" + String(repeating: "1,", count: 1_100_000) + "1]"
    let wide = try Fixture.load(Fixture.snapshot.replacing("[\"完\"]", with: many))
    #expect(wide.problems.map(\.sentence.en).first?.hasPrefix("more than 1000000 values stand here") == true)
  }

  @Test func everyDoubledRegionTellsItsFirstLine() throws {
    let rows = "\"北京\": 1,\n\"天津\": 2,\n\"110000\": 3,\n\"上海\": \"<5\",\n\"天津市\": null,\n\"京\": {},\n\"上海\": 1"
    let loaded = try Fixture.load(Fixture.snapshot.replacing("\"北京\": 12, \"广东省\": \"~30.5\", \"沪\": 0", with: rows))
    #expect(
      loaded.problems.map { $0.line(in: .en) } == [
        "2020-08.json:7:1: error: \"110000\" is named on line 5 already: remove one of them",
        "2020-08.json:9:1: error: \"天津市\" is named on line 6 already: remove one of them",
        "2020-08.json:10:1: error: \"京\" is named on line 5 already: remove one of them",
        "2020-08.json:11:1: error: \"上海\" is named on line 8 already: remove one of them",
      ])
  }

  @Test func hostileFilesAreAnsweredInTime() throws {
    let unknown = (0..<30_000).map { "\"无\($0)\": 1" }.joined(separator: ",")
    let doubled = (0..<30_000).map { _ in "\"北京\": 1" }.joined(separator: ",\n")
    let loaded = try Fixture.load(Fixture.snapshot.replacing("\"北京\": 12", with: doubled + "," + unknown))
    #expect(loaded.problems.count == 101)
    #expect(
      loaded.problems[99].line(in: .en)
        == "2020-08.json:105:1: error: \"北京\" is named on line 5 already: remove one of them")
  }

  @Test func orderOfNamesDoesNotMatter() throws {
    let (catalogue, roster) = try Fixture.dataset()
    let reader = SnapshotReader(catalogue: catalogue, roster: roster, regionsFile: Fixture.regionsFile)
    var random = SeededRandom(3)
    for round in 0..<40 {
      var rows = Array(roster.regions.indices)
      rows.shuffle(using: &random)
      rows.removeLast(Int.random(in: 0..<rows.count, using: &random))
      let names = rows.map { row in
        let region = roster[row]
        return [region.short, region.name, region.code.description, "\\u\(hex(region.short))"].randomElement(
          using: &random)
          ?? ""
      }
      let members = zip(names, rows).map { "\"\($0)\": \($1)" }.joined(separator: round % 2 == 0 ? ", " : ",\n  ")
      let text = """
        {"period": "2020-08", "source": {"kind": "measured", "title": "t"},
         "values": {"broadband.customers": {\(members)}, "broadband.gross_adds": {\(members)}}}
        """
      let loaded = reader.read(PaddedBytes(text), named: "f", period: nil)
      let snapshot = try #require(loaded.snapshot, "\(loaded.problems)")
      for row in roster.regions.indices {
        let expected: Observation = rows.contains(row) ? .number(Double(row)) : .unknown
        #expect(snapshot.observation(column: 0, row: row) == expected)
        #expect(snapshot.observation(column: 1, row: row) == expected)
      }
    }
  }

  /// The first character as four hexadecimal digits, and the others as they are.
  private func hex(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    let digits = String(first.value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits + text.dropFirst()
  }
}
