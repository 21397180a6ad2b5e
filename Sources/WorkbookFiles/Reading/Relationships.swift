import Sheets

/// What a part of the archive says which other parts belong to it.
struct Relationships {
  private struct Entry {
    var kind: String
    var target: String
    var isExternal: Bool
  }

  private let source: String
  private var entries: [String: Entry] = [:]
  private var order: [String] = []

  /// Reads those of a part; none where it has none. The archive's own are those of the empty name.
  init(of part: String, in archive: Archive) throws(WorkbookFault) {
    source = part
    let (folder, name) = PartName.split(part)
    let file = folder + "_rels/" + name + ".rels"
    guard archive.has(file) else { return }
    let reader = Reader()
    try archive.read(file, with: reader)
    for (id, kind, target, isExternal) in reader.found where entries[id] == nil {
      entries[id] = Entry(kind: kind, target: target, isExternal: isExternal)
      order.append(id)
    }
  }

  /// The part that the first relationship of a kind leads to.
  func part(ofKind kind: String) throws(WorkbookFault) -> String? {
    guard let id = order.first(where: { entries[$0]?.kind == kind }) else { return nil }
    return try part(of: id)?.name
  }

  /// The part that a relationship leads to, and of which kind it is; nil where there is none or it leads elsewhere.
  func part(of id: String) throws(WorkbookFault) -> (name: String, kind: String)? {
    guard let entry = entries[id], !entry.isExternal else { return nil }
    guard let name = PartName.resolve(entry.target, from: source) else {
      throw WorkbookFault(.pathOutside, part: source, detail: entry.target)
    }
    return (name, entry.kind)
  }

  private final class Reader: ElementReader {
    var found: [(id: String, kind: String, target: String, isExternal: Bool)] = []

    func start(_ element: Element) {
      guard element.depth == 2, element.is("Relationship"), let id = element["Id"], let type = element["Type"],
        let target = element["Target"]
      else { return }
      let kind = type.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(type[type.utf8.index(after: $0)...]) } ?? type
      found.append((id, kind, target, element["TargetMode"] == "External"))
    }
  }
}

/// Names of parts: folders between slashes, from the root of the archive.
enum PartName {
  /// The folder of a part, with the slash at its end, and the name in it.
  static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", part) }
    let behind = part.utf8.index(after: slash)
    return (String(part[..<behind]), String(part[behind...]))
  }

  /// The part that a target leads to from another part; nil where it climbs out of the archive.
  static func resolve(_ target: String, from part: String) -> String? {
    let target = String(target.map { $0 == "\\" ? "/" : $0 })
    var folders: [Substring] = target.hasPrefix("/") ? [] : split(part).folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(step)
      }
    }
    return folders.joined(separator: "/")
  }
}
