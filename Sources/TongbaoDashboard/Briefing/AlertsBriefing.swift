import TongbaoCore

/// The briefing of alerts.
extension BriefingWriter {
  /// How many there are of which kind, then those that are new, worse, recovered or not known any more.
  var alerts: [String] {
    let list = AlertList(
      columns: dataset.alertColumns(), rows: snapshot.isOfHeadAlone ? [0] + model.peers : model.peers, in: snapshot,
      of: dataset,
      judges: model.judges, peers: model.peers)
    let filter = AlertFilter(filter, dataset)
    let alerts = list.alerts.filter(filter.passes)
    let counts = AlertCounts(alerts)
    guard !alerts.isEmpty else { return [words.clauses([period, phrases.noAlerts])] }
    let told: [AlertChange] = [.new, .worse, .recovered, .untold]
    let tally = phrases.alertCounts(counts, isPending: list.isPending).first ?? ""
    let changes = told.compactMap { change in
      let own = alerts.filter { $0.change == change }
      return own.isEmpty ? nil : phrases.alertList(change, names(own))
    }
    let all = alerts.filter { $0.change.isStanding }
    return [phrases.alertTally(period, tally)]
      + (changes.isEmpty ? [words.indicatorsNeedAttention(names(all))] : changes)
  }

  /// Some alerts by name, the gravest first; how many more there are than are named is said.
  private func names(_ alerts: [Alert]) -> String {
    let ordered = alerts.filter { $0.severity == .critical } + alerts.filter { $0.severity != .critical }
    let names = ordered.prefix(BriefingWriter.names).map { alert in
      words.place(name(alert.row), indicatorName(alert.column))
        + (value(alert.column, alert.row).map { phrases.bracketed($0) } ?? "")
    }
    return words.items(names, of: alerts.count)
  }
}
