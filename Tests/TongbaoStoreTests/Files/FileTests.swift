import Foundation
import Glibc
import Testing
import TongbaoCore

@testable import TongbaoStore

/// Reading and writing files, and what is said where that cannot be.
@Suite struct FileTests {
  @Test func readsAWholeFileIntoTheSameBuffer() throws {
    try withTemporaryFolder { folder in
      let long = [UInt8](repeating: 0x61, count: 200_000)
      try AtomicFile.write(long, to: folder + "/long")
      try AtomicFile.write([0x62], to: folder + "/short")
      let bytes = PaddedBytes()
      try FileBytes.read(folder + "/long", into: bytes)
      #expect(bytes.array == long)
      try FileBytes.read(folder + "/short", into: bytes)
      #expect(bytes.array == [0x62])
      #expect((1...PaddedBytes.padding).allSatisfy { bytes.start[$0] == 0 })
    }
  }

  @Test func aFileIsMadeOnlyWhereNothingHasItsName() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/new"
      #expect(try AtomicFile.create([0x61], at: path))
      #expect(try !AtomicFile.create([0x62], at: path))
      symlink(path, folder + "/link")
      #expect(try !AtomicFile.create([0x62], at: folder + "/link"))
      #expect(throws: Problem.self) { try AtomicFile.create([0x62], at: folder) }
      let bytes = PaddedBytes()
      try FileBytes.read(path, into: bytes)
      #expect(bytes.array == [0x61])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["link", "new"])
    }
  }

  @Test func readsFilesWhoseSizeIsNotTold() throws {
    let bytes = PaddedBytes()
    try FileBytes.read("/proc/self/status", into: bytes)
    #expect(bytes.count > 100)
  }

  @Test func readsADescriptorToItsEnd() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], "[1]", 3) == 3)
    close(ends[1])
    let bytes = PaddedBytes()
    try FileBytes.read(descriptor: ends[0], into: bytes, named: "-")
    close(ends[0])
    #expect(bytes.array == Array("[1]".utf8))
    let problem = #expect(throws: Problem.self) { try FileBytes.read(descriptor: -1, into: bytes, named: "-") }
    #expect(
      problem?.line(in: .en) == "-: error: the file cannot be read (Bad file descriptor): check the disk and try again")
    #expect(problem?.line(in: .zh) == "-: 错误：读取失败（Bad file descriptor）：请检查磁盘后重试")
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    try withTemporaryFolder { folder in
      mkfifo(folder + "/pipe", 0o600)
      symlink(folder + "/loop", folder + "/loop")
      try AtomicFile.write([1, 2, 3], to: folder + "/three")
      expectRefusal(
        folder + "/none", "there is no such file: check its name and folder", "没有这个文件：请核对文件名和目录")
      expectRefusal(
        folder + "/three/x", "there is no such file: check its name and folder", "没有这个文件：请核对文件名和目录")
      expectRefusal(folder, "this is a folder, not a file: name an ordinary file", "这是目录，不是文件：请给出普通文件")
      expectRefusal("/dev/null", "this is a device, not a file: name an ordinary file", "这是设备，不是文件：请给出普通文件")
      expectRefusal(folder + "/pipe", "this is a pipe, not a file: name an ordinary file", "这是管道，不是文件：请给出普通文件")
      expectRefusal(
        folder + "/loop", "the symbolic link leads to no file: repair or remove the link", "符号链接没有指向文件：请修复或删除该链接")
      expectRefusal(
        folder + "/three", "the file has 3 bytes, more than the limit of 2: split it by period",
        "文件有 3 字节，超过 2 的上限：请按账期拆分")
      expectRefusal(
        "/proc/self/status", "the file has more bytes than the limit of 2: split it by period", "文件超过 2 字节的上限：请按账期拆分")
    }
  }

  /// Expects that `path` is refused, two bytes being the limit.
  private func expectRefusal(_ path: String, _ en: String, _ zh: String, _ place: SourceLocation = #_sourceLocation) {
    let problem = #expect(throws: Problem.self, sourceLocation: place) {
      try FileBytes.read(path, into: PaddedBytes(), limit: 2, named: "f.json")
    }
    #expect(problem?.line(in: .en) == "f.json: error: \(en)", sourceLocation: place)
    #expect(problem?.line(in: .zh) == "f.json: 错误：\(zh)", sourceLocation: place)
  }

  static let otherSentences: [(FileComplaint, String, String)] = [
    (
      .notPermitted, "permission is denied: check the permissions of the file and of its folder", "没有权限：请检查文件及其目录的权限"
    ),
    (.noFolder, "its folder does not exist: make the folder, or choose another", "目录不存在：请先建目录，或换一个"),
    (.notAFile(.socket), "this is a socket, not a file: name an ordinary file", "这是套接字，不是文件：请给出普通文件"),
    (.notAFile(.other), "this is something else, not a file: name an ordinary file", "这是其他东西，不是文件：请给出普通文件"),
    (
      .unwritable("No space left on device"),
      "the file cannot be written (No space left on device): nothing was changed, check the disk and try again",
      "写入失败（No space left on device）：原文件未改动，请检查磁盘后重试"
    ),
  ]

  @Test(arguments: otherSentences) func saysWhatCannotBeStagedHere(
    _ complaint: FileComplaint, _ en: String, _ zh: String
  ) {
    #expect(complaint.sentence(in: .en) == en)
    #expect(complaint.sentence(in: .zh) == zh)
  }

  @Test func replacesAFileAndKeepsItsPermissions() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.json"
      try AtomicFile.write(Array("old".utf8), to: path)
      chmod(path, 0o640)
      try AtomicFile.write(Array("new".utf8), to: path)
      #expect(contents(path) == "new")
      #expect(mode(path) & 0o777 == 0o640)
      #expect(names(in: folder) == ["a.json"])
    }
  }

  @Test func aFileThatNeedNotReachTheDiskIsReplacedAtOnceAllTheSame() throws {
    try withTemporaryFolder { folder in
      for text in ["old", "new"] {
        try AtomicFile.write(Array(text.utf8), to: folder + "/a.json", reachingDisk: false)
        #expect(contents(folder + "/a.json") == text)
      }
      #expect(names(in: folder) == ["a.json"])
    }
  }

  @Test func writesThroughALinkAndKeepsIt() throws {
    try withTemporaryFolder { folder in
      mkdir(folder + "/real", 0o700)
      try AtomicFile.write(Array("old".utf8), to: folder + "/real/a")
      symlink("real/a", folder + "/link")
      try AtomicFile.write(Array("new".utf8), to: folder + "/link")
      #expect(contents(folder + "/real/a") == "new")
      #expect(mode(folder + "/link", follow: false) & S_IFMT == S_IFLNK)
      #expect(names(in: folder) == ["link", "real"])
    }
  }

  @Test func refusesToWriteWhereNoFileCanBe() throws {
    try withTemporaryFolder { folder in
      symlink("nowhere", folder + "/dangling")
      let cases: [(String, FileComplaint)] = [
        (folder, .notAFile(.folder)), (folder + "/none/a", .noFolder), (folder + "/dangling", .brokenLink),
        ("/dev/null", .notAFile(.device)),
      ]
      for (path, complaint) in cases {
        let problem = #expect(throws: Problem.self) { try AtomicFile.write([1], to: path) }
        #expect(problem == Problem(complaint, at: Place(file: path)))
      }
      #expect(names(in: folder) == ["dangling"])
    }
  }
}
