import Glibc

@testable import TongbaoCore
@testable import TongbaoLedger

/// Runs `body` with the path of a new folder, and removes the folder and the files in it afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/tongbao-ledger-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw LedgerComplaint.system("mkdtemp") }
  let folder = String(cString: made)
  defer {
    for name in names(in: folder) {
      unlink(folder + "/" + name)
      rmdir(folder + "/" + name)
    }
    rmdir(folder)
  }
  return try body(folder)
}

/// The names in a folder, sorted.
func names(in folder: String) -> [String] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var names: [String] = []
  while let entry = readdir(handle) {
    names.append(
      withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      })
  }
  return names.filter { $0 != "." && $0 != ".." }.sorted()
}

/// Writes bytes into a new file.
func write(_ bytes: [UInt8], to path: String) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  _ = Glibc.write(descriptor, bytes, bytes.count)
  close(descriptor)
}

/// The bytes of a file.
func bytes(of path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  defer { close(descriptor) }
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  let count = read(descriptor, &buffer, buffer.count)
  return Array(buffer.prefix(max(0, count)))
}

/// An entry of a test.
func entry(
  _ deed: FollowUpEntry.Deed = .note("seen"), by person: String = "li", column: String = "x",
  value: Observation = .number(61.2), period: String = "2020-08"
) -> FollowUpEntry {
  FollowUpEntry(
    at: "2020-10-03T08:15:30Z", by: person, subject: AlertSubject(column: column, region: .nation),
    period: testPeriod(period), value: value, deed: deed)
}

/// What a body complains of, in English with its place; empty where it does not.
func complaint(_ body: () throws -> Void) -> String {
  do { try body() } catch let problem as Problem { return problem.line(in: .en) } catch { return "\(error)" }
  return ""
}

/// A period of a test; the year 1 where the notation is wrong, so that the test fails on it.
func testPeriod(_ text: String) -> Period {
  guard let period = Period(text) ?? Period(.year, 1) else { preconditionFailure("the year 1 is a period") }
  return period
}
