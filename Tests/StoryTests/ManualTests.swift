import Testing
import TongbaoStore

/// The manual has every command and option, and no other; completions are written for every shell.
@Suite struct ManualTests {
  /// What the program says of one of its commands.
  struct Command {
    let name: String
    /// Names of options with their dashes.
    let options: Set<String>
  }

  private func commands() throws -> [Command] {
    let place = try TemporaryHome(isEmpty: true)
    let dump = try Run.tongbao(["--experimental-dump-help"], in: place)
    try #require(dump.code == 0)
    let bytes = PaddedBytes(dump.output)
    let root = try JSONTree(bytes, file: "help").root
    let command = try #require(root["command"])
    let commands = command["subcommands"]?.elements ?? []
    let parts = commands.flatMap { $0["commandName"]?.string == "help" ? [] : $0["subcommands"]?.elements ?? [] }
    return ([command] + commands + parts).map { node in
      let names = (node["arguments"]?.elements ?? []).flatMap { $0["names"]?.elements ?? [] }
      let options = names.compactMap { name -> String? in
        guard let text = name["name"]?.string, let kind = name["kind"]?.string else { return nil }
        // The parser also takes a long name with one dash for help, which is nothing to advertise.
        return ["long": "--" + text, "short": "-" + text][kind]
      }
      return Command(name: node["commandName"]?.string ?? "", options: Set(options))
    }
  }

  private func manual() throws -> [Substring] {
    let path = TemporaryHome.package + "/docs/tongbao.1"
    let bytes = PaddedBytes()
    try FileBytes.read(path, into: bytes)
    return String(decoding: bytes.array, as: UTF8.self).split(separator: "\n")
  }

  /// The options that lines with flags name, with their dashes.
  private func described() throws -> Set<String> {
    let lines = try manual().filter { $0.hasPrefix(".It Fl ") }
    return Set(
      lines.flatMap { line -> [String] in
        line.split(separator: " ").dropFirst().reduce(into: (names: [String](), isFlag: false)) { found, word in
          if word == "Fl" {
            found.isFlag = true
          } else if word == "Ar" {
            found.isFlag = false
          } else if word != ",", found.isFlag {
            found.names.append("-" + word)
          }
        }.names
      })
  }

  @Test func everyCommandStandsInIt() throws {
    let lines = try manual()
    for command in try commands().dropFirst() {
      #expect(lines.contains { $0.hasPrefix(".It Cm \(command.name)") }, "\(command.name)")
    }
  }

  @Test func everyOptionStandsInIt() throws {
    let known = Set(try commands().flatMap(\.options))
    #expect(known.count > 20)
    #expect(known.subtracting(try described()) == [])
    #expect(try described().subtracting(known) == ["--generate-completion-script"])
  }

  /// What the manual promises of output for programs is what is printed.
  @Test(arguments: [
    ("province gd", ["indicator", "name", "unit", "value", "national", "gap", "rank", "change", "status"]),
    ("datasets", ["dataset", "title", "source", "first", "last", "periods", "indicators", "domains", "problem"]),
    ("periods", ["period", "source", "title", "errors", "warnings", "problem"]),
    ("alerts", ["code", "segment", "region", "domain", "indicator", "name", "severity", "tier", "value", "condition"]),
    ("follow list", ["state", "code", "region", "indicator", "name", "value_then", "value", "status"]),
    ("follow export", ["number", "at", "by", "deed", "code", "region", "indicator", "name", "period", "value"]),
    ("milestones", ["id", "task", "domain", "code", "region", "since", "due", "done", "state", "days"]),
  ])
  func theColumnsForProgramsStandInIt(_ words: String, _ columns: [String]) throws {
    let place = try TemporaryHome()
    let run = try Run.tongbao(words.split(separator: " ").map(String.init) + ["--format", "csv"], in: place)
    let header = run.output.prefix { !$0.isNewline }.split(separator: ",").map(String.init)
    #expect(header.starts(with: columns))
    let promised = ".Cm " + header.joined(separator: " , ") + " ."
    #expect(try manual().contains { $0 == promised }, "\(promised)")
  }

  @Test func theKeysOfJSONStandInIt() throws {
    let place = try TemporaryHome()
    let page = try manual().joined(separator: " ")
    for words in [
      ["show", "broadband"], ["province", "gd"], ["milestones"], ["follow", "list"], ["follow", "export"],
    ] {
      let run = try Run.tongbao(words + ["--format", "json"], in: place)
      let root = try JSONTree(PaddedBytes(run.output), file: "output").root
      for (key, _) in root.members + (root["columns"]?.elements.flatMap(\.members) ?? []) {
        #expect(page.contains(" \(key.text) "), "\(key.text)")
      }
    }
  }

  /// The examples do what is said of them.
  @Test func theExamplesWork() throws {
    let place = try TemporaryHome()
    let data = TemporaryHome.package + "/data"
    let examples = try manual().filter { $0.hasPrefix(".Dl tongbao show") }.map { $0.dropFirst(4) }
    #expect(examples.count >= 2)
    for example in examples {
      let script = String(example).replacing("tongbao ", with: "$TONGBAO --lang en ")
      let run = try Run.tongbao(
        in: place, environment: ["TONGBAO_DATA": data], shell: "cd '\(place.path)' && \(script)")
      #expect(run.code == 0 && run.complaints.isEmpty, "\(run.complaints)")
      if example.contains("head -n 15") {
        #expect(
          run.output.split(separator: "\n").count { $0.first?.isNumber == true } == 11, "the nation and ten provinces")
      }
    }
  }

  @Test(arguments: ["frame --help", "dashboard --help"]) func helpNamesWhatItTakes(_ words: String) throws {
    let place = try TemporaryHome(isEmpty: true)
    let run = try Run.tongbao(words.split(separator: " ").map(String.init), in: place)
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Plain ASCII marks and English"))
    #expect(run.output.contains("<click:COL,ROW>") == words.hasPrefix("frame"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreWritten(_ shell: String) throws {
    let place = try TemporaryHome()
    let run = try Run.tongbao(["--generate-completion-script", shell], in: place)
    #expect(run.code == 0 && run.output.contains("tongbao") && run.output.contains("dataset"))
  }

  @Test func bashOffersTheNamesOfDatasets() throws {
    let place = try TemporaryHome()
    let script = """
      mkdir bin && ln -s "$TONGBAO" bin/tongbao && PATH="$PWD/bin:$PATH"
      source <(tongbao --generate-completion-script bash)
      COMP_WORDS=(tongbao show broadband --dataset ""); COMP_CWORD=4
      COMP_LINE="tongbao show broadband --dataset "; COMP_POINT=${#COMP_LINE}
      _tongbao tongbao "" --dataset; echo "${COMPREPLY[@]}"
      """
    place.write(script, to: "complete.bash")
    let run = try Run.tongbao(in: place, shell: "cd '\(place.path)' && bash complete.bash")
    #expect(run.output == "sample\n", "\(run.complaints)")
  }
}
