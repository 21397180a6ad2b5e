import Foundation
import Testing
import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// The same arguments make the same market, which is the committed one, and it says what it is.
@Suite struct HomeMarketDeterminismTests {
  @Test func theSameSeedMakesTheSameNumbers() throws {
    let again = try HomeMarketSet.shared.get().market(seed: HomeMarketSet.committedSeed)
    let first = try HomeMarketSet.committed.get()
    #expect(again.snapshots.count == 24)
    for (left, right) in zip(first.snapshots, again.snapshots) {
      let isSame = left.bits == right.bits
      #expect(isSame, "\(left.period)")
    }
  }

  @Test func aShorterSpanMakesTheSameMonths() throws {
    let set = try HomeMarketSet.shared.get()
    let all = try HomeMarketSet.committed.get()
    let summer = try HomeMarketModel.generate(
      catalogue: set.catalogue, roster: set.roster, calibration: set.calibration,
      months: HomeMarketSet.month(2020, 6)...HomeMarketSet.august, seed: HomeMarketSet.committedSeed)
    #expect(summer.map(\.period.number) == [6, 7, 8])
    for snapshot in summer {
      let isSame = try snapshot.bits == all.snapshot(snapshot.period).bits
      #expect(isSame, "\(snapshot.period)")
    }
  }

  @Test func theCommittedFilesAreWhatIsMade() throws {
    let market = try HomeMarketSet.committed.get()
    let writer = SnapshotWriter(catalogue: market.catalogue, roster: market.home.roster)
    for snapshot in market.snapshots {
      let path = HomeMarketSet.root + "/data/home-market-demo/\(snapshot.period).json"
      let made = writer.bytes(of: snapshot)
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
        try Data(made).write(to: URL(fileURLWithPath: path))
      }
      let isSame = FileManager.default.contents(atPath: path).map { Array($0) == made } ?? false
      #expect(isSame, "\(path) is not what the model makes; record it anew if the model was meant to change")
      #expect(made.count < 60_000, "\(path) is \(made.count) bytes long")
    }
  }

  @Test func theCommittedTasksAreWhatIsMade() throws {
    let folder = HomeMarketSet.root + "/data/home-market-published"
    let published = try FolderSource(path: folder, regionsFile: HomeMarketSet.regionsFile)
    let told = try #require(published.loadMilestones().milestones)
    let last = HomeMarketSet.months.upperBound
    let made = TaskCourse.generate(told, until: last, seed: HomeMarketSet.committedSeed)
    let bytes = MilestonesWriter(roster: published.roster).bytes(of: made)
    let path = HomeMarketSet.root + "/data/home-market-demo/milestones.json"
    let isSame = FileManager.default.contents(atPath: path).map { Array($0) == bytes } ?? false
    #expect(isSame, "\(path) is not what the model makes; record it anew if the model was meant to change")
    #expect(made.source?.kind == .synthetic && made.tasks.map(\.id) == told.tasks.map(\.id))
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func madeDaysKeepWhatTheBulletinSays(_ seed: UInt64) throws {
    let folder = HomeMarketSet.root + "/data/home-market-published"
    let published = try FolderSource(path: folder, regionsFile: HomeMarketSet.regionsFile)
    let told = try #require(published.loadMilestones().milestones)
    let last = HomeMarketSet.months.upperBound
    let made = TaskCourse.generate(told, until: last, seed: seed)
    for (before, after) in zip(told.tasks, made.tasks) {
      #expect(before.counts == after.counts && before.due == after.due)
      for (old, new) in zip(before.parts, after.parts) {
        let state = before.state(of: old, asOf: HomeMarketSet.august)
        #expect(after.state(of: new, asOf: HomeMarketSet.august) == state, "\(before.id)")
        #expect(after.state(of: new, asOf: last) != .unknown)
      }
    }
    #expect(TaskCourse.generate(told, until: last, seed: seed + 1) != made)
  }

  @Test func theCommittedFilesReadBackWithoutComplaint() {
    let problems = FolderSource.check(
      path: HomeMarketSet.root + "/data/home-market-demo", regionsFile: HomeMarketSet.regionsFile)
    #expect(problems.isEmpty)
  }

  @Test func everySnapshotSaysThatItIsSynthetic() throws {
    for snapshot in try HomeMarketSet.committed.get().snapshots {
      #expect(snapshot.source.kind == .synthetic)
      #expect(snapshot.source.title == "演示数据（合成）")
      #expect(snapshot.source.note?.contains("种子\(HomeMarketSet.committedSeed)") == true)
    }
  }

  @Test func monthsBeyondTheTwoYearsAreRefused() throws {
    let set = try HomeMarketSet.shared.get()
    let error = #expect(throws: GeneratorError.self) {
      try HomeMarketModel.generate(
        catalogue: set.catalogue, roster: set.roster, calibration: set.calibration,
        months: HomeMarketSet.month(2018, 12)...HomeMarketSet.august, seed: 1)
    }
    #expect(error?.description == "the model covers the months from 2019-01 to 2020-12; ask for months within them")
  }
}
