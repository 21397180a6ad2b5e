import ArgumentParser

/// Adds a note to an alert.
struct FollowNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Add a note to an alert.")

  @Argument(help: "The note.")
  var text: String

  @OptionGroup var follow: FollowOptions

  func run() throws {
    try follow.opened().write(.note(text), by: follow.who.name, ledger: follow.place.ledger)
  }
}
