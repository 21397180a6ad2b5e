import Testing
import TongbaoCore

@testable import TongbaoStore

/// The book of regions, the tables that it gives, and finding regions in them.
@Suite struct RegionTests {
  @Test func readsNoFurtherThanAsked() throws {
    let provinces = try RegionBook.read(Fixture.regionsFile, depth: .province)
    #expect(provinces.nation.name == "全国")
    #expect(provinces.provinces.count == 34)
    #expect(provinces.provinces.filter { !$0.reports }.map(\.short) == ["台湾", "香港", "澳门"])
    #expect(provinces.groups.map(\.id) == ["east", "central", "west", "northeast"])
    #expect(provinces.branches.isEmpty && provinces.counties.isEmpty)
    let branches = try RegionBook.read(Fixture.regionsFile, depth: .branch)
    #expect(branches.branches.count > 330 && branches.counties.isEmpty)
    let counties = try RegionBook.read(Fixture.regionsFile, depth: .county)
    #expect(counties.branches == branches.branches)
    #expect(counties.counties.count > 2_800)
  }

  @Test func brokenTailIsNotLookedAtForProvinces() throws {
    let whole = try #require(contents(Fixture.regionsFile))
    let cut = String(whole.prefix(20_000))
    try withTemporaryFolder { folder in
      try Fixture.write(cut, to: folder + "/regions.json")
      #expect(try RegionBook.read(folder + "/regions.json", depth: .province).provinces.count == 34)
      #expect(throws: Problems.self) { try RegionBook.read(folder + "/regions.json", depth: .branch) }
    }
  }

  @Test func provincesThatStandFarBackAreFound() throws {
    let whole = try #require(contents(Fixture.regionsFile))
    let blanks = String(repeating: " ", count: 100_000)
    try withTemporaryFolder { folder in
      try Fixture.write(whole.replacing("\"provinces\"", with: blanks + "\"provinces\""), to: folder + "/regions.json")
      #expect(try RegionBook.read(folder + "/regions.json", depth: .province).provinces.count == 34)
    }
  }

