import TestSupport
import Testing

/// What the commands print of values that are only bounds.
@Suite struct BoundCommandTests {
  let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    place.write(
      """
      {"period": "2020-09", "source": {"kind": "published", "title": "样本"},
       "values": {"iptv.adds": {"北京": "<0.2 & <0.01*broadband.adds"}, "broadband.churn": {"北京": 1.5, "天津": "<0.7"}}}
      """, to: "data/sample/2020-09.json")
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let run = try Run.tongbao(arguments, in: place)
    try #require(run.code == 0 && run.complaints.isEmpty, "\(run.complaints)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["text", "markdown"])
  func aBoundIsPrintedWhole(format: String) throws {
    let chinese = try lines("show", "iptv", "--period", "2020-09", "--lang", "zh", "--format", format)
    #expect(chinese.contains { $0.contains("北京") && $0.contains("0.2且") && $0.contains("宽带1%") })
    let english = try lines("show", "iptv", "--period", "2020-09", "--lang", "en", "--format", format)
    #expect(english.contains { $0.contains("Beijing") && $0.contains("1% Broadband") })
  }

  @Test func nobodyIsRankedAmongThoseAloneWhomAReportNames() throws {
    for (month, hasRank) in [("2020-08", true), ("2020-09", false)] {
      let json = try lines("province", "北京", "--period", month, "--format", "json")
      let churn = try #require(json.first { $0.contains("broadband.churn") })
      #expect(churn.contains("\"rank\"") == hasRank, "\(churn)")
    }
  }
}
