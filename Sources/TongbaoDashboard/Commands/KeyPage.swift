import TerminalCanvas

extension KeyTable {
  /// The table of keys as a page of documentation, in both languages.
  public static var markdown: String {
    let sections = KeyEntry.Scope.sections + [.anywhere]
    let head = """
      # Keys

      Drawn from the table of keys in `Sources/TongbaoDashboard/Commands/KeyTable.swift`, from which the hints, the help
      (`?`) and the palette (`:`) come too. Commands without a key are in the palette.

      """
    return head + sections.map { section($0) }.joined()
  }

  private static func section(_ scope: KeyEntry.Scope) -> String {
    let title = [ChinesePhrases().helpTitle(of: scope), EnglishPhrases().helpTitle(of: scope)].joined(separator: " · ")
    let rows = entries.filter { $0.isListed(under: scope) && ($0.command.domainIndex ?? 0) == 0 }.map { entry in
      if entry.command.domainIndex != nil { return domains }
      let keys =
        entry.keys.isEmpty ? "–" : entry.keys.map { "`" + $0.map(\.hint).joined() + "`" }.joined(separator: " ")
      let command = entry.command
      return "| \(keys) | \(ChinesePhrases().sentence(for: command)) | \(EnglishPhrases().sentence(for: command)) |\n"
    }
    return "\n## \(title)\n\n| | 中文 | English |\n|---|---|---|\n" + rows.joined()
  }
}

extension KeyTable {
  /// The nine keys of tables in one row: a dataset seldom has so many.
  private static let domains = "| `1` … `9` | 第 1 至 9 张表，有几张用几个 | Tables 1 to 9, as many as there are |\n"
}

extension Phrases {
  /// Where the keys of a scope work.
  func helpTitle(of scope: KeyEntry.Scope) -> String {
    switch scope {
    case .anywhere, .overview, .figures: helpScopes.anywhere
    case .table: helpScopes.table
    case .region: helpScopes.region
    case .alerts: alertsTitle
    case .board: helpScopes.board
    case .contrast: contrastScope
    case .trend: helpScopes.trend
    case .briefing: briefingTitle
    case .bulletin: bulletinTitle
    case .threshold: thresholdTitle
    }
  }
}
