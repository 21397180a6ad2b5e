import ArgumentParser

/// The way from the arguments to the exit code.
enum Program {
  /// Carries out what the arguments ask for and gives the exit code: 0 done, 1 a check found something, 2 not done.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      if let settings = QuickArguments.settings(arguments) {
        try DashboardSession.run(flags: settings)
      } else {
        try refuseUnknownCommand(arguments)
        var command = try Tongbao.parseAsRoot(arguments)
        try command.run()
      }
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return finish(error, arguments)
    }
  }

  /// Prints help, version or a script that was asked for; says in one line what else kept the command from being run.
  private static func finish(_ error: any Error, _ arguments: [String]) -> Int32 {
    guard Tongbao.exitCode(for: error) != .success else {
      Console.print(Tongbao.fullMessage(for: error) + "\n")
      return 0
    }
    let sentence = Tongbao.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
    let command = arguments.first.flatMap { names.contains($0) ? "tongbao \($0)" : nil } ?? "tongbao"
    return Failure.misuse("\(sentence.trimmed); `\(command) --help` lists what it takes").rawValue
  }

  /// A first word that is no command would else be taken for an argument of the dashboard's.
  private static func refuseUnknownCommand(_ arguments: [String]) throws {
    guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else { return }
    throw Failure.misuse("no command is called \(first); there are: \(commands.joined(separator: ", "))")
  }

  private static let commands = Tongbao.configuration.subcommands.compactMap { $0.configuration.commandName }
  private static let names = Set(commands + ["help"])
}

extension String {
  /// Without a full stop at the end and with a small letter at the beginning, to stand inside a sentence.
  fileprivate var trimmed: String {
    let text = hasSuffix(".") ? String(dropLast()) : self
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
