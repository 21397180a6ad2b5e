import ArgumentParser
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Draws any screen that keys can reach, without a terminal.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Draw a screen, reached by any keys, as text, ANSI, SVG or HTML.",
    discussion: """
      Keys are written as they are typed; named ones stand between < and >: <enter>, <esc>, <tab>, <up>, <pgdn>, \
      <c-d>, <f5>, <space>, <lt>. The picture is of a dark terminal with 256 colours unless --theme or --no-color \
      say otherwise.

      Examples:
        tongbao frame
        tongbao frame --size 80x24 --keys 'jj<enter>' --format svg > a.svg
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
    let language = settings.language ?? (Environment.localeIsChinese == false ? .en : .zh)
    var state = opened.state(size: try parsedSize(), preferences: Preferences(), language: language, hasUTF8: true)
    if let source = opened.source { readEverything(source, into: &state) }
    _ = state.update(.shelved(library.shelf(opened: opened.source?.path)))
    try type(&state, library)
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
      throw Failure.misuse("--size \(size): write columns and rows, each from 1 to 1000, as 120x40")
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
  }

  private func type(_ state: inout State, _ library: Library) throws {
    let events: [TerminalEvent]
    do throws(KeyNotationError) { events = try KeyNotation.parse(keys) } catch {
      throw Failure.misuse("--keys: \(error)")
    }
    for event in events {
      switch event {
      case .key(let key): if let action = state.take(key) { apply(state.update(action), to: &state, library) }
      case .mouse(let mouse): apply(state.update(.mouse(mouse)), to: &state, library)
      case .paste(let text): _ = state.update(.paste(text))
      case .resize(let size): _ = state.update(.resized(size))
      case .end: return
      }
    }
  }

  /// Of what a key asks for, a picture can show only another dataset.
  private func apply(_ effects: [Effect], to state: inout State, _ library: Library) {
    for case .open(let name) in effects {
      do throws(Problems) {
        let source = try library.open(name)
        _ = state.update(.opened(source.dataset, Preferences()))
        readEverything(source, into: &state)
      } catch {
        _ = state.update(.openFailed(id: name, error.list))
      }
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
