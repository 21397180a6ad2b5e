import ArgumentParser

/// The word among the arguments that names a command.
///
/// People write options before it (`tongbao --data X show broadband`), where the parser would take the word for an
/// argument of the dashboard's.
enum CommandWord {
  /// The arguments with the word in front.
  /// - Throws: `Misuse.noCommand` where the first word that is no option, nor an option's value, names no command.
  static func putFirst(in arguments: [String]) throws -> [String] {
    // The scripts of shells ask for completions in this way.
    if arguments.first?.hasPrefix("---") == true { return arguments }
    guard let place = firstWord(in: arguments) else { return arguments }
    let word = arguments[place]
    guard names.contains(word) else { throw Misuse.noCommand(word, commands: commands) }
    let rest = Array(arguments[..<place] + arguments[(place + 1)...])
    if word == "help", let asked = firstWord(in: rest), !names.contains(rest[asked]) {
      throw Misuse.noCommand(rest[asked], commands: commands)
    }
    return try [word] + putPartFirst(rest, of: word)
  }

  /// The same for commands that have parts, such as `follow list`: the word of the part in front.
  private static func putPartFirst(_ arguments: [String], of command: String) throws -> [String] {
    guard let parts = parts[command], !arguments.contains("--help"), !arguments.contains("-h"),
      let place = firstWord(in: arguments)
    else { return arguments }
    let word = arguments[place]
    guard parts.contains(word) else { throw Misuse.noCommand("\(command) \(word)", commands: parts) }
    return [word] + arguments[..<place] + arguments[(place + 1)...]
  }

  /// Where the word stands; nil where no command is named.
  static func place(in arguments: [String]) -> Int? {
    firstWord(in: arguments).flatMap { names.contains(arguments[$0]) && arguments[$0] != "help" ? $0 : nil }
  }

  /// The first word that is neither an option nor its value.
  private static func firstWord(in arguments: [String]) -> Int? {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" || word == "-" { return nil }
      guard word.hasPrefix("-") else { return index }
      let next = index + 1 < arguments.count ? arguments[index + 1] : "-"
      let isWhole = flags.contains(word) || word.contains("=") || (!word.hasPrefix("--") && word.count > 2)
      index += !isWhole && (word == "--sort" || !next.hasPrefix("-")) ? 2 : 1
    }
    return nil
  }

  /// Options that have no value.
  private static let flags: Set = [
    "--ascii", "--no-color", "--no-mouse", "--fresh", "--syntax", "--overdue", "--new", "--dry-run", "--tasks",
    "--alerts", "--large", "--partial", "--hidden", "--propose",
    "--help", "-h",
    "--version",
    "--experimental-dump-help",
  ]

  private static let commands = Tongbao.configuration.subcommands.compactMap { $0.configuration.commandName }
  /// The parts of commands that have any.
  private static let parts = Dictionary(
    uniqueKeysWithValues: Tongbao.configuration.subcommands.compactMap { command in
      let parts = command.configuration.subcommands.compactMap { $0.configuration.commandName }
      return parts.isEmpty ? nil : command.configuration.commandName.map { ($0, parts) }
    })
  private static let names = Set(commands + ["help"])
}
