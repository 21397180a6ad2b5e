import Glibc
import TerminalCanvas
import TestSupport
import Testing

/// What came of a program that was run without a terminal.
struct Run {
  let output: String
  let complaints: String
  let code: Int32

  /// Runs the program to its end. `input` is its standard input; `shell` is a script in which `$TONGBAO` is the
  /// program. It speaks English unless it is told otherwise.
  static func tongbao(
    _ arguments: [String] = [], in place: TemporaryHome, input: String = "", environment: [String: String] = [:],
    shell: String? = nil, program: String = PseudoTerminal.built("tongbao")
  ) throws -> Run {
    let names = (0..<3).map { "run-\($0)-\(place.nextNumber())" }
    place.write(input, to: names[0])
    for name in names.dropFirst() { place.write("", to: name) }
    let files = names.map { place.path + "/" + $0 }
    let words = shell.map { ["/bin/sh", "-c", $0] } ?? [program] + arguments
    let usual = PseudoTerminal.environment.merging(place.environment) { $1 }
    let variables = usual.merging(["LANG": "C"]) { $1 }.merging(environment) { $1 }.merging(["TONGBAO": program]) { $1 }
      .filter { !$0.value.isEmpty }
    let code = try spawn(words, variables, files)
    return Run(output: place.text(of: names[1]) ?? "", complaints: place.text(of: names[2]) ?? "", code: code)
  }

  /// The lines that a run without complaints prints.
  static func lines(_ arguments: [String], in place: TemporaryHome) throws -> [String] {
    let run = try tongbao(arguments, in: place)
    try #require(run.code == 0 && run.complaints.isEmpty, "\(run.complaints)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Starts a program and kills it after so many microseconds; what it had printed by then.
  static func killed(
    after delay: UInt32, _ arguments: [String], in place: TemporaryHome,
    program: String = PseudoTerminal.built("tongbao")
  ) throws -> Run {
    let names = (0..<3).map { "killed-\($0)" }
    for name in names { place.write("", to: name) }
    let files = names.map { place.path + "/" + $0 }
    let code = try spawn([program] + arguments, place.environment, files) { child in
      usleep(delay)
      kill(child, SIGKILL)
    }
    return Run(output: place.text(of: names[1]) ?? "", complaints: place.text(of: names[2]) ?? "", code: code)
  }

  private static func spawn(
    _ words: [String], _ variables: [String: String], _ files: [String], meanwhile: (pid_t) -> Void = { _ in }
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY, 0)
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], &actions, nil, arguments, environment) == 0 else {
      throw TemporaryHome.Failed(what: "posix_spawn \(words[0])")
    }
    meanwhile(child)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }
}

extension TemporaryHome {
  /// Opens the dashboard on a pseudo-terminal and waits for its first full table.
  func openDashboard(
    _ arguments: [String] = ["--lang", "zh", "--domain", "1"], size: Size = Size(columns: 120, rows: 40),
    environment: [String: String] = [:], awaiting text: String? = "349.7"
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      PseudoTerminal.built("tongbao"), arguments, size: size,
      environment: self.environment.merging(environment) { $1 })
    // The last row is drawn last.
    if let text { try terminal.expect(text) { $0.text.contains(text) && $0.lines.last?.isEmpty == false } }
    return terminal
  }
}

extension Screen {
  /// The row on which `text` stands, and the column where it begins; nil where it does not.
  func find(_ text: String) -> (row: Int, column: Int)? {
    for (row, line) in lines.enumerated() {
      guard let range = line.range(ofText: text) else { continue }
      let before = line[..<range]
      let column = cells[row].indices.first { cells[row][...$0].map(\.text).joined() == before } ?? -1
      return (row, column + 1)
    }
    return nil
  }
}

extension String {
  /// Where `text` begins.
  func range(ofText text: String) -> Index? { ranges(of: text).first?.lowerBound }
}
