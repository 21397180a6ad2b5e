import ArgumentParser

/// What people do about alerts, and what became of it.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: "Take an alert on, note, report it done, and see what became of it.",
    discussion: """
      What people do is written into the ledger of the dataset, a file to which entries are only added. Whether an alert \
      is closed, open again or overdue follows from that and from the figures, and is stored nowhere.

      The ledger is ledger.sqlite in the dataset's folder where that may be written, else a file in \
      ~/.local/share/tongbao/ledgers, or what --ledger names.

      Examples:
        tongbao follow ack --region 新疆 --indicator broadband.floor_completion --owner 张三 --due 2020-10
        tongbao follow note "已约谈" --region 新疆 --indicator broadband.floor_completion
        tongbao follow done --region 新疆 --indicator broadband.floor_completion
        tongbao follow list --overdue --format csv > overdue.csv || mail -s overdue ops < overdue.csv
        tongbao follow export --format json > ledger.json
      """,
    subcommands: [
      FollowAckCommand.self, FollowNoteCommand.self, FollowDoneCommand.self, FollowUndoCommand.self,
      FollowListCommand.self, FollowExportCommand.self,
    ])
}
