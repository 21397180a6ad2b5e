import ArgumentParser
import Glibc
import TerminalCanvas
import TongbaoCore
import TongbaoStore

/// How commands speak on standard error, and end.
enum Failure {
  /// Something that kept a command from doing what it was asked: exit code 2.
  static func misuse(_ sentence: String) -> ExitCode {
    Console.complain("tongbao: " + sentence)
    return ExitCode(2)
  }

  /// Files that are wrong: each problem a line. Exit code 1 where the command is a check, else 2.
  static func problems(_ problems: [Problem], language: Language, isCheck: Bool = false) -> ExitCode {
    for problem in problems { Console.complain(problem.line(in: language)) }
    return ExitCode(isCheck ? 1 : 2)
  }
}

/// Standard output and standard error.
enum Console {
  /// Writes a line to standard error, with nothing in it that a terminal would obey.
  static func complain(_ line: String) { write(TextLayout.safe(line) + "\n", to: 2) }

  /// Writes text to standard output as it is; a reader that has gone ends the program quietly.
  static func print(_ text: String) { write(text, to: 1) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { exit(errno == EPIPE ? 0 : 74) }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }
}