  @Test func branchesAndCountiesTakeOverFromTheirProvince() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .county)
    let guangzhou = try #require(RegionCode("440100").flatMap { book.region($0) })
    #expect(guangzhou.group == "east" && guangzhou.reports)
    let taipei = try #require(book.counties.first { $0.code.number / 10_000 == 71 })
    #expect(!taipei.reports)
  }

  @Test func theOrderOfTheFileDoesNotMatter() throws {
    let provinces = """
      [{"code":"110000","name":"北京市","short":"北京","pinyin":"bei jing","group":"north"}, \
      {"code":"710000","name":"台湾省","short":"台湾","pinyin":"tai wan","data":false}]
      """
    let text = """
      {"counties":[["110101","东城区","东城","dong cheng"],["710101","中正区","中正","zhong zheng"]],
      "branches":[["110100","市辖区","市辖区","shi xia qu"]], "provinces":\(provinces),
      "format":1, "nation":{"code":"000000","name":"全国","short":"全国","pinyin":"quan guo"},
      "groups":[{"id":"north","name":"北"}]}
      """
    try withTemporaryFolder { folder in
      try Fixture.write(text, to: folder + "/regions.json")
      let book = try RegionBook.read(folder + "/regions.json", depth: .county)
      #expect(book.branches.map(\.group) == ["north"])
      #expect(book.counties.map(\.group) == ["north", nil] && book.counties.map(\.reports) == [true, false])
    }
  }

  @Test func tablesCoverTheirHead() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .county)
    let guangdong = try #require(RegionCode("440000"))
    let branches = try #require(book.roster(head: guangdong, level: .branch))
    #expect(branches.head.short == "广东")
    #expect(branches.memberRows.allSatisfy { branches[$0].code.number / 10_000 == 44 })
    let counties = try #require(book.roster(head: guangdong, level: .county))
    #expect(counties.regions.contains { $0.code.description == "441900" }, "东莞 has no counties and stands for itself")
    #expect(!counties.regions.contains { $0.code.description == "440100" })
    let nation = try #require(book.roster(head: .nation, level: .county))
    #expect(nation.regions.contains { $0.code.description == "429004" }, "仙桃 lies directly under its province")
    let codes = nation.memberRows.map { nation[$0].code }
    #expect(Set(codes).count == codes.count)
    #expect(book.roster(head: guangdong, level: .province) == nil)
    #expect(book.roster(head: .nation, level: .nation) == nil)
  }

  @Test func namesLeadToRegionsLevelFirst() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .county)
    let provinces = try #require(book.roster(head: .nation, level: .province))
    let finder = RegionFinder(provinces)
    for name in ["广东", "广东省", "粤", "Guangdong", "440000"] {
      guard case .row(let row) = finder.find(name) else {
        Issue.record("\(name) is not found")
        continue
      }
      #expect(provinces[row].short == "广东")
    }
    #expect(finder.find("全国") == .row(0))
    #expect(finder.find("000000") == .row(0))
    #expect(finder.find("深圳") == .none)
    #expect(finder.find("") == .none)
    let jilin = try #require(RegionCode("220000"))
    let branches = try #require(book.roster(head: jilin, level: .branch))
    #expect(RegionFinder(branches).find("吉林") == .row(0))
    #expect(RegionFinder(branches).find("吉林市") != .row(0))
  }

  @Test("Every name of a table of counties leads to its region, or to all that share it")
  func everyNameLeads() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .county)
    let roster = try #require(book.roster(head: .nation, level: .county))
    let finder = RegionFinder(roster)
    for row in stride(from: 0, to: roster.count, by: max(1, roster.count / 60)) {
      let sharing = roster.memberRows.filter { roster[$0].name == roster[row].name }
      let expected = sharing.count > 1 ? RegionFinder.Answer.ambiguous(Array(sharing)) : .row(row)
      #expect(finder.find(roster[row].name) == expected, "\(roster[row].name)")
    }
  }

  @Test("A name is found however its accents are written")
  func accents() throws {
    let region = Region(
      code: try #require(RegionCode("990001")), name: "Caf\u{E9}", short: "Caf\u{E9}", pinyin: "cafe")
    #expect(RegionFinder([region]).find("Cafe\u{301}") == .row(0))
  }

  @Test func ambiguousNamesOfferTheirCodes() throws {
    let text = Fixture.catalogue.replacing("\"level\": \"province\"", with: "\"level\": \"county\"")
    let snapshot = """
      {"period": "2020-08", "source": {"kind": "measured", "title": "t"},
       "values": {"broadband.gross_adds": {"朝阳区": 1, "海淀区": 2, "广州": 3}}}
      """
    let problems = try Fixture.withDataset(catalogue: text, files: ["2020-08.json": snapshot]) {
      FolderSource.check(path: $0, regionsFile: Fixture.regionsFile)
    }
    #expect(
      problems.map { $0.line(in: .en) } == [
        "2020-08.json:2:38: error: \"朝阳区\" may be 110105 朝阳区（北京 北京城区） or 220104 朝阳区（吉林 长春）: write the code",
        "2020-08.json:2:58: error: \"广州\" is a branch, but the rows of this dataset are counties: remove "
          + "it, or name a county",
      ])
    #expect(
      problems.map { $0.line(in: .zh) } == [
        "2020-08.json:2:38: 错误：\"朝阳区\" 可能是 110105 朝阳区（北京 北京城区） 或 220104 朝阳区（吉林 长春）：请写代码",
        "2020-08.json:2:58: 错误：\"广州\" 是地市，而本数据集各行是区县：请删去，或改写为区县",
      ])
  }

  @Test func regionsElsewhereAreTold() throws {
    let text = Fixture.catalogue.replacing("\"level\": \"province\"", with: "\"level\": \"branch\"").replacing(
      "\"region\": \"全国\"", with: "\"region\": \"广东\"")
    let snapshot = """
      {"period": "2020-08", "source": {"kind": "measured", "title": "t"},
       "values": {"broadband.gross_adds": {"广东": 1, "深圳": 2, "长沙": 3}}}
      """
    let problems = try Fixture.withDataset(catalogue: text, files: ["2020-08.json": snapshot]) {
      FolderSource.check(path: $0, regionsFile: Fixture.regionsFile)
    }
    #expect(
      problems.map { $0.line(in: .en) } == [
        "2020-08.json:2:56: error: \"长沙\" does not lie in 广东, which this dataset covers: remove it"
      ])
    #expect(
      problems.map { $0.line(in: .zh) } == ["2020-08.json:2:56: 错误：\"长沙\" 不在本数据集的范围（广东）内：请删去"])
  }

  @Test(arguments: [
    ("guangdong", "广东 (440000)"), ("Guang Dong", "广东 (440000)"), ("广东分公司", "广东 (440000)"), ("shaanxi", "陕西 (610000)"),
    ("内蒙", "内蒙古 (150000)"), ("黑竜江", "黑龙江 (230000)"), ("inner mongolai", "内蒙古 (150000)"), ("xizang", "西藏 (540000)"),
  ])
  func likelyRegionsAreOffered(_ text: String, _ likely: String) throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .province)
    #expect(RegionFinder([book.nation] + book.provinces).likely(text).first == likely)
  }

  @Test func brokenBooksAreTold() throws {
    let book = """
      {"format": 1,
       "nation": {"code": "000000", "name": "全国", "short": "全国", "pinyin": "quan guo"},
       "provinces": [{"code": "44", "name": "广东省", "short": "广东", "pinyin": "guang dong", "tile": [0, 1]}],
       "branches": [["4401", "广州市", "广州", "guang zhou"], ["440200", "韶关市", "韶关"], ["440300", 1, "深圳", "shen zhen"]],
       "branch": 1}
      """
    try withTemporaryFolder { folder in
      let path = folder + "/regions.json"
      try Fixture.write(book, to: path)
      let problems = #expect(throws: Problems.self) { try RegionBook.read(path, depth: .county) }
      #expect(
        problems?.list.map { $0.line(in: .en).dropFirst(folder.count + 1) } == [
          "regions.json:1:1: error: the key \"counties\" is missing from this object: add it",
          "regions.json:3:25: error: \"44\" is no code of a region: write six digits such as \"440000\"",
          "regions.json:4:16: error: \"4401\" is no code of a region: write six digits such as \"440000\"",
          "regions.json:4:52: error: 4 elements should stand in this array, but there are 3",
          "regions.json:4:88: error: a number stands here: write a string",
          "regions.json:5:2: error: the key \"branch\" is unknown: did you mean \"branches\"?",
        ])
      #expect(problems?.list[1].sentence.zh == "\"44\" 不是地区代码：请写六位数字，例如 \"440000\"")
      let missing = #expect(throws: Problems.self) { try RegionBook.read(folder + "/none", depth: .county) }
      #expect(missing?.list.map(\.sentence.en) == ["there is no such file: check its name and folder"])
    }
  }
}
