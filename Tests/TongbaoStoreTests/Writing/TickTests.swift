import Glibc
import Testing
import TongbaoCore

@testable import TongbaoStore

/// Ticking off changes one member of the file, and two who do it at once lose nothing.
@Suite struct TickTests {
  private static let regions = [410000, 110000, 310000, 120000].compactMap { RegionCode($0) }

  private func withFile<Result>(
    _ text: String = Fixture.milestones, _ body: (FolderSource, String) throws -> Result
  ) throws -> Result {
    try Fixture.withDataset(files: ["milestones.json": text]) { folder in
      try body(try FolderSource(path: folder, regionsFile: Fixture.regionsFile), folder + "/milestones.json")
    }
  }

  private func tick(_ region: Int, _ done: String?, before: String? = nil, task: String = "go_live") -> Tick {
    Tick(
      task: task, region: Self.regions[region], done: done.flatMap { Milestone.Completion($0) },
      before: before.flatMap { Milestone.Completion($0) })
  }

  @Test func onlyTheOneMemberChanges() throws {
    try withFile { source, path in
      let after = try source.apply(tick(0, "2020-09-12"))
      #expect(
        contents(path) == Fixture.milestones.replacing("\"河南\": {}", with: "\"河南\": {\"done\": \"2020-09-12\"}"))
      #expect(after == source.loadMilestones().milestones)
      _ = try source.apply(tick(0, nil, before: "2020-09-12"))
      #expect(contents(path) == Fixture.milestones)
    }
  }

  @Test func regionsAreFoundUnderAnyOfTheirNamesAndOtherMembersStay() throws {
    try withFile { source, path in
      _ = try source.apply(tick(1, "2020-09-13", before: "2020-09-12"))
      _ = try source.apply(tick(2, nil, before: "2020-08"))
      _ = try source.apply(tick(3, "2020-09-01"))
      let wanted = Fixture.milestones.replacing("2020-09-12", with: "2020-09-13")
        .replacing("{\"done\": \"2020-08\"}", with: "{}")
        .replacing("{\"state\": \"unknown\"}", with: "{\"state\": \"unknown\", \"done\": \"2020-09-01\"}")
      #expect(contents(path) == wanted)
    }
  }

  @Test func whatSomebodyElseHasWrittenMeanwhileIsKept() throws {
    try withFile { source, path in
      _ = try source.apply(tick(0, "2020-09-12"))
      let kept = contents(path)
      let problem = #expect(throws: Problem.self) { try source.apply(tick(0, "2020-09-14")) }
      #expect(
        problem?.sentence.en == "somebody has ticked this off meanwhile (2020-09-12): nothing was written, look again")
      #expect(problem?.sentence.zh == "此项已被他人销号（2020-09-12）：没有写入，请核对")
      #expect(contents(path) == kept)
      let second = #expect(throws: Problem.self) { try source.apply(tick(3, nil, before: "2020-09-01")) }
      #expect(second?.sentence.en == "somebody has taken this back meanwhile: nothing was written, look again")
      #expect(second?.sentence.zh == "此项的销号已被他人撤销：没有写入，请核对")
    }
  }

  @Test func whatIsNotThereCannotBeTicked() throws {
    try withFile { source, path in
      let noTask = #expect(throws: Problem.self) { try source.apply(tick(0, "2020-09-12", task: "golive")) }
      #expect(noTask?.sentence.en == "no task is called \"golive\": did you mean \"go_live\"?")
      #expect(noTask?.sentence.zh == "没有任务 \"golive\"：是否指 \"go_live\"？")
      let unlike = #expect(throws: Problem.self) { try source.apply(tick(0, "2020-09-12", task: "zzzzzzzzzzzz")) }
      #expect(unlike?.sentence.en == "no task is called \"zzzzzzzzzzzz\": `tongbao milestones` lists them")
      #expect(unlike?.sentence.zh == "没有任务 \"zzzzzzzzzzzz\"：可用 `tongbao milestones` 查看")
      let unnamed = #expect(throws: Problem.self) { try source.apply(tick(0, "2020-09-12", task: "other")) }
      #expect(
        unnamed?.sentence.en
          == "the task \"other\" does not fall to 河南 by name: add the region to it in milestones.json")
      #expect(unnamed?.sentence.zh == "任务 \"other\" 没有点名河南：请先在 milestones.json 里加上该地区")
      #expect(contents(path) == Fixture.milestones)
      unlink(path)
      let noFile = #expect(throws: Problem.self) { try source.apply(tick(0, "2020-09-12")) }
      #expect(noFile?.sentence.en == "the dataset has no milestones.json: add one, docs/data-format.md says how")
      #expect(noFile?.sentence.zh == "数据集没有 milestones.json：请补上，写法见 docs/data-format.md")
      #expect(names(in: source.root) == ["dataset.json"])
    }
  }

  @Test func aFileThatIsWrongIsNotTouched() throws {
    let broken = Fixture.milestones.replacing("\"2020-08\",", with: "\"2020-8\",")
    try withFile(broken) { source, path in
      let problem = #expect(throws: Problem.self) { try source.apply(tick(0, "2020-09-12")) }
      #expect(problem?.place.line == 6)
      #expect(contents(path) == broken)
    }
  }

  @Test func manyWhoTickAtOnceLoseNothing() async throws {
    let names = ["河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东"]
    let regions = names.map { "\"\($0)\": {}" }.joined(separator: ",\n")
    let text =
      "{\"format\": 1, \"tasks\": [{\"id\": \"t\", \"task\": \"任务\", \"since\": \"2020-08\", \"regions\": {\(regions)}}]}"
    try await Task.detached {
      try Fixture.withDataset(files: ["milestones.json": text]) { folder in
        let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
        let before = try #require(source.loadMilestones().milestones).tasks[0]
        let day = Milestone.Completion("2020-09-12")
        // Threads of one process hold locks of their own, for each opens the folder anew.
        let threads = before.parts.map { part in
          Thread { _ = try? source.apply(Tick(task: "t", region: part.region, done: day, before: nil)) }
        }
        threads.forEach { $0.join() }
        let after = try #require(source.loadMilestones().milestones).tasks[0]
        #expect(after.parts.count == names.count && after.parts.allSatisfy { $0.done == day })
      }
    }.value
  }

  @Test func aLockThatIsHeldTooLongIsTold() throws {
    try withFile { source, path in
      let descriptor = open(source.root, O_RDONLY | O_DIRECTORY)
      defer { close(descriptor) }
      #expect(flock(descriptor, LOCK_EX) == 0)
      let problem = #expect(throws: Problem.self) {
        try FolderLock.hold(forFileAt: path, patience: 30) { () throws(Problem) in }
      }
      #expect(
        problem?.sentence.en
          == "another program has been writing into this folder for too long: nothing was changed, try again")
      #expect(problem?.sentence.zh == "另一程序长时间占用此目录：原文件未改动，请稍后重试")
    }
  }
}
