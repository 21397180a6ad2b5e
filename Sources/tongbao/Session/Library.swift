import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// The datasets that can be opened: those in the data folder, and any folder by its path.
struct Library {
  /// The folder that holds regions.json and the datasets.
  let folder: String

  private init(folder: String) { self.folder = folder }

  /// The library in the folder that was told, or found.
  init(told: String?) throws {
    guard let folder = Places.dataFolder(told: told) else {
      throw Misuse.noDataFolder
    }
    guard Files.exists(folder) else { throw Misuse.noFolder(folder) }
    guard Files.exists(folder + "/regions.json") else { throw Misuse.notADataFolder(folder) }
    self.folder = folder
  }

  var regionsFile: String { folder + "/regions.json" }

  /// The names of the datasets in the folder.
  var names: [String] {
    (Files.names(in: folder) ?? []).filter(holds).sorted()
  }

  /// Whether a name or a path leads to a folder with a catalogue.
  func holds(_ name: String) -> Bool {
    path(of: name).map { Files.exists("\($0)/\(FolderSource.catalogueName)") } ?? false
  }

  /// The folder of the dataset of a name or a path; nil where there is none.
  func path(of name: String) -> String? {
    if name.isEmpty { return nil }
    if Library.isPath(name) { return Files.exists(name) ? name : nil }
    let inside = "\(folder)/\(name)"
    if Files.exists(inside) { return inside }
    return Files.exists(name) ? name : nil
  }

  /// Whether a text is written as a path, so that no dataset of the data folder is meant.
  static func isPath(_ name: String) -> Bool { name.contains("/") || name == "." || name == ".." }

  /// What to call a dataset so that it is found again from any folder: its name, or its path where it lies elsewhere.
  func name(ofFolder path: String?) -> String? {
    guard let path = path.flatMap(Files.resolved) else { return nil }
    return Files.parent(path) == Files.resolved(folder) ? Files.name(path) : path
  }

  /// The names that a shell offers after `--dataset`; none where no data folder is found.
  static var namesToComplete: [String] { Places.dataFolder(told: nil).map { Library(folder: $0).names } ?? [] }

  /// The dataset that opens when none was asked for: the demo, or the first.
  var standard: String? { names.first { $0 == "home-market-demo" } ?? names.first }

  /// Opens the dataset of a name or a path.
  func open(_ name: String) throws(Problems) -> FolderSource {
    try FolderSource(path: path(of: name) ?? "\(folder)/\(name)", regionsFile: regionsFile)
  }

  /// What the picker shows of each dataset; one that is open and lies elsewhere stands behind the others.
  func shelf(opened: String?) -> [ShelfEntry] {
    var names = names
    if let name = name(ofFolder: opened), !names.contains(name) { names.append(name) }
    return names.map(entry)
  }

  private func entry(_ name: String) -> ShelfEntry {
    do throws(Problems) {
      let source = try open(name)
      let latest = latest(of: source)
      return ShelfEntry(
        id: name, title: source.catalogue.title, periods: source.periods,
        indicatorCount: source.catalogue.indicators.count, level: source.catalogue.level,
        sourceKind: latest?.source.kind,
        coverage: latest.map { Coverage(of: $0, catalogue: source.catalogue, rows: source.dataset.reportingRows) })
    } catch {
      return ShelfEntry(
        id: name, title: Wording(zh: name), periods: [], indicatorCount: 0, problem: error.list.first)
    }
  }

  /// The latest figures. A pipe is left to whoever shows its figures, for it can be read only once.
  private func latest(of source: FolderSource) -> Snapshot? {
    guard let latest = source.periods.last, !source.isPipe(latest) else { return nil }
    return source.load(latest, with: source.reader()).snapshot
  }
}
