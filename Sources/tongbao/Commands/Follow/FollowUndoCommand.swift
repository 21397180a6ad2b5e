import ArgumentParser

/// Takes the last entry of whoever writes back.
struct FollowUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take your own last entry about an alert back, which is an entry, too.")

  @OptionGroup var follow: FollowOptions

  func run() throws { try follow.opened().takeBack(of: follow.who.name, ledger: follow.place.ledger) }
}
