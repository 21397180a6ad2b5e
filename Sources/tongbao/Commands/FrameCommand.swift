import ArgumentParser
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoLedger
import TongbaoStore

/// Draws any screen that keys can reach, without a terminal.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Draw a screen, reached by any keys, as text, ANSI, SVG or HTML.",
    discussion: """
      Keys are written as they are typed; named ones stand between < and >: <enter>, <esc>, <tab>, <up>, <pgdn>, \
      <c-d>, <f5>, <space>, <lt>. The mouse is <click:COL,ROW>, <dblclick:COL,ROW>, <wheelup:COL,ROW> and \
      <wheeldown:COL,ROW>, columns and rows counted from 0; <paste:TEXT> pastes, <resize:80x24> resizes. The picture is of a dark terminal with 256 colours unless --theme or --no-color \
      say otherwise.

      Examples:
        tongbao frame
        tongbao frame --size 80x24 --keys '1jj<enter>' --format svg > a.svg
        tongbao frame --keys '1<dblclick:3,9>' --lang en
        tongbao frame --keys ':' --lang en --format html > palette.html
      """)

  @Option(help: ArgumentHelp("Columns and rows of the screen.", valueName: "columnsxrows"))
  var size = "120x40"

  @Option(help: ArgumentHelp("Keys to type first, such as 'jj<enter>]]'.", valueName: "keys"))
  var keys = ""

  @Option(help: "How the picture is written.")
  var format = FrameFormat.text

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let flags = screen.settings
    let settings = flags.filled(from: try ConfigurationFile.read())
    let library = try Library(told: settings.data)
    let opened = try OpenedFolder(try library.asked(settings.dataset), library, flags: flags, settings: settings)
    let language = settings.language ?? Environment.screenLanguage
    var state = opened.state(
      opened.source?.dataset, size: try parsedSize(), preferences: Preferences(), language: language, hasUTF8: true)
    state.today = Today.day
    if let source = opened.source { readEverything(source, into: &state) }
    if let source = opened.source { readLedger(of: source, into: &state) }
    state.datasetName = try library.asked(settings.dataset)
    _ = state.update(.shelved(library.shelf(opened: opened.source?.root)))
    var sources = [opened.source].compactMap(\.self)
    try type(&state, library, &sources)
    let frame = Picture(of: state, size: state.size).frame
    Console.print(format.text(of: frame, theme: theme(settings)))
  }

  private func theme(_ settings: Settings) -> Theme {
    let hasColors = settings.usesColors ?? !Environment.refusesColors
    return Theme(depth: hasColors ? .twoFiftySix : .monochrome, background: settings.background ?? .dark)
  }

  private func parsedSize() throws -> Size {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else {
      throw Misuse.badSize(size)
    }
    return Size(columns: parts[0], rows: parts[1])
  }

  private func readEverything(_ source: FolderSource, into state: inout State) {
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

  private func readLedger(of source: FolderSource, into state: inout State) {
    do throws(Problem) {
      let history = try LedgerPlace(told: screen.place.ledger, root: source.root).read()
      _ = state.update(.ledger(dataset: source.rootID, history.entries, history.problems))
    } catch {
      // As on the screen, which works without a ledger and says what is wrong.
      _ = state.update(.ledger(dataset: source.rootID, nil, [error]))
    }
  }

  /// Carries out the keys; `sources` are those of the tables on the way down to the one on the screen.
  private func type(_ state: inout State, _ library: Library, _ sources: inout [FolderSource]) throws {
    let events: [TerminalEvent]
    do throws(KeyNotationError) { events = try KeyNotation.parse(keys) } catch {
      throw Misuse.badKeys(error)
    }
    for event in events {
      switch event {
      case .key(let key): if let action = state.take(key) { apply(state.update(action), to: &state, library, &sources) }
      case .mouse(let mouse): apply(state.update(.mouse(mouse)), to: &state, library, &sources)
      case .paste(let text): _ = state.update(.paste(text))
      case .resize(let size): _ = state.update(.resized(size))
      case .end: return
      }
    }
  }

  /// Of what a key asks for, a picture can show only another table.
  private func apply(_ effects: [Effect], to state: inout State, _ library: Library, _ sources: inout [FolderSource]) {
    for effect in effects {
      switch effect {
      case .open(let name):
        show(.opened, &state, id: name) { () throws(Problems) in
          sources = [try library.open(name)]
          return sources.last
        }
      case .descend(let id, let region, _):
        show(.descended, &state, id: id) { () throws(Problems) in
          guard let lower = try sources.last?.table(of: region) else { return nil }
          sources.append(lower)
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
  private func show(
    _ way: Way, _ state: inout State, id: String, _ open: () throws(Problems) -> FolderSource?
  ) {
    do throws(Problems) {
      guard let source = try open() else { return }
      _ = state.update(way == .opened ? .opened(source.dataset, Preferences()) : .descended(source.dataset))
      readEverything(source, into: &state)
    } catch {
      _ = state.update(.openFailed(id: id, error.list))
    }
  }
}

/// The formats that a frame is drawn in.
enum FrameFormat: String, CaseIterable, ExpressibleByArgument {
  case text, ansi, svg, html

  /// The frame in this format.
  func text(of frame: Frame, theme: Theme) -> String {
    switch self {
    case .text: frame.plainText()
    case .ansi: frame.ansi(theme: theme)
    case .svg: frame.svg(theme: theme, title: "Tongbao")
    case .html: frame.html(theme: theme, title: "Tongbao")
    }
  }
}
