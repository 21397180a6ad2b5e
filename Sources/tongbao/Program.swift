import ArgumentParser

/// The way from the arguments to the exit code.
enum Program {
  /// Carries out what the arguments ask for and gives the exit code: 0 done, 1 something was found wrong or nothing was
  /// found, 2 not done.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      if let settings = QuickArguments.settings(arguments) {
        try DashboardSession.run(flags: settings)
      } else {
        var command = try Tongbao.parseAsRoot(try CommandWord.putFirst(in: arguments))
        try command.run()
      }
      return 0
    } catch {
      return finish(error, arguments)
    }
  }

  /// Prints help, version or a script that was asked for; says what else kept the command from being run.
  private static func finish(_ error: any Error, _ arguments: [String]) -> Int32 {
    let language = SpokenLanguage.of(arguments)
    if let code = Failure.code(for: error, in: language) { return code }
    guard Tongbao.exitCode(for: error) != .success else {
      Console.print(Tongbao.fullMessage(for: error) + "\n")
      return 0
    }
    let command = CommandWord.place(in: arguments).map { "tongbao \(arguments[$0])" } ?? "tongbao"
    let misuse = Misuse.refused(ParserSentence(Tongbao.message(for: error)), command: command)
    return Failure.code(for: misuse, in: language) ?? 2
  }
}
