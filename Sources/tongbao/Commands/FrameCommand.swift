import ArgumentParser
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard

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
    var typed = try TypedScreen(flags: flags, ledger: screen.place.ledger, size: Size(asked: size))
    try typed.type(keys)
    let frame = Picture(of: typed.state, size: typed.state.size).frame
    Console.print(format.text(of: frame, theme: theme(typed.settings)))
  }

  private func theme(_ settings: Settings) -> Theme {
    let hasColors = settings.usesColors ?? !Environment.refusesColors
    return Theme(depth: hasColors ? .twoFiftySix : .monochrome, background: settings.background ?? .dark)
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
