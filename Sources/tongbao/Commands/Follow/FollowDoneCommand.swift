import ArgumentParser

/// Reports that what was to be done is done.
struct FollowDoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Report that it is done; the figures of the next periods verify it.")

  @OptionGroup var follow: FollowOptions

  @Option(help: ArgumentHelp("A remark.", valueName: "text"))
  var note: String?

  func run() throws {
    try follow.opened().write(.done(remark: note), by: follow.who.name, ledger: follow.place.ledger)
  }
}
