import ArgumentParser
import CursesTerminal
import Glibc
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// A run of the dashboard from the settings to the last frame.
struct DashboardSession {
  let settings: Settings
  let preferences: Preferences

  func run() throws {
    let library = try Library(told: settings.data)
    let name = try datasetName(library)
    let loader = Loader(library: library)
    // Files are read while the terminal is being opened.
    let opened = OpenedFolder(name, library, settings)
    if let source = opened.source { loader.readAll(source, from: opened.period) }
    let terminal = try openTerminal()
    guard let terminal else { return try printInstead() }
    defer { terminal.close() }
    var state = opened.state(size: terminal.size, preferences: preferences, hasUTF8: terminal.hasUTF8)
    state.takesMouse = settings.usesMouse ?? true
    let left = MainLoop(state: state, terminal: terminal, loader: loader, settings: settings).run()
    terminal.close()
    PreferencesFile.write(left)
    if let signal = terminal.endingSignal { raise(signal) }
  }

  /// The dataset that was asked for, or left, or that is the standard one.
  private func datasetName(_ library: Library) throws -> String {
    if let asked = settings.dataset {
      guard library.path(of: asked) != nil else {
        throw Failure.misuse("no dataset is called \(asked); there are: \(library.names.joined(separator: ", "))")
      }
      return asked
    }
    if let left = preferences.dataset, library.names.contains(left) { return left }
    guard let standard = library.standard else {
      throw Failure.misuse("\(library.folder): there is no dataset in this folder; name one with --dataset")
    }
    return standard
  }

  /// The terminal; nil where there is none that can be drawn on.
  private func openTerminal() throws -> Terminal? {
    let options = TerminalOptions(
      usesColors: settings.usesColors ?? !Environment.refusesColors, background: settings.background,
      usesMouse: settings.usesMouse ?? true)
    do throws(TerminalError) {
      return try Terminal(options)
    } catch {
      switch error {
      case .notATerminal, .cannotPlaceCursor: return nil
      default: throw Failure.misuse(error.description)
      }
    }
  }

  /// Where no screen can be drawn the table is printed.
  private func printInstead() throws {
    let language = settings.language ?? preferences.language
    var options = DataOptions()
    (options.data, options.dataset, options.lang) = (settings.data, settings.dataset ?? preferences.dataset, language)
    let opened = try OpenedSnapshot(options, period: settings.period)
    let wanted = settings.domain ?? preferences.domain ?? opened.dataset.catalogue.domains.first?.id ?? ""
    let domain = try opened.domain(named: wanted)
    let rows = opened.dataset.reportingRows
    Console.print(AlignedFormat().text(of: TableReport(opened: opened, domain: domain, rows: rows).report))
  }
}

/// A dataset opened for the screen, or the reasons why it could not be.
struct OpenedFolder {
  let source: FolderSource?
  let period: Period?
  private let problems: [Problem]
  private let settings: Settings

  init(_ name: String, _ library: Library, _ settings: Settings) {
    self.settings = settings
    do throws(Problems) {
      let opened = try library.open(name)
      source = opened
      period = settings.period.flatMap(Period.init) ?? opened.periods.last
      problems = []
    } catch {
      source = nil
      period = nil
      problems = error.list
    }
  }

  /// The state to begin with.
  func state(size: Size, preferences: Preferences, hasUTF8: Bool) -> State {
    let fallback: Language = Environment.localeIsChinese == false ? .en : .zh
    let language = settings.language ?? preferences.language ?? fallback
    var state = State(size: size, language: language, glyphs: glyphs(hasUTF8: hasUTF8))
    guard let source else {
      _ = state.update(.openFailed(id: "", problems))
      return state
    }
    var begin = preferences.dataset == source.id ? preferences : Preferences()
    if let domain = settings.domain { begin.domain = OpenedFolder.id(of: domain, source.catalogue) }
    _ = state.update(.opened(source.dataset, begin))
    if let period { _ = state.update(.choose(.period(period))) }
    return state
  }

  private func glyphs(hasUTF8: Bool) -> Glyphs {
    if settings.usesASCII == true || !hasUTF8 { return .ascii }
    return settings.ambiguous == .wide ? .wide : .narrow
  }

  private static func id(of domain: String, _ catalogue: Catalogue) -> String {
    catalogue.domains.first { [$0.id, $0.name.zh, $0.name.en].contains(domain) }?.id ?? domain
  }
}
