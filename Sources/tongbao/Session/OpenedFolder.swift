import ArgumentParser
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// A dataset opened for the screen, or the reasons why it could not be.
struct OpenedFolder {
  /// The dataset's name or path, as it was asked for.
  let name: String
  let source: FolderSource?
  /// The period to begin with.
  let period: Period?
  /// The domain that was asked for.
  let domain: Domain?
  let problems: [Problem]
  private let settings: Settings

  /// Opens a dataset. What flags ask for must exist; what only the configuration file says counts where it exists.
  init(_ name: String, _ library: Library, flags: Settings, settings: Settings) throws {
    self.name = name
    self.settings = settings
    let opened: FolderSource
    do throws(Problems) {
      opened = try library.open(name)
    } catch {
      source = nil
      period = nil
      domain = nil
      problems = error.list
      return
    }
    let table = try OpenedFolder.table(opened, library, flags, settings)
    source = table
    problems = []
    period = try OpenedFolder.period(table, flags, settings)
    domain = try OpenedFolder.domain(opened.catalogue, flags, settings)
  }

  private static func table(
    _ source: FolderSource, _ library: Library, _ flags: Settings, _ settings: Settings
  ) throws -> FolderSource {
    if flags.region != nil { return try source.table(asked: flags.region, regionsFile: library.regionsFile) }
    guard settings.region != nil, !source.lowerTables.isEmpty else { return source }
    return (try? source.table(asked: settings.region, regionsFile: library.regionsFile)) ?? source
  }

  private static func period(_ source: FolderSource, _ flags: Settings, _ settings: Settings) throws -> Period? {
    if let asked = flags.period { return try source.period(asked: asked) }
    let periods = source.periods
    return settings.period.flatMap(Period.init).flatMap { periods.contains($0) ? $0 : nil } ?? periods.last
  }

  private static func domain(_ catalogue: Catalogue, _ flags: Settings, _ settings: Settings) throws -> Domain? {
    if let asked = flags.domain { return try catalogue.domain(asked: asked) }
    return settings.domain.flatMap(catalogue.domain(called:))
  }

  /// The state to begin with, showing what has been read of the dataset.
  func state(
    _ dataset: Dataset?, size: Size, preferences: Preferences, own: OwnThresholds = OwnThresholds(),
    language: Language, hasUTF8: Bool
  ) -> State {
    var state = State(size: size, language: language, glyphs: glyphs(hasUTF8: hasUTF8))
    state.judge(byOwn: own.thresholds)
    guard let dataset else {
      _ = state.update(.openFailed(id: "", problems))
      return state
    }
    var begin = preferences
    if let domain { begin.domain = domain.id }
    state.greetsWithOverview = true
    _ = state.update(.opened(dataset, begin))
    // Who asks for a table is shown it; everybody else is greeted.
    if let domain, let index = dataset.catalogue.domains.firstIndex(where: { $0.id == domain.id }) {
      _ = state.update(.choose(.domain(index)))
    }
    if let period { _ = state.update(.choose(.period(period))) }
    return state
  }

  private func glyphs(hasUTF8: Bool) -> Glyphs {
    if settings.usesASCII == true || !hasUTF8 { return .ascii }
    return settings.ambiguous == .wide ? .wide : .narrow
  }
}
