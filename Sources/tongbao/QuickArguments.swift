import TerminalCanvas
import TongbaoCore

/// Reads the arguments of a plain start of the dashboard without the parser of all commands, which costs as much time
/// as a third of the start.
///
/// What it does not know it leaves to that parser, so that it never has to explain anything.
enum QuickArguments {
  /// The settings that the arguments ask for; nil where they ask for anything but the dashboard, or are wrong.
  static func settings(_ arguments: [String]) -> Settings? {
    var settings = Settings()
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if take(flag: name, &settings) { continue }
      guard let value = rest.popFirst(), !value.hasPrefix("-"), take(option: name, value, &settings) else { return nil }
    }
    return settings
  }

  /// Takes a flag; whether it is one.
  private static func take(flag name: String, _ settings: inout Settings) -> Bool {
    switch name {
    case "--ascii": settings.usesASCII = true
    case "--no-color": settings.usesColors = false
    case "--no-mouse": settings.usesMouse = false
    case "--fresh": settings.isFresh = true
    default: return false
    }
    return true
  }

  /// Takes an option; whether it is one, with a value that it can have.
  private static func take(option name: String, _ value: String, _ settings: inout Settings) -> Bool {
    switch name {
    case "--data": settings.data = value
    case "--dataset", "-d": settings.dataset = value
    case "--region", "--under", "-r": settings.region = value
    case "--period", "-p": settings.period = value
    case "--domain": settings.domain = value
    case "--ledger": settings.ledger = value
    case "--lang":
      settings.language = Language(rawValue: value)
      return settings.language != nil
    case "--theme":
      settings.background = Background(named: value)
      return settings.background != nil
    case "--ambiguous":
      settings.ambiguous = Settings.Ambiguous(rawValue: value)
      return settings.ambiguous != nil
    default: return false
    }
    return true
  }
}
