import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoLedger
import TongbaoStore

/// A dashboard without a terminal: everything has been read, and keys can be typed to it.
struct TypedScreen {
  private(set) var state: State
  /// What flags and configuration file say together.
  let settings: Settings
  private let library: Library
  /// The tables on the way down to the one on the screen.
  private var sources: [FolderSource]

  /// The screen that the flags ask for, with everything read.
  init(flags: Settings, ledger: String?, size: Size, language: Language = Environment.screenLanguage) throws {
    settings = flags.filled(from: try ConfigurationFile.read())
    library = try Library(told: settings.data)
    let name = try library.asked(settings.dataset)
    let opened = try OpenedFolder(name, library, flags: flags, settings: settings)
    state = opened.state(
      opened.source?.dataset, size: size, preferences: Preferences(),
      language: settings.language ?? language, hasUTF8: true)
    sources = [opened.source].compactMap(\.self)
    state.today = Today.day
    if let source = opened.source {
      readEverything(source)
      readLedger(of: source, told: ledger)
    }
    state.datasetName = name
    _ = state.update(.shelved(library.shelf(opened: opened.source?.root)))
  }

  private mutating func readEverything(_ source: FolderSource) {
    let reader = source.reader()
    for period in source.periods {
      let loaded = source.load(period, with: reader)
      if let snapshot = loaded.snapshot {
        _ = state.update(.loaded(dataset: source.id, snapshot))
      } else {
        _ = state.update(.failed(dataset: source.id, period, loaded.problems))
      }
    }
    let tasks = source.loadMilestones()
    _ = state.update(.milestones(dataset: source.rootID, tasks.milestones, tasks.problems))
  }

  private mutating func readLedger(of source: FolderSource, told ledger: String?) {
    do throws(Problem) {
      let history = try LedgerPlace(told: ledger, root: source.root).read()
      _ = state.update(.ledger(dataset: source.rootID, history.entries, history.problems))
    } catch {
      // As on the screen, which works without a ledger and says what is wrong.
      _ = state.update(.ledger(dataset: source.rootID, nil, [error]))
    }
  }

  /// Carries out keys, written as `tongbao frame` takes them.
  mutating func type(_ keys: String) throws {
    let events: [TerminalEvent]
    do throws(KeyNotationError) { events = try KeyNotation.parse(keys) } catch {
      throw Misuse.badKeys(error)
    }
    for event in events {
      switch event {
      case .key(let key): if let action = state.take(key) { perform(action) }
      case .mouse(let mouse): perform(.mouse(mouse))
      case .paste(let text): perform(.paste(text))
      case .resize(let size): perform(.resized(size))
      case .end: return
      }
    }
  }

  /// Carries out an action, and of what it asks for what a picture can show: other tables.
  mutating func perform(_ action: Action) {
    for effect in state.update(action) {
      switch effect {
      case .open(let name):
        show(.opened, id: name) { screen throws(Problems) in
          screen.sources = [try screen.library.open(name)]
          return screen.sources.last
        }
      case .descend(let id, let region, _):
        show(.descended, id: id) { screen throws(Problems) in
          guard let lower = try screen.sources.last?.table(of: region) else { return nil }
          screen.sources.append(lower)
          return lower
        }
      case .readBelow(let id, let region, let period):
        _ = state.update(.readBelow(dataset: id, region, period, sources.last?.below(region, period)))
      case .ascend(let levels, _): sources.removeLast(min(levels, max(0, sources.count - 1)))
      default: break
      }
    }
  }

  private enum Way {
    case opened, descended
  }

  /// Shows a table that is opened in some way, with all its periods.
  private mutating func show(_ way: Way, id: String, _ open: (inout TypedScreen) throws(Problems) -> FolderSource?) {
    do throws(Problems) {
      guard let source = try open(&self) else { return }
      _ = state.update(way == .opened ? .opened(source.dataset, Preferences()) : .descended(source.dataset))
      readEverything(source)
    } catch {
      _ = state.update(.openFailed(id: id, error.list))
    }
  }
}

extension Size {
  /// The size that an option writes as 120x40.
  init(asked text: String) throws {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else { throw Misuse.badSize(text) }
    self.init(columns: parts[0], rows: parts[1])
  }
}
