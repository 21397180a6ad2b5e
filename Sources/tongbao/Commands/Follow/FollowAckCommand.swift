import ArgumentParser
import TongbaoCore

/// Takes an alert on.
struct FollowAckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ack", abstract: "Take an alert on: who sees to it, why it came about, what is done, and until when.")

  @OptionGroup var follow: FollowOptions

  @Option(help: ArgumentHelp("Who sees to it; who writes without it.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("Why it came about.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("What is done about it.", valueName: "text"))
  var measure: String?

  @Option(help: ArgumentHelp("The period by whose end it is to have recovered, such as 2020-10.", valueName: "period"))
  var due: String?

  func run() throws {
    let due = try due.map { text in
      guard let period = Period(text) else { throw Misuse.notAPeriod(text) }
      return period
    }
    let promise = FollowUpEntry.Commitment(
      owner: owner ?? follow.who.name, reason: reason, measure: measure, due: due)
    try follow.opened().write(.acknowledge(promise), by: follow.who.name, ledger: follow.place.ledger)
  }
}
