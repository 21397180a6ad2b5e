import TerminalCanvas
import TestSupport
import Testing

/// The files change while the screen shows them.
@Suite struct ReloadStories {
  @Test func aFileThatIsReplacedShowsItself() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("j")
    try terminal.expectCell("天津", "14.0")
    place.replace("data/sample/2020-08.json", by: Sample.snapshot("2020-08", first: 50))
    try terminal.expectReissue()
    try terminal.expectCell("天津", "51.0")
    place.write(Sample.snapshot("2020-08", first: 70), to: "data/sample/2020-08.json")
    try terminal.expectReissue()
    try terminal.expectCell("天津", "71.0")
  }

  @Test(arguments: ["r", "<f5>"]) func aKeyReadsAgain(_ key: String) throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    place.replace("data/sample/2020-08.json", by: Sample.snapshot("2020-08", first: 50))
    terminal.type(key)
    // What has changed in the file answers the key; the next one takes that away.
    try terminal.expectReissue()
    try terminal.expectCell("北京", "50.0")
    terminal.type(key)
    try terminal.expect("已重新读取：文件没有变化")
  }

  @Test func monthsComeAndGo() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    place.replace("data/sample/2020-09.json", by: Sample.snapshot("2020-09", first: 90))
    try terminal.expect("the new month") {
      terminal.type("]")
      return $0.lines[0].contains("2020年9月")
    }
    // A step too many is answered in the footer; the next key takes the answer away.
    terminal.type("<esc>")
    try terminal.expectCell("北京", "90.0")
    place.remove("data/sample/2020-09.json")
    try terminal.expect("2020年9月没有数据")
    terminal.type("[")
    try terminal.expectCell("北京", "13.0")
  }

  @Test func aBrokenFileKeepsTheLastGoodFigures() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("j")
    try terminal.expectCell("天津", "14.0")
    place.replace("data/sample/2020-08.json", by: "{\"period\": ")
    try terminal.expect("文件有误，屏幕上仍是上一次读到的数据")
    #expect(terminal.screen.find("349.7") != nil)
    try terminal.expect("1 处文件错误")
    terminal.type("!")
    try terminal.expect("2020-08.json:1:12")
    terminal.type("<esc>")
    place.replace("data/sample/2020-08.json", by: Sample.snapshot("2020-08", first: 60))
    try terminal.expectReissue()
    let screen = try terminal.expectCell("天津", "61.0")
    #expect(!screen.text.contains("文件错误"))
  }

  @Test func aCatalogueThatChangesIsReadWithEverything() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("j")
    place.replace("data/sample/dataset.json", by: Sample.catalogue(title: "新样本"))
    try terminal.expect("the new title") { $0.lines[0].contains("新样本") && $0.explains("天津", "14.0") }
    place.replace("data/sample/dataset.json", by: "{")
    try terminal.expect("dataset.json:1:2")
    #expect(terminal.screen.find("349.7") != nil)
    place.replace("data/sample/dataset.json", by: Sample.catalogue(title: "又一样本"))
    let screen = try terminal.expect("又一样本")
    #expect(!screen.text.contains("dataset.json"))
  }

  @Test func theFolderMayGoAndComeBack() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("j")
    place.remove("data/sample")
    try terminal.expect("a complaint") { $0.text.contains("data/sample") || $0.text.contains("文件错误") }
    #expect(terminal.screen.find("349.7") != nil)
    Sample.write(to: place)
    place.replace("data/sample/2020-08.json", by: Sample.snapshot("2020-08", first: 80))
    try terminal.expectReissue()
    // The month, the folder and the ledger are read one after the other.
    try terminal.expect("the new month and no complaint") {
      $0.explains("天津", "81.0") && !$0.text.contains("文件错误")
    }
  }

  @Test func aFileThatBecomesReadableIsReadAgain() throws {
    let place = try TemporaryHome()
    place.write("", to: "data/sample/2020-08.json")
    let terminal = try place.openDashboard(awaiting: "2020年8月的文件有误")
    place.write(Sample.snapshot("2020-08"), to: "data/sample/2020-08.json")
    try terminal.expect("349.7")
    #expect(!terminal.screen.text.contains("有误"))
  }
}
