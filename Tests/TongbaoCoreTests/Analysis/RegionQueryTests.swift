import Testing
import TongbaoCore

@Suite struct RegionQueryTests {
  private let regions = [
    region(140000, "山西", "shan xi", "Shanxi", ["晋"]), region(610000, "陕西", "shaan xi", "Shaanxi", ["陕", "秦"]),
    region(440000, "广东", "guang dong", "Guangdong", ["粤"]), region(450000, "广西", "guang xi", "Guangxi", ["桂"]),
    region(150000, "内蒙古", "nei meng gu", "Inner Mongolia", ["蒙"]), region(610100, "西安", "xi an", nil, ["Chang'an"]),
  ]

  private func found(_ text: String) -> [String] {
    let query = RegionQuery(text)
    return regions.compactMap { region in query.match(region).map { ($0, region.short) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  @Test(arguments: ["gd", "guangdong", "Guang Dong", "GUANGDONG", "广东", "广东省", "粤", "440000", "44"])
  func guangdong(text: String) { #expect(found(text) == ["广东"]) }

  @Test(arguments: [
    ("shanxi", ["山西"]), ("shaanxi", ["陕西"]), ("sx", ["山西", "陕西"]), ("sha", ["山西", "陕西"]), ("秦", ["陕西"]), ("西安", ["西安"]),
    ("xi", ["西安", "山西", "陕西", "广西"]), ("xi'an", ["西安"]), ("xi’an", ["西安"]), ("inner mongolia", ["内蒙古"]),
    ("nmg", ["内蒙古"]),
    ("menggu", ["内蒙古"]), ("guang", ["广东", "广西"]), ("chang'an", ["西安"]), ("zzz", []), ("?", []),
  ])
  func finds(text: String, names: [String]) { #expect(found(text) == names) }

  @Test func nothingAskedFindsAll() {
    #expect(RegionQuery(" ").isEmpty && found("").count == regions.count)
  }

  @Test func howWell() {
    #expect(RegionQuery("gd").match(regions[2]) == .whole && RegionQuery("guang").match(regions[2]) == .beginning)
    #expect(RegionQuery("dong").match(regions[2]) == .part && RegionQuery("东").match(regions[2]) == .part)
  }
}
