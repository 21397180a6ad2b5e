import Glibc
import Testing
import TongbaoCore

@testable import TongbaoStore

/// A dataset in a folder: what it offers, what is wrong with it, and what changed.
@Suite struct FolderSourceTests {
  /// A good snapshot of a period.
  static func snapshot(_ period: String) -> String {
    Fixture.snapshot.replacing("\"2020-08\",", with: "\"\(period)\",")
  }

  @Test func listsPeriodsWithoutReadingThem() throws {
    let files = [
      "2020-08.json": "broken", "2019-12.json": "", "2020-07.json": "{}", "notes.txt": "x", ".2020-06.json": "x",
    ]
    try Fixture.withDataset(files: files) { folder in
      let source = try FolderSource(path: folder + "/", regionsFile: Fixture.regionsFile)
      #expect(source.periods.map(\.description) == ["2019-12", "2020-07", "2020-08"])
      #expect(source.problems == [])
      #expect(source.dataset.timeline.periods == source.periods)
      #expect(source.dataset.timeline.isLoading)
      #expect(folder.hasSuffix("/" + source.id))
    }
  }

  @Test func tellsSizesOfFilesButNotOfPipes() throws {
    try Fixture.withDataset(files: ["2020-07.json": "", "2020-08.json": "broken"]) { folder in
      mkfifo(folder + "/2020-09.json", 0o600)
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      #expect(source.periods.map { source.size(of: $0) } == [0, 6, nil])
      #expect(source.periods.map { source.isPipe($0) } == [false, false, true])
      #expect(source.size(of: try #require(Period(.month, 2020, 10))) == nil)
    }
  }

  @Test func aBrokenSnapshotKeepsNoOtherFromBeingRead() throws {
    let files = ["2020-06.json": Self.snapshot("2020-06"), "2020-07.json": "{", "2020-08.json": Fixture.snapshot]
    try Fixture.withDataset(files: files) { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      let reader = source.reader()
      let loaded = source.periods.map { source.load($0, with: reader) }
      #expect(loaded.map { $0.snapshot != nil } == [true, false, true])
      #expect(loaded[1].problems.map { $0.place.description } == ["2020-07.json:1:2"])
      guard case .failed(let problems) = loaded[1].slot else {
        Issue.record("the slot should have failed")
        return
      }
      #expect(problems == loaded[1].problems)
      let gone = source.load(try #require(Period(.month, 2020, 1)), with: reader)
      #expect(
        gone.problems.map { $0.line(in: .en) } == [
          "2020-01.json: error: there is no such file: check its name and folder"
        ])
    }
  }

  @Test func severalThreadsReadSeveralPeriods() async throws {
    let periods = (1...12).compactMap { Period(.month, 2020, $0) }
    let files = Dictionary(uniqueKeysWithValues: periods.map { ("\($0).json", Self.snapshot("\($0)")) })
    let folder = try Fixture.withDataset(files: files) { folder -> [Snapshot?] in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      let board = Board(source)
      var threads = [pthread_t](repeating: 0, count: 4)
      for index in threads.indices {
        let box = Unmanaged.passRetained(board)
        pthread_create(
          &threads[index], nil,
          { box in
            guard let box else { return nil }
            Unmanaged<Board>.fromOpaque(box).takeRetainedValue().work()
            return nil
          }, box.toOpaque())
      }
      for thread in threads { pthread_join(thread, nil) }
      return board.snapshots
    }
    #expect(folder.count == 12)
    #expect(folder.allSatisfy { $0 != nil })
    #expect(folder.compactMap { $0?.period } == periods)
  }

