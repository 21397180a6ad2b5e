import ArgumentParser
import TongbaoCore
import TongbaoStore

/// Says what is wrong with datasets, or whether files are JSON at all.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say all that is wrong with datasets, each with file, line and column.",
    discussion: """
      Exit code 1 when anything is wrong. Examples:
        tongbao check
        tongbao check data/home-market-demo
        tongbao check --syntax month.json
        cat month.json | tongbao check --syntax -
      """)

  @Argument(help: "Datasets by name or folder, all of the data folder without any; with --syntax, files, - for standard input.")
  var names: [String] = []

  @Flag(help: "Only say whether files are JSON (RFC 8259), and where not.")
  var syntax = false

  @OptionGroup var data: DataOptions

  func run() throws {
    let problems = syntax ? try syntaxProblems() : try datasetProblems()
    for problem in problems { Console.complain(problem.line(in: data.language)) }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func syntaxProblems() throws -> [Problem] {
    guard !names.isEmpty else { throw Failure.misuse("check --syntax needs files, or - for standard input") }
    let bytes = PaddedBytes()
    return names.compactMap { name in
      do throws(Problem) {
        if name == "-" {
          try FileBytes.read(descriptor: 0, into: bytes, named: "-")
        } else {
          try FileBytes.read(name, into: bytes)
        }
        return JSONSyntax.check(bytes, file: name)
      } catch {
        return error
      }
    }
  }

  private func datasetProblems() throws -> [Problem] {
    let library = try Library(told: data.data)
    let names = names.isEmpty ? data.dataset.map { [$0] } ?? library.names : names
    return try names.flatMap { name -> [Problem] in
      guard let path = library.path(of: name) else {
        throw Failure.misuse("no dataset is called \(name); there are: \(library.names.joined(separator: ", "))")
      }
      return FolderSource.check(path: path, regionsFile: library.regionsFile).map { problem in
        var problem = problem
        if !problem.place.file.contains("/") { problem.place.file = "\(path)/\(problem.place.file)" }
        return problem
      }
    }
  }
}
