import TongbaoCore

/// Which alerts of a table answer a filter: each of its words a region, an indicator, a domain, or what has become of the alert.
struct AlertFilter {
  private let words: [Word]

  init(_ text: String, _ dataset: Dataset) {
    words = text.split(separator: " ").map { Word(String($0), dataset) }
  }

  func passes(_ alert: Alert) -> Bool { words.allSatisfy { $0.passes(alert) } }

  /// What one word lets pass, worked out once for all alerts of a table.
  private struct Word {
    private let rows: [Bool]
    private let columns: [Bool]
    private let changes: Set<AlertChange>

    init(_ word: String, _ dataset: Dataset) {
      let (query, wanted) = (RegionQuery(word), word.lowercased())
      rows = dataset.roster.regions.map { query.match($0) != nil }
      columns = dataset.catalogue.columns.indices.map { column in
        let indicator = dataset.indicator(ofColumn: column)
        let domain = dataset.catalogue.domains.first { $0.id == indicator.domain }?.name
        let names = [indicator.name, indicator.short] + (domain.map { [$0] } ?? [])
        return indicator.id.contains(wanted)
          || names.contains { $0.zh.lowercased().contains(wanted) || $0.en.lowercased().contains(wanted) }
      }
      changes = Set(
        AlertChange.allCases.filter { change in
          Language.allCases.contains { $0.phrases.alertChange(change).lowercased() == wanted }
        })
    }

    func passes(_ alert: Alert) -> Bool {
      rows[alert.row] || columns[alert.column] || changes.contains(alert.change)
    }
  }
}
