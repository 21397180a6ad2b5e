import ArgumentParser
import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// How commands that could not be carried out say why: the one place where an error becomes lines and an exit code.
enum Failure {
  /// Says on standard error what kept a command from its work, and gives the exit code; nil for errors that are not ours.
  static func code(for error: any Error, in language: Language) -> Int32? {
    switch error {
    case let code as ExitCode: return code.rawValue
    case let misuse as Misuse:
      say(misuse.sentence(in: language))
      return misuse.exitCode
    case let error as GeneratorError: say(error.sentence[language])
    case let problems as Problems: list(problems.list, language)
    case let problem as Problem: list([problem], language)
    case let unopened as Unopened:
      list(unopened.problems, language)
      if !unopened.others.isEmpty {
        say(Misuse.cannotOpen(unopened.name, others: unopened.others).sentence(in: language))
      }
    default: return nil
    }
    return 2
  }

  private static func say(_ sentence: String) { Console.complain("tongbao: " + sentence) }

  /// Files that are wrong: each problem a line.
  private static func list(_ problems: [Problem], _ language: Language) {
    for problem in problems { Console.complain(problem.line(in: language)) }
  }
}
