import Glibc

@testable import TongbaoStore

/// Runs `body` with the path of a new folder, and removes the folder and all in it afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/tongbao-store-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw FileComplaint.unwritable("mkdtemp") }
  let folder = String(cString: made)
  defer { removeAll(folder) }
  return try body(folder)
}

/// The names in a folder, sorted, hidden ones too.
func names(in folder: String) -> [String] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var names: [String] = []
  while let entry = readdir(handle) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// The text of a file, or nil.
func contents(_ path: String) -> String? {
  let bytes = PaddedBytes()
  guard (try? FileBytes.read(path, into: bytes)) != nil else { return nil }
  return String(decoding: bytes.array, as: UTF8.self)
}

/// The mode of what stands at a path; 0 where nothing does.
func mode(_ path: String, follow: Bool = true) -> mode_t {
  var status = stat()
  return (follow ? stat(path, &status) : lstat(path, &status)) == 0 ? status.st_mode : 0
}

/// Removes a folder and all in it; links are removed, not followed.
private func removeAll(_ path: String) {
  if mode(path, follow: false) & S_IFMT == S_IFDIR {
    for name in names(in: path) { removeAll(path + "/" + name) }
    rmdir(path)
  } else {
    unlink(path)
  }
}
