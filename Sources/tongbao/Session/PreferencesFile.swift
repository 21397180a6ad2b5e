import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// The file that remembers where the person was. One that cannot be read is as good as none.
enum PreferencesFile {
  static func read() -> Preferences {
    guard let path = Places.stateFile, let root = JSONFile.object(path) else { return Preferences() }
    var preferences = Preferences(
      dataset: root["dataset"]?.string, domain: root["domain"]?.string,
      language: root["lang"]?.string.flatMap(Language.init(rawValue:)))
    for (key, value) in root["sorts"]?.members ?? [] {
      preferences.sorts[key.text] = value.elements.compactMap(\.string)
    }
    for (key, value) in root["marks"]?.members ?? [] {
      preferences.marks[key.text] = value.elements.compactMap { $0.string.flatMap { RegionCode($0) } }
    }
    for (key, value) in root["groups"]?.members ?? [] {
      preferences.groups[key.text] = value.string.flatMap { PeerGroup($0) }
    }
    return preferences
  }

  /// Writes what is worth restoring; a home that cannot be written is no reason to complain.
  static func write(_ preferences: Preferences) {
    guard let path = Places.stateFile, Files.makeFolder(Files.parent(path)) else { return }
    var writer = JSONWriter()
    writer.object { writer in
      for (key, value) in [
        ("dataset", preferences.dataset), ("domain", preferences.domain), ("lang", preferences.language?.rawValue),
      ] {
        guard let value else { continue }
        writer.key(key)
        writer.string(value)
      }
      writer.key("sorts")
      writer.object { writer in
        for (domain, keys) in preferences.sorts.sorted(by: { $0.key < $1.key }) {
          writer.key(domain)
          writer.array { writer in keys.forEach { writer.string($0) } }
        }
      }
      writer.key("marks")
      writer.object { writer in
        for (dataset, codes) in preferences.marks.sorted(by: { $0.key < $1.key }) {
          writer.key(dataset)
          writer.array { writer in codes.forEach { writer.string($0.description) } }
        }
      }
      writer.key("groups")
      writer.object { writer in
        for (dataset, group) in preferences.groups.sorted(by: { $0.key < $1.key }) {
          writer.key(dataset)
          writer.string(group.notation)
        }
      }
    }
    try? AtomicFile.write(writer.finished, to: path)
  }
}

/// Small JSON files of our own.
enum JSONFile {
  /// The object in a file; nil where there is none, or the file is wrong.
  static func object(_ path: String) -> JSONNode? { try? read(path) }

  /// The object in a file.
  static func read(_ path: String) throws(Problem) -> JSONNode {
    let bytes = PaddedBytes()
    try FileBytes.read(path, into: bytes, limit: 1 << 20)
    return try JSONTree(bytes, file: path).root
  }
}
