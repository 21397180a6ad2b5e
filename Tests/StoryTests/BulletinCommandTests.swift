import TestSupport
import Testing

/// `tongbao bulletin` as people and scripts run it.
@Suite struct BulletinCommandTests {
  let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private func lines(_ words: String) throws -> [String] {
    try Run.lines(words.split(separator: " ").map(String.init), in: place)
  }

  @Test func theLatestPeriodInEitherLanguage() throws {
    let zh = try lines("bulletin --lang zh")
    #expect(zh.prefix(6) == ["样本（2020年8月）", "", "现将2020年8月运营情况通报如下：", "", "一、各业务发展情况", "（一）宽带"])
    #expect(zh.contains { $0.contains("月均离网率为0.97%，其中") && $0.hasSuffix("，请予以关注。") })
    let en = try lines("bulletin --lang en --period 2019-08")
    #expect(en.first == "Sample (August 2019)")
    #expect(en.contains { $0.contains("provinces are above 1.3% in monthly churn and need attention: ") })
  }

  @Test func oneDomainAndOneRegion() throws {
    let iptv = try lines("bulletin --lang zh --domain iptv")
    #expect(iptv.contains("（一）魔百和") && !iptv.contains { $0.contains("离网率") })
    let both = try lines("bulletin --lang zh --domain iptv --domain 宽带")
    #expect(both.contains("（一）宽带") && both.contains("（二）魔百和"))
    let region = try lines("bulletin --lang zh --region gd --domain broadband")
    #expect(region.first == "广东·样本（2020年8月）")
    #expect(region.contains { $0.hasPrefix("截至8月底，广东家宽客户当月新增") && $0.contains("居全国第") }, "\(region)")
  }

  @Test func markdownAndHTML() throws {
    #expect(try lines("bulletin --lang en --format markdown").first == "# Sample (August 2020)")
    #expect(try lines("bulletin --lang en --format html").first == "<!DOCTYPE html>")
  }

  @Test func whatIsNotThereIsToldAsEverywhere() throws {
    let region = try Run.tongbao(["bulletin", "--region", "nowhere"], in: place)
    #expect(region.code == 2 && region.output.isEmpty && region.complaints.contains("nowhere"))
    let domain = try Run.tongbao(["bulletin", "--domain", "nothing"], in: place)
    #expect(domain.code == 2 && domain.complaints.contains("nothing"))
    let format = try Run.tongbao(["bulletin", "--format", "pdf"], in: place)
    #expect(format.code == 2 && format.output.isEmpty)
  }

  @Test func aRegionsOwnTableIsAPartOfItsBulletin() throws {
    place.write(
      """
      {"period": "2020-08", "source": {"kind": "measured", "title": "样本"},
       "values": {"broadband.churn": {"贵州": 1, "贵阳": 1.5, "遵义": 0.9, "安顺": 1, "毕节": 1, "铜仁": 1, "六盘水": 1,
        "黔西南": 1, "黔东南": 1, "黔南": 1}}}
      """, to: "data/sample/regions/520000/2020-08.json")
    let region = try lines("bulletin --lang zh --region 贵州")
    #expect(region.contains("二、贵州各地市情况") && region.contains("无地市月均离网率低于0.7%；贵阳月均离网率超1.3%，请予以关注。"), "\(region)")
    let under = try lines("bulletin --lang zh --under 贵州")
    #expect(under.contains { $0.hasPrefix("截至8月底，贵州月均离网率为1%，其中无地市月均离网率低于0.7%；贵阳月均离网率超1.3%") }, "\(under)")
  }

  @Test func aPhraseWithAnUnknownNameIsAProblemOfTheCatalogue() throws {
    place.write(
      Sample.catalogue().replacing(
        "\"range\": [0, 100],", with: "\"range\": [0, 100], \"bulletin\": {\"zh\": {\"value\": \"{valu}\"}},"),
      to: "data/sample/dataset.json")
    let check = try Run.tongbao(["check", "sample"], in: place)
    #expect(check.code == 1 && check.complaints.contains("value knows no {valu}: did you mean {value}?"))
  }
}
