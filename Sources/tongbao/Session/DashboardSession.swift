import ArgumentParser
import CursesTerminal
import Glibc
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoExchange
import TongbaoStore

/// A run of the dashboard from the settings to the last frame.
struct DashboardSession {
  /// What the flags say.
  private let flags: Settings
  /// What flags and configuration file say together.
  private let settings: Settings
  private let preferences: Preferences

  /// Runs the dashboard with these flags until the person leaves.
  static func run(flags: Settings) throws {
    let settings = flags.filled(from: try ConfigurationFile.read())
    let preferences = settings.isFresh == true ? Preferences() : PreferencesFile.read()
    try DashboardSession(flags: flags, settings: settings, preferences: preferences).run()
  }

  private func run() throws {
    let library = try Library(told: settings.data)
    let name = try datasetName(library)
    let loader = Loader(library: library, ledger: settings.ledger)
    let opened = try OpenedFolder(name, library, flags: flags, settings: settings)
    let own = try OwnThresholdsFile.read()
    // Where the period that is shown first is long, it is read while the terminal is being opened.
    let dataset = opened.source.map { loader.readFirst($0, opened.period) }
    guard let terminal = try openTerminal() else { return try printInstead(opened, library) }
    defer { terminal.close() }
    var state = opened.state(
      dataset, size: terminal.size,
      preferences: preferences.dataset == name ? preferences : preferences.ofOtherDataset, own: own,
      language: language, hasUTF8: terminal.hasUTF8)
    state.takesMouse = settings.usesMouse ?? true
    state.datasetName = name
    state.startFolder = Files.absolute(".")
    let left = MainLoop(state: state, terminal: terminal, loader: loader, settings: settings).run()
    terminal.close()
    keep(left, library.name(ofFolder: loader.root))
    if let signal = terminal.endingSignal { raise(signal) }
  }

  /// Remembers where the person was; a run that showed nothing leaves what was remembered before.
  private func keep(_ left: Preferences, _ name: String?) {
    var kept = left.dataset == nil ? preferences : left
    kept.language = left.language
    if left.dataset != nil { kept.dataset = name ?? left.dataset }
    PreferencesFile.write(kept)
  }

  private var language: Language {
    settings.language ?? preferences.language ?? Environment.screenLanguage
  }

  /// The dataset that was asked for, or left, or that is the standard one.
  private func datasetName(_ library: Library) throws -> String {
    if let asked = settings.dataset { return try library.asked(asked) }
    if let left = preferences.dataset, library.holds(left) { return left }
    return try library.asked(nil)
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
      default: throw Misuse.terminal(error)
      }
    }
  }

  /// Where no screen can be drawn the table is printed.
  private func printInstead(_ folder: OpenedFolder, _ library: Library) throws {
    guard let source = folder.source else { throw library.unopened(folder.name, folder.problems) }
    let opened = try OpenedSnapshot(
      source, period: folder.period, language: settings.language ?? preferences.language ?? Environment.language)
    let domains = opened.dataset.catalogue.domains
    let left = preferences.dataset == source.id ? preferences.domain : nil
    guard let wanted = folder.domain ?? left.flatMap({ id in domains.first { $0.id == id } }) ?? domains.first else {
      throw Misuse.noDomains(path: source.path)
    }
    let rows = opened.dataset.reportingRows
    Console.print(AlignedFormat().text(of: TableReport(opened: opened, domain: wanted, rows: rows).report))
  }
}
