import ArgumentParser
import TongbaoCore
import TongbaoStore

/// Says what is wrong with datasets, or whether files are JSON at all.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say all that is wrong with datasets, each with file, line and column.",
    discussion: """
      Every problem is a line on standard error: file:line:column, what is wrong, what would mend it. Nothing is \
      printed where nothing is wrong. The exit code is 1 where anything is wrong, and 2 where the check could not \
      be made.

      Examples:
        tongbao check
        tongbao check home-market-demo ./our-months
        tongbao check --syntax month.json
        cat month.json | tongbao check --syntax -
      """)

  @Argument(
    help: ArgumentHelp(
      "Datasets by name or folder, without any all of the data folder; with --syntax files, or - for standard input.",
      valueName: "dataset or file"),
    completion: .file())
  var names: [String] = []

  @Flag(help: "Only say whether files are JSON (RFC 8259), and where not.")
  var syntax = false

  @OptionGroup var data: DataOptions

  func run() throws {
    if syntax { try checkSyntax() } else { try checkDatasets() }
  }

  /// Says of each file where it stops being JSON. A file that cannot be read is no finding: the check was not made.
  private func checkSyntax() throws {
    guard !names.isEmpty else { throw Misuse.noSyntaxFiles }
    let language = try data.filled().language
    let bytes = PaddedBytes()
    var code: Int32 = 0
    for name in names {
      do throws(Problem) {
        try read(name, into: bytes)
        guard let problem = JSONSyntax.check(bytes, file: name) else { continue }
        Console.complain(problem.line(in: language))
        code = max(code, 1)
      } catch {
        Console.complain(error.line(in: language))
        code = 2
      }
    }
    if code != 0 { throw ExitCode(code) }
  }

  private func read(_ name: String, into bytes: PaddedBytes) throws(Problem) {
    if name == "-" {
      try FileBytes.read(descriptor: 0, into: bytes, named: "-")
    } else {
      try FileBytes.read(name, into: bytes, accepting: .streams)
    }
  }

  private func checkDatasets() throws {
    let data = try data.filled()
    let library = try Library(told: data.data)
    let names = names.isEmpty ? self.data.dataset.map { [$0] } ?? library.names : names
    guard !names.isEmpty else { _ = try library.asked(nil); return }
    let asked = try names.map { try library.asked($0) }
    let problems = asked.flatMap { check($0, library) }
    for problem in problems { Console.complain(problem.line(in: data.language)) }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  /// All problems of a dataset, with paths that can be opened from here.
  private func check(_ name: String, _ library: Library) -> [Problem] {
    let path = library.path(of: name) ?? name
    return FolderSource.check(path: path, regionsFile: library.regionsFile).map { problem in
      var problem = problem
      if !problem.place.file.contains("/"), problem.place.file != path {
        problem.place.file = "\(path)/\(problem.place.file)"
      }
      return problem
    }
  }
}