  @Test func filesWithAForgottenPeriodOrAWrongNameAreTold() throws {
    let files = [
      "2020-08.json": Fixture.snapshot, "2020-13.json": Fixture.snapshot, "July.json": Self.snapshot("2020-07"),
      "2020-09.json": Fixture.snapshot, "schema.json": "{}",
    ]
    let problems = try Fixture.withDataset(files: files) {
      FolderSource.check(path: $0, regionsFile: Fixture.regionsFile)
    }
    #expect(
      problems.map { $0.line(in: .en) } == [
        "2020-13.json: error: the file is named after no period and is not read; it says period 2020-08, as "
          + "2020-08.json does: if it is of another period, name it after that, like 2020-10.json, and change \"period\"",
        "July.json: error: the file is named after no period and is not read: rename it 2020-07.json",
        "schema.json: warning: the file is named after no period and is not read: rename it like "
          + "2020-08.json, or move it "
          + "away",
        "2020-09.json:2:13: error: the file is called 2020-09.json but says period 2020-08, as 2020-08.json does: "
          + "change \"period\" to 2020-09, or rename the file",
      ])
    #expect(
      problems.map { $0.line(in: .zh) } == [
        "2020-13.json: 错误：文件名不是账期，不会读取；文件里的账期是 2020-08，与 2020-08.json 相同："
          + "若属其他账期，请按该账期命名，例如 2020-10.json，并改正 \"period\"",
        "July.json: 错误：文件名不是账期，不会读取：请改名为 2020-07.json",
        "schema.json: 警告：文件名不是账期，不会读取：请改名如 2020-08.json，或移走",
        "2020-09.json:2:13: 错误：文件名是 2020-09.json，里面的账期却是 2020-08，与 2020-08.json 相同："
          + "请把 \"period\" 改为 2020-09，或改文件名",
      ])
  }

  @Test func foldersThatAreNoDatasetsAreTold() throws {
    try withTemporaryFolder { folder in
      mkdir(folder + "/empty", 0o700)
      mkdir(folder + "/other", 0o700)
      try Fixture.write("{}", to: folder + "/other/2020-08.json")
      try Fixture.write("{}", to: folder + "/file")
      expect(
        folder + "/empty",
        "the folder is empty: a dataset has dataset.json and a file such as 2020-08.json for every period",
        "目录是空的：数据集须有 dataset.json 和每个账期一个文件，例如 2020-08.json")
      expect(
        folder + "/other", "the folder has no dataset.json: add it, or name the folder that has it",
        "目录里没有 dataset.json：请补上，或给出有它的目录")
      expect(folder + "/none", "there is no such folder: check the name of the dataset", "没有这个目录：请核对数据集名称")
      expect(
        folder + "/file", "this is not a folder: a dataset is a folder with dataset.json and a file for every period",
        "这不是目录：数据集是一个目录，内有 dataset.json 和每个账期一个文件")
    }
  }

  /// Expects the one problem of a folder.
  private func expect(_ path: String, _ en: String, _ zh: String) {
    let problems = FolderSource.check(path: path, regionsFile: Fixture.regionsFile)
    #expect(problems.map { $0.line(in: .en) } == ["\(path): error: \(en)"])
    #expect(problems.map { $0.line(in: .zh) } == ["\(path): 错误：\(zh)"])
  }

  @Test func aDatasetWithoutPeriodsOpens() throws {
    try Fixture.withDataset { folder in
      let problems = FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
      #expect(
        problems.map { $0.line(in: .en) } == [
          "\(folder): warning: the dataset has no periods yet: add a file such as 2020-08.json"
        ])
      #expect(problems.map { $0.line(in: .zh) } == ["\(folder): 警告：数据集还没有任何账期：请加入文件，例如 2020-08.json"])
    }
  }

  @Test func sentencesThatCannotBeStagedHere() {
    #expect(
      FolderComplaint.notPermitted.sentence(in: .en) == "permission is denied: check the permissions of the folder")
    #expect(FolderComplaint.notPermitted.sentence(in: .zh) == "没有权限：请检查目录的权限")
    let unreadable = FolderComplaint.unreadable("Input/output error")
    #expect(
      unreadable.sentence(in: .en) == "the folder cannot be read (Input/output error): check the disk and try again")
    #expect(unreadable.sentence(in: .zh) == "目录读取失败（Input/output error）：请检查磁盘后重试")
  }

  @Test func tellsWhatChanged() throws {
    try Fixture.withDataset(files: ["2020-07.json": Self.snapshot("2020-07"), "2020-08.json": Fixture.snapshot]) {
      folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      #expect(try source.refreshed().changes.isEmpty)
      try Fixture.write(Fixture.snapshot + " ", to: folder + "/2020-08.json")
      try Fixture.write(Self.snapshot("2020-09"), to: folder + "/2020-09.json")
      unlink(folder + "/2020-07.json")
      let (later, changes) = try source.refreshed()
      #expect(changes.changed.map(\.description) == ["2020-08", "2020-09"])
      #expect(changes.removed.map(\.description) == ["2020-07"])
      #expect(!changes.catalogue)
      #expect(later.periods.map(\.description) == ["2020-08", "2020-09"])
      #expect(later.load(later.periods[1], with: later.reader()).snapshot != nil)
      try Fixture.write(Fixture.catalogue, to: folder + "/dataset.json")
      #expect(try later.refreshed().changes.catalogue, "the file is another though its text is the same")
    }
  }

  @Test(arguments: ["home-market-published", "home-market-demo", "dedicated-line-guizhou", "service-quality-shanxi"])
  func shippedDatasetsHaveNoErrors(_ name: String) {
    let problems = FolderSource.check(path: Fixture.root + "/data/" + name, regionsFile: Fixture.regionsFile)
    #expect(problems.filter { $0.severity == .error }.map { $0.line(in: .en) } == [])
  }
}

/// Periods handed out to threads, and what they brought back.
private final class Board: @unchecked Sendable {
  private let source: FolderSource
  private var next = 0
  private(set) var snapshots: [Snapshot?]
  private var lock = pthread_mutex_t()

  init(_ source: FolderSource) {
    self.source = source
    snapshots = Array(repeating: nil, count: source.periods.count)
    pthread_mutex_init(&lock, nil)
  }

  deinit { pthread_mutex_destroy(&lock) }

  /// Reads periods until none is left.
  func work() {
    let reader = source.reader()
    while let index = take() {
      let snapshot = source.load(source.periods[index], with: reader).snapshot
      pthread_mutex_lock(&lock)
      snapshots[index] = snapshot
      pthread_mutex_unlock(&lock)
    }
  }

  private func take() -> Int? {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    next += 1
    return next <= snapshots.count ? next - 1 : nil
  }
}
