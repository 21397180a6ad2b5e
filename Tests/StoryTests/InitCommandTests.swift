import TestSupport
import Testing

/// A dataset begins with a workbook: its headers become a catalogue, its figures the first period.
@Suite struct InitCommandTests {
  private let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private func tongbao(_ words: String...) throws -> Run {
    try Run.tongbao(words + ["--lang", "zh"], in: place)
  }

  @Test(arguments: ["month.openpyxl.xlsx", "month.libreoffice.xlsx"])
  func aWorkbookBecomesADataset(name: String) throws {
    let folder = place.path + "/our-months"
    let run = try tongbao("init", folder, TemporaryHome.package + "/Tests/Workbooks/" + name)
    #expect(run.code == 0 && !run.complaints.contains("错误"), "\(run.complaints)")
    #expect(
      run.output.contains("3 个指标，2020-09 有 96 个值") && run.output.contains("宽带离网率  %  2  越低越好")
        && !run.output.contains("没有写明单位"))
    let catalogue = try #require(place.text(of: "our-months/dataset.json"))
    #expect(catalogue.contains("\"title\": \"家庭市场发展情况\"") && catalogue.contains("\"level\": \"province\""))
    #expect(
      catalogue.contains("{\"id\": \"broadband.churn\", \"domain\": \"broadband\", \"name\": \"宽带离网率\""), "\(catalogue)"
    )
    #expect(place.text(of: "our-months/mapping.json")?.contains("\"宽带/新增/同比\": \"ignore\"") == true)
    #expect(try tongbao("check", folder).code == 0)
    let shown = try tongbao("show", "broadband", "--dataset", folder, "--region", "北京")
    #expect(shown.code == 0 && shown.output.contains("20.2"), "\(shown.output)\(shown.complaints)")
    let again = try tongbao("import", TemporaryHome.package + "/Tests/Workbooks/" + name, "--dataset", folder)
    #expect(
      again.code == 0 && again.output.contains("没有新内容"), "next month is one command: \(again.output)\(again.complaints)"
    )
  }

  @Test func whatIsNotToldIsLeftToThePerson() throws {
    place.write("省份,在网,满意度,其中：东部\n北京,1.25,80,1\n天津,2,90,2\n合计,3.25,85,3\n", to: "2020-09.csv")
    let run = try tongbao("init", place.path + "/new", place.path + "/2020-09.csv")
    #expect(run.code == 0 && run.output.contains("unit：没有写明单位的 main.column_b、main.satisfaction、main."), "\(run.output)")
    let catalogue = try #require(place.text(of: "new/dataset.json"))
    #expect(
      catalogue.contains("\"decimals\": 2, \"better\": \"higher\"") && catalogue.contains("\"adds_up\": \"sum\""),
      "\(catalogue)")
  }

  @Test func branchesOfAProvinceMakeItsTable() throws {
    place.write("2020年8月\n地市,新增（户）\n贵阳,1\n遵义市,2\n全省,3\n", to: "gz.csv")
    let run = try tongbao("init", place.path + "/new", place.path + "/gz.csv")
    #expect(run.code == 0, "\(run.complaints)")
    let catalogue = try #require(place.text(of: "new/dataset.json"))
    #expect(catalogue.contains("\"region\": \"520000\"") && catalogue.contains("\"level\": \"branch\""), "\(catalogue)")
    #expect(place.text(of: "new/2020-08.json")?.contains("\"520100\": 1") == true)
  }

  @Test func aFolderWithSomethingInItStaysAsItIs() throws {
    place.write("x", to: "full/notes.txt")
    place.write("省份,新增\n北京,1\n天津,2\n", to: "2020-09.csv")
    let full = try tongbao("init", place.path + "/full", place.path + "/2020-09.csv")
    #expect(full.code == 2 && full.complaints.contains("已有内容") && place.text(of: "full/dataset.json") == nil)
    let none = try tongbao("init", place.path + "/new", place.path + "/nothing.csv")
    #expect(none.code == 2 && place.text(of: "new/dataset.json") == nil)
    place.write("a,b\n1,2\n", to: "words.csv")
    let words = try tongbao("init", place.path + "/new", place.path + "/words.csv", "--period", "2020-09")
    #expect(words.code == 2 && words.complaints.contains("没有找到") && place.text(of: "new/dataset.json") == nil)
    place.write("省份,新增\n北京,1\n天津,2\n", to: "odd.csv")
    let odd = try tongbao("init", place.path + "/odd.csv/new", place.path + "/odd.csv", "--period", "2020-09")
    #expect(odd.code == 2 && odd.complaints.contains("目录建不成"), "\(odd.complaints)")
  }
}
