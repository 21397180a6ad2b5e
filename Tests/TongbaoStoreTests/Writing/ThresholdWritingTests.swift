import Glibc
import Testing
import TongbaoCore

@testable import TongbaoStore

/// A threshold that was moved is written into the catalogue, and nothing else changes.
@Suite struct ThresholdWritingTests {
  private static let id = "broadband.completion"

  private func write(
    _ change: (inout Threshold) -> Void, of id: String = Self.id, index: Int = 0, catalogue: String = Fixture.catalogue
  ) throws -> String? {
    try Fixture.withDataset(catalogue: catalogue) { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      let indicator = try #require(source.catalogue.indicators.first { $0.id == id })
      let old = indicator.thresholds.indices.contains(index) ? indicator.thresholds[index] : nil
      var new = old ?? Threshold()
      change(&new)
      try source.write(new, replacing: old, ofIndicator: id)
      let after = try FolderSource(path: folder, regionsFile: Fixture.regionsFile).catalogue
      #expect(after.indicators.first { $0.id == id }?.thresholds.contains(new) == true)
      return contents(folder + "/dataset.json")
    }
  }

  private func conditions(_ texts: String...) throws -> [Condition] { try texts.map { try Condition($0) } }

  @Test func onlyTheConditionsThatDifferChange() throws {
    let wanted = Fixture.catalogue.replacing(#""attention": ["<20", "<pace"]"#, with: #""attention": ["<25", "<pace"]"#)
    #expect(try write { $0[.attention] = (try? conditions("<25", "<pace")) ?? [] } == wanted)
  }

  @Test func aLaterThresholdIsChangedInItsPlace() throws {
    let wanted = Fixture.catalogue.replacing(#"["<=worst_quarter"]"#, with: #"["<national"]"#)
    #expect(try write({ $0[.attention] = (try? conditions("<national")) ?? [] }, index: 1) == wanted)
  }

  @Test func whatIsTakenAwayGoesWithItsKey() throws {
    let wanted = Fixture.catalogue.replacing(#""critical": ["<0"], "#, with: "")
    #expect(try write { $0[.critical] = [] } == wanted)
  }

  @Test func anIndicatorWithoutThresholdsGetsOne() throws {
    let text = try #require(try write({ $0[.commend] = (try? conditions(">=2")) ?? [] }, of: "broadband.gross_adds"))
    #expect(text.contains(#""thresholds": [{"commend": [">=2"]}]"#))
  }

  @Test func whatSomebodyElseHasWrittenMeanwhileIsKept() throws {
    try Fixture.withDataset { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      let old = try #require(source.catalogue.indicators.first { $0.id == Self.id }?.thresholds[0])
      let theirs = Fixture.catalogue.replacing("\"<20\"", with: "\"<30\"")
      try Fixture.write(theirs, to: folder + "/dataset.json")
      var new = old
      new[.critical] = []
      let problem = #expect(throws: Problem.self) { try source.write(new, replacing: old, ofIndicator: Self.id) }
      #expect(problem?.sentence.zh == "此阈值已被他人改动：没有写入，请按 r 重读后再改")
      #expect(contents(folder + "/dataset.json") == theirs)
      let gone = #expect(throws: Problem.self) { try source.write(new, replacing: old, ofIndicator: "x") }
      #expect(gone?.sentence.en == "no indicator is called \"x\" any more: nothing was written, reload with r")
    }
  }

  @Test func ofTwoWhoWriteAtOnceNeitherLosesTheOthersIndicator() throws {
    try Fixture.withDataset { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      let ids = ["broadband.gross_adds", "broadband.customers", "broadband.churn"]
      let threshold = Threshold(commend: try conditions(">1"))
      let threads = ids.map { id in
        Thread { try? source.write(threshold, replacing: nil, ofIndicator: id) }
      }
      threads.forEach { $0.join() }
      let after = try FolderSource(path: folder, regionsFile: Fixture.regionsFile).catalogue
      for id in ids { #expect(after.indicators.first { $0.id == id }?.thresholds.isEmpty == false, "\(id)") }
    }
  }

  // MARK: One's own

  @Test func onesOwnAreWrittenAndReadBack() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/thresholds.json"
      #expect(try OwnThresholds(path: path) == OwnThresholds())
      var own = OwnThresholds()
      own["demo", "a"] = Threshold(
        from: Period("2020-01"),
        tiers: [.init(try Condition("<0"), .critical), .init(try Condition("<pace"), .attention)],
        commend: [try Condition("top 3")], source: "通报")
      own["demo", "b"] = Threshold()
      try own.write(to: path)
      #expect(try OwnThresholds(path: path) == own)
      own["demo", "a"] = nil
      own["demo", "b"] = nil
      #expect(own == OwnThresholds())
    }
  }

  @Test(arguments: [
    (
      "{\"format\": 1, \"datasets\": {\"d\": {\"a\": {\"attention\": [\"70\"]}}}}",
      "1:54: error: \"70\" is no condition"
    ),
    ("{\"format\": 2, \"datasets\": {}}", ":1:12: error:"), ("[]", ":1:1: error:"),
    ("{\"format\": 1, \"datasets\": {\"d\": {\"a\": {\"atention\": []}}}}", "did you mean"),
  ])
  func mistakesAreToldWithTheirPlace(_ text: String, _ words: String) throws {
    try withTemporaryFolder { folder in
      try Fixture.write(text, to: folder + "/thresholds.json")
      let problems = #expect(throws: Problems.self) { try OwnThresholds(path: folder + "/thresholds.json") }
      #expect(
        problems?.list.first?.line(in: .en).contains(words) == true, "\(problems?.list.first?.line(in: .en) ?? "")")
    }
  }
}
