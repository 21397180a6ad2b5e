import Testing
import TongbaoCore

@Suite("Units as reports print them")
struct PrintedUnitTests {
  @Test(
    "turned into the catalogue's where both count the same",
    arguments: [
      (349.7, "万", "万户", 349.7), (349.7, "万户", "万户", 349.7), (1.3469, "亿", "万户", 13469), (5000, "户", "万户", 0.5),
      (2000, "", "万户", 0.2), (95.6, "%", "%", 95.6), (6277, "万元", "万元", 6277), (46.8, "亿元", "万元", 468000),
      (4.17, "元", "元/户·月", 4.17), (0.84, "个百分点", "PP", 0.84), (5, "万", "个", 50000),
      (3497, "k", "万户", 349.7), (112.8065, "K/day", "万户/日", 11.28065), (520, "m CNY", "亿元", 5.2),
      (0.1, "pp", "PP", 0.1), (1.83841, "亿户", "万户", 18384.1), (264299.58, "k", "万户", 26429.958),
      (12, "千户", "万户", 1.2), (120, "百户", "万户", 1.2), (1.2, "万 户", "万户", 1.2), (1.2, "百万", "万户", 120),
      (12, "thousand", "万户", 1.2),
      (3, "‰", "%", 0.3), (90, "分钟", "小时", 1.5), (1.5, "小时", "分钟", 90), (31.5, "元/户/月", "元/户·月", 31.5),
      (0.5, "百分点", "PP", 0.5),
      (51.783723, "亿元", "万元", 517837.23), (141952.91, "k", "万户", 14195.291),
    ])
  func turned(_ printed: Double, _ text: String, _ unit: String, _ value: Double) {
    #expect(PrintedUnit(text).value(printed, in: Unit(unit)) == value)
  }

  @Test(
    "refused where they do not",
    arguments: [
      ("", "%"), ("万", "%"), ("PP", "%"), ("元", "万户"), ("万户", "万元"), ("小时", "天"), ("k", "%"), ("k CNY", "万户"),
      ("m", "亿元"),
    ])
  func refused(_ text: String, _ unit: String) { #expect(PrintedUnit(text).value(1, in: Unit(unit)) == nil) }
}
