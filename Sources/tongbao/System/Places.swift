import Glibc
import TongbaoStore

/// Where things lie: the data, the state of the last run, the configuration.
enum Places {
  /// The folder that holds regions.json and the datasets: as told, of the environment, beside the program, or of the
  /// checkout that it was built in.
  static func dataFolder(told: String?) -> String? {
    if let told = told ?? Environment.value("TONGBAO_DATA") { return told }
    let candidates =
      installed + ancestors.map { $0 + "/data" } + ["/usr/local/share/tongbao/data", "/usr/share/tongbao/data"]
    return candidates.first { Files.exists($0 + "/regions.json") }
  }

  /// The file that remembers where the person was.
  static var stateFile: String? { folder("XDG_STATE_HOME", home: "/.local/state").map { $0 + "/state.json" } }

  /// The file that sets what flags set.
  static var configurationFile: String? { folder("XDG_CONFIG_HOME", home: "/.config").map { $0 + "/config.json" } }

  /// The file of the person's own thresholds.
  static var thresholdsFile: String? { folder("XDG_CONFIG_HOME", home: "/.config").map { $0 + "/thresholds.json" } }

  /// The folder of ledgers that cannot lie beside their datasets.
  static var ledgerFolder: String? { folder("XDG_DATA_HOME", home: "/.local/share").map { $0 + "/ledgers" } }

  /// The program that reads and writes workbooks.
  static var workbookTool: String? {
    workbookToolFolders.map { $0 + "/tongbao-workbook" }.first { access($0, X_OK) == 0 }
  }

  /// The folders where that program may lie: beside this one, as it is built, and where `make install` puts it.
  static var workbookToolFolders: [String] {
    executable.map { [Files.parent($0), Files.parent(Files.parent($0)) + "/libexec/tongbao"] } ?? []
  }

  /// The XDG base folder's own `tongbao`; relative values are ignored, as the specification asks.
  private static func folder(_ variable: String, home: String) -> String? {
    if let base = Environment.value(variable), base.hasPrefix("/") { return base + "/tongbao" }
    return Environment.value("HOME").map { $0 + home + "/tongbao" }
  }

  private static var installed: [String] {
    executable.map { [Files.parent(Files.parent($0)) + "/share/tongbao/data"] } ?? []
  }

  /// The folders above the program, nearest first: a build lies a few levels below its checkout.
  private static var ancestors: [String] {
    var folders: [String] = []
    var path = executable ?? ""
    while path.count > 1, folders.count < 6 {
      path = Files.parent(path)
      folders.append(path)
    }
    return folders
  }

  private static var executable: String? { Files.resolved("/proc/self/exe") }
}

/// Questions about paths.
enum Files {
  /// Whether something exists at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The folder that a path lies in.
  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    return String(path.split(separator: "/").last ?? path)
  }

  /// The absolute path without symbolic links; nil where nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// The path from the root on; symbolic links are kept, for they may come to lead elsewhere.
  static func absolute(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if path.hasPrefix("/") { return path }
    guard let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    let last = name(path)
    if path == "." || path.isEmpty || last == ".." { return resolved(path) ?? path }
    return String(cString: current) + "/" + path
  }

  /// The names in a folder, in no order; nil where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those above it; tells whether it is there.
  static func makeFolder(_ path: String) -> Bool {
    if exists(path) { return true }
    return makeFolder(parent(path)) && (mkdir(path, 0o755) == 0 || errno == EEXIST)
  }

  /// Gives a file another name on the same disk; tells whether that went well.
  static func move(_ path: String, to new: String) -> Bool { rename(path, new) == 0 }

  /// Removes a folder with the files in it; one that holds folders stays.
  static func remove(_ folder: String) {
    for name in names(in: folder) ?? [] { unlink(folder + "/" + name) }
    rmdir(folder)
  }
}
