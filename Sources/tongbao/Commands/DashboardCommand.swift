import ArgumentParser
import TerminalCanvas
import TongbaoCore

/// Opens the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard (what happens without a subcommand).",
    discussion: """
      Dataset, domain, order and language are those that the last run left. The file \
      ~/.config/tongbao/config.json sets what flags set: {"lang": "zh", "theme": "light", "mouse": false}. Flags win.

      Examples:
        tongbao
        tongbao --dataset home-market-published --domain iptv
        tongbao --lang en --period 2020-08 --fresh
        tongbao --region 贵州
      """)

  @OptionGroup var screen: ScreenOptions

  func run() throws { try DashboardSession.run(flags: screen.settings) }
}

/// The flags of commands that draw the screen.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var place: LedgerOption

  @Option(
    name: [.short, .long, .customLong("under")],
    help: ArgumentHelp(
      "Begin with the table of this region, in the place of the whole: name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(help: "The domain to begin with, in the place of the overview: its id, its name or its number.")
  var domain: String?

  @Flag(help: "Plain ASCII marks and English, for terminals that show nothing else.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "How wide the terminal draws characters such as ① and ±: one cell (narrow), two (wide), or ask it (auto).",
      valueName: "width"))
  var ambiguous: Settings.Ambiguous?

  @Option(help: ArgumentHelp("The background of the terminal, which is asked without it.", valueName: "background"))
  var theme: Background?

  @Flag(help: "No colours; NO_COLOR in the environment says the same.")
  var noColor = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: "Ignore where the last run was left.")
  var fresh = false

  /// What the flags say; what they do not say is left open.
  var settings: Settings {
    Settings(
      data: data.data, dataset: data.dataset, region: region, period: when.period, domain: domain, language: data.lang,
      usesASCII: ascii ? true : nil, ambiguous: ambiguous, background: theme, usesColors: noColor ? false : nil,
      usesMouse: noMouse ? false : nil, isFresh: fresh ? true : nil, ledger: place.ledger)
  }
}

extension Settings.Ambiguous: ExpressibleByArgument {}

extension Background: ExpressibleByArgument {
  /// The background that an option names.
  public init?(argument: String) { self.init(named: argument) }
}
