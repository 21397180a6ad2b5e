import Glibc
import TestSupport

/// A folder of its own for one test, removed with all in it when the test is over: data, home, state and configuration.
final class TemporaryHome {
  let path: String
  private var number = 0
  /// The data folder, with the regions that ship.
  var data: String { path + "/data" }
  /// The folder of the sample dataset.
  var sample: String { data + "/sample" }
  var stateFile: String { path + "/state/tongbao/state.json" }
  var configurationFile: String { path + "/config/tongbao/config.json" }

  /// The folder that the package lies in.
  static let package: String = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

  /// Makes the folder, with the sample dataset unless it is to be empty.
  init(isEmpty: Bool = false) throws {
    var template = Array("/tmp/tongbao-story-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failed(what: "mkdtemp") }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    makeFolder("data")
    symlink(TemporaryHome.package + "/data/regions.json", data + "/regions.json")
    if !isEmpty { Sample.write(to: self) }
  }

  deinit { TemporaryHome.removeAll(path) }

  struct Failed: Error { let what: String }

  /// What every program finds in its environment here.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_STATE_HOME": path + "/state", "XDG_CONFIG_HOME": path + "/config",
      "XDG_DATA_HOME": path + "/share", "TONGBAO_DATA": data,
    ]
  }

  /// A number that nothing here has yet.
  func nextNumber() -> Int {
    number += 1
    return number
  }

  // MARK: Files

  /// Makes a folder and those above it.
  func makeFolder(_ name: String) {
    var made = path
    for part in name.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o755)
    }
  }

  /// Writes a file in place, as an editor does that keeps it open.
  func write(_ text: String, to name: String) {
    if let slash = name.lastIndex(of: "/") { makeFolder(String(name[..<slash])) }
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    TemporaryHome.send(text, to: descriptor)
    close(descriptor)
  }

  /// Puts a new file into a file's place in one step.
  func replace(_ name: String, by text: String) {
    write(text, to: name + ".new")
    rename(path + "/" + name + ".new", path + "/" + name)
  }

  /// Makes a pipe in a file's place.
  func makePipe(_ name: String) {
    unlink(path + "/" + name)
    mkfifo(path + "/" + name, 0o644)
  }

  /// Opens a pipe that the program reads, and gives what writes into it; it does not wait for the reader.
  func feed(_ name: String, _ text: String) {
    let descriptor = open(path + "/" + name, O_RDWR | O_CLOEXEC)
    TemporaryHome.send(text, to: descriptor)
    // The reader sees the end only when nobody can write any more.
    close(descriptor)
  }

  func remove(_ name: String) { TemporaryHome.removeAll(path + "/" + name) }

  func text(of name: String) -> String? {
    let descriptor = open(path + "/" + name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return String(decoding: TemporaryHome.drain(descriptor), as: UTF8.self)
  }

  static func drain(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { all += buffer[..<count] }
    return all
  }

  private static func send(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func removeAll(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    guard let handle = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        })
    }
    closedir(handle)
    for name in names where name != "." && name != ".." { removeAll(path + "/" + name) }
    rmdir(path)
  }
}
