import Testing

@testable import TongbaoBulletin

@Suite("Readings in brackets")
struct PinyinTests {
  @Test(
    "The reading of a character is dropped",
    arguments: [
      ("專(zhuān)線(xiàn)產(chǎn)品", "专线产品"), ("客戶（hù）數", "客户数"), ("服务的(de)质量", "服务的质量"), ("綠(lǜ)色(se)", "绿色"),
      ("份額(é)達(dá)5%", "份额达5%"), ("線 (xiàn) 路", "线路"), ("全(Quán)國", "全国"), ("量(lia\u{300}ng)質", "量质"),
      ("哼(ń)", "哼"),
      ("六盤(pán)水(31.5%)、畢(bì)節(jié)(22%)", "六盘水（31.5%）、毕节（22%）"),
    ])
  func dropped(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "Any other bracket stays",
    arguments: [
      "领先（PP）", "（TOP3）", "业务（ADC）", "收入（万）", "智能组网（wifi）", "魔百和（ott）", "云（IDC、ICT）", "集团（ab）类", "网（V）", "（zhuān）",
      "5（jī）",
      "宽带（ftth）", "完成率（含税）", "电视（iptv）", "流（）量", "端（pon）",
    ])
  func kept(source: String) {
    #expect(cleaned(source) == source)
  }

  @Test("The syllables are those of pinyin")
  func syllables() {
    let all = PinyinSyllables.all
    #expect((390...420).contains(all.count))
    for syllable in ["zhuang", "de", "lv", "er", "xiong", "nve", "a"] {
      #expect(all.contains(syllable.unicodeScalars.map(\.value)), "\(syllable)")
    }
    for other in ["pon", "wifi", "pp", "top", "adc", "v", "ftth", "iptv", "fi"] {
      #expect(!all.contains(other.unicodeScalars.map(\.value)), "\(other)")
    }
  }
}
