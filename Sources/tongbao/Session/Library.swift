import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// The datasets that can be opened: those in the data folder, and any folder by its path.
struct Library {
  /// The folder that holds regions.json and the datasets.
  let folder: String

  /// The library in the folder that was told, or found.
  init(told: String?) throws {
    guard let folder = Places.dataFolder(told: told) else {
      throw Failure.misuse("no data folder was found; name the one that holds regions.json with --data or TONGBAO_DATA")
    }
    guard Files.exists(folder + "/regions.json") else {
      throw Failure.misuse("\(folder): this folder holds no regions.json, so it is no data folder; name another with --data")
    }
    self.folder = folder
  }

  var regionsFile: String { folder + "/regions.json" }

  /// The names of the datasets in the folder.
  var names: [String] {
    (Files.names(in: folder) ?? []).filter { Files.exists("\(folder)/\($0)/\(FolderSource.catalogueName)") }.sorted()
  }

  /// The folder of the dataset of a name or a path; nil where there is none.
  func path(of name: String) -> String? {
    if name.contains("/") || name == "." || name == ".." { return Files.exists(name) ? name : nil }
    let inside = "\(folder)/\(name)"
    if Files.exists(inside) { return inside }
    return Files.exists(name) ? name : nil
  }

  /// The dataset that opens when none was asked for: the demo, or the first.
  var standard: String? { names.first { $0 == "home-market-demo" } ?? names.first }

  /// Opens the dataset of a name or a path.
  func open(_ name: String) throws(Problems) -> FolderSource {
    try FolderSource(path: path(of: name) ?? "\(folder)/\(name)", regionsFile: regionsFile)
  }

  /// What the picker shows of each dataset.
  func shelf(opened: String?) -> [ShelfEntry] {
    var names = names
    if let opened, !names.contains(opened) { names.append(opened) }
    return names.map(entry)
  }

  private func entry(_ name: String) -> ShelfEntry {
    do throws(Problems) {
      let source = try open(name)
      let latest = source.periods.last.map { source.load($0, with: source.reader()) }
      return ShelfEntry(
        id: name, title: source.catalogue.title, periods: source.periods, indicatorCount: source.catalogue.indicators.count,
        sourceKind: latest?.snapshot?.source.kind)
    } catch {
      return ShelfEntry(
        id: name, title: Wording(zh: name), periods: [], indicatorCount: 0, problem: error.list.first)
    }
  }
}
