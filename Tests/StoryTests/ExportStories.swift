import TerminalCanvas
import TestSupport
import Testing

/// Views that leave: ^S on a terminal, and `tongbao export`.
@Suite struct ExportStories {
  private func start(_ place: TemporaryHome, size: Size = Size(columns: 100, rows: 30)) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "cd \"$0\" && exec \"$@\"", place.path, PseudoTerminal.built("tongbao"), "--lang", "zh", "--domain", "1"],
      size: size, environment: place.environment)
    try terminal.expect("349.7")
    return terminal
  }

  @Test func aViewIsWrittenOnceAndOnlyOverwrittenByASecondEnter() throws {
    let place = try TemporaryHome()
    let terminal = try start(place)
    terminal.type("<c-s>")
    try terminal.expect("导出当前画面")
    terminal.type("<right>")
    try terminal.expect("网页")
    terminal.type("<enter>")
    try terminal.expect("已导出")
    let name = "tongbao-sample-2020-08-broadband.html"
    let first = try #require(place.text(of: name))
    #expect(first.hasPrefix("<!DOCTYPE html>") && first.contains("349.7"))
    place.write("mine", to: name)
    terminal.type("<c-s><enter>")
    try terminal.expect("已存在")
    #expect(place.text(of: name) == "mine")
    terminal.type("<enter>")
    try terminal.expect("已导出")
    #expect(place.text(of: name) == first)
    terminal.type("<c-s>")
    try terminal.expect("导出当前画面")
    terminal.type("<esc>")
    try terminal.expect("the window closed") { !$0.text.contains("导出当前画面") }
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func aFolderThatIsNotThereIsToldAndANameCanBeTyped() throws {
    let place = try TemporaryHome()
    let terminal = try start(place)
    terminal.type("<c-s><right><right><right><down><down>")
    for _ in 0..<60 { terminal.type("<bs>") }
    terminal.type("nowhere/a.csv<enter>")
    try terminal.expect("nowhere")
    try terminal.expect("文件")
    for _ in 0..<20 { terminal.type("<bs>") }
    terminal.type("a.csv<enter>")
    try terminal.expect("已导出")
    let text = try #require(place.text(of: "a.csv"))
    #expect(text.unicodeScalars.first == "\u{FEFF}" && text.unicodeScalars.contains("\r"))
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  private func run(_ words: String, in place: TemporaryHome) throws -> Run {
    try Run.tongbao(words.split(separator: " ").map(String.init), in: place)
  }

  @Test func theCommandWritesWhatTheKeysLeadTo() throws {
    let place = try TemporaryHome()
    let shown = try run("show broadband --format csv", in: place).output.split(separator: "\n")
    let exported = try run("export --domain broadband", in: place).output.split(separator: "\n")
    let figures = exported.map { String($0.replacing(",synthetic", with: "").replacing(",source", with: "")) }
    #expect(figures == shown.map { String($0) })
    #expect(try run("export --keys 1 --format csv", in: place).output.split(separator: "\n") == exported)
    let file = place.path + "/out.html"
    let page = try run("export --view ranking --indicator broadband.churn --lang en -o \(file)", in: place)
    #expect(page.code == 0 && page.output.isEmpty && place.text(of: "out.html")?.contains("<svg") == true)
    for view in ["overview", "table", "region", "ranking", "map", "alerts", "comparison", "trend", "tasks", "bulletin"]
    {
      let run = try run("export --view \(view) --region gd --format markdown --lang zh", in: place)
      #expect(run.code == 0 && run.complaints.isEmpty && run.output.contains("2020年8月"), "\(view): \(run.complaints)")
    }
    #expect(try run("export --domain broadband --format txt", in: place).code == 2)
    #expect(
      try run("export --domain broadband --format text --size 80x24 --lang zh", in: place).output.contains("349.7"))
  }

  @Test func aWorkbookIsWrittenWholeOrNotAtAll() throws {
    let place = try TemporaryHome()
    let written = try run("export --domain broadband --output \(place.path)/a.xlsx --lang zh", in: place)
    #expect(written.code == 0 && written.complaints.isEmpty && written.output.isEmpty)
    #expect(place.text(of: "a.xlsx")?.hasPrefix("PK") == true)
    let nowhere = try run("export --domain broadband --output \(place.path)/no/a.xlsx", in: place)
    #expect(nowhere.code == 2 && nowhere.complaints.contains("/no/a.xlsx"))
  }

  @Test(arguments: ["zh", "en"]) func whatIsExportedIsReadBackUnchanged(language: String) throws {
    let place = try TemporaryHome()
    for file in ["a.csv", "a.xlsx"].map({ place.path + "/" + $0 }) {
      _ = try run("export --domain broadband --output \(file) --lang \(language)", in: place)
      let back = try run("import \(file) --dataset sample --period 2020-08 --dry-run --lang zh", in: place)
      #expect(
        back.output.contains("新增 0，改动 0，") && back.output.contains("问题 0"), "\(back.output)\(back.complaints)")
    }
  }

  @Test func excelIsToldWhatItReads() throws {
    let place = try TemporaryHome()
    let text = try run("export --domain broadband --bom --crlf", in: place).output
    #expect(text.unicodeScalars.first == "\u{FEFF}" && text.contains("\r\n"))
  }

  @Test func mistakesAreAnsweredAndNothingIsWritten() throws {
    let place = try TemporaryHome()
    let unknown = try run("export --domain broadband -o \(place.path)/a.pdf --lang en", in: place)
    #expect(unknown.code == 2 && unknown.complaints.contains("does not tell a format"))
    #expect(place.text(of: "a.pdf") == nil)
    let printed = try run("export --domain broadband --format xlsx --lang zh", in: place)
    #expect(printed.code == 2 && printed.complaints.contains("--output") && printed.output.isEmpty)
    let nowhere = try run("export --domain broadband -o \(place.path)/no/a.csv", in: place)
    #expect(nowhere.code == 2 && nowhere.complaints.contains("/no/a.csv"))
    #expect(
      try run("export --region nowhere --lang en", in: place).complaints.contains("no region here is called nowhere"))
  }

  @Test func theTableThatWasAskedForIsWrittenEvenWhereItHasNothing() throws {
    let dataset = TemporaryHome.package + "/data/ministry-broadband"
    let run = try Run.tongbao(
      ["export", "--dataset", dataset, "--domain", "mobile", "--format", "markdown", "--lang", "zh"],
      in: try TemporaryHome())
    let title = run.output.split(separator: "\n").first ?? ""
    #expect(run.code == 0 && title.hasSuffix("移动流量**"), "\(run.output)\(run.complaints)")
  }

  /// Bounds, marks, a line of limits in words: what a published month has.
  @Test(arguments: ["broadband", "iptv", "gigabit", "revenue", "campaign"], ["xlsx", "csv"])
  func aPublishedTableIsReadBackUnchanged(domain: String, ending: String) throws {
    let place = try TemporaryHome()
    let dataset = TemporaryHome.package + "/data/home-market-published"
    let file = place.path + "/back." + ending
    let written = try Run.tongbao(["export", "--dataset", dataset, "--domain", domain, "-o", file], in: place)
    #expect(written.code == 0, "\(written.complaints)")
    let back = try Run.tongbao(
      ["import", file, "--dataset", dataset, "--period", "2020-08", "--dry-run", "--lang", "en"], in: place)
    #expect(back.output.contains("0 new, 0 changed, ") && back.output.contains(" 0 problems"), "\(back.output)")
    #expect(back.complaints.isEmpty, "\(back.complaints)")
  }
}
