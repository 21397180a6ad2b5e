import TongbaoCore

/// Briefings in English.
extension EnglishPhrases {
  var briefingTitle: String { "Briefing" }
  func briefingTitle(_ period: String, _ dataset: String, _ subject: String) -> String {
    "\(dataset), \(period)" + (subject.isEmpty ? "" : ": " + subject)
  }
  func fact(_ indicator: String, _ value: String) -> String { "\(indicator) \(value)" }
  func place(_ region: String, _ indicator: String) -> String { "\(region)'s \(indicator)" }
  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: ", ") }

  func judgedOtherwise(_ indicators: String) -> String {
    "Judged by thresholds other than the dataset's: \(indicators)."
  }

  func list(_ names: [String], of count: Int, level: Level) -> String { items(names, of: count) }
  func items(_ names: [String], of count: Int) -> String {
    if count > names.count { return names.joined(separator: ", ") + " and \(count - names.count) more" }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  func headline(_ period: String, _ region: String, _ words: String) -> String { "\(period), \(region): \(words)." }
  func sentenceWithoutData(_ indicator: String) -> String { "no data for \(indicator)" }
  func order(_ list: String, hasDirection: Bool) -> String {
    (hasDirection ? "From best to worst: " : "From highest to lowest: ") + list + "."
  }
  func ends(first: String, last: String, hasDirection: Bool) -> String {
    hasDirection ? "Best: \(first). Worst: \(last)." : "Highest: \(first). Lowest: \(last)."
  }
  func noneNeedsAttention(_ level: Level) -> String { "None needs attention." }
  func needAttention(_ count: String, _ list: String) -> String { "\(count) in need of attention: \(list)." }
  func flow(new: String?, recovered: String?) -> String {
    [new.map { "Newly: \($0)." }, recovered.map { "Recovered: \($0)." }].compactMap { $0 }.joined(separator: " ")
  }
  func notKnown(_ count: String) -> String { "Missing or not to be judged yet: \(count)." }
  func movers(since period: String, rising: String?, falling: String?) -> String {
    let parts = [rising.map { "up most: \($0)" }, falling.map { "down most: \($0)" }].compactMap { $0 }
    return "Since \(period), " + parts.joined(separator: "; ") + "."
  }
  func indicatorMovers(since period: String, better: String?, worse: String?) -> String {
    let parts = [better.map { "most for the better: \($0)" }, worse.map { "most for the worse: \($0)" }].compactMap {
      $0
    }
    return "Since \(period), " + parts.joined(separator: "; ") + "."
  }
  func tally(
    _ period: String, _ region: String, known: Int, attention: Int, before: Int?, commended: Int
  ) -> String {
    guard known > 0 else { return "\(period), \(region): no data." }
    let told = [
      "\(known) indicators known", attention == 0 ? "none in need of attention" : "\(attention) in need of attention",
      before.map { "\($0) in the period before" }, commended > 0 ? "\(commended) commended" : nil,
    ]
    return "\(period), \(region): " + clauses(told.compactMap { $0 }) + "."
  }
  func indicatorsNeedAttention(_ list: String) -> String { "In need of attention: \(list)." }
  func ranks(best: String, worst: String) -> String { "Ranked highest in \(best); lowest in \(worst)." }
  func domain(_ name: String, _ facts: [String], count: String?, flow: String) -> String {
    let alert = count.map {
      $0.isEmpty ? "none needs attention" : "\($0) in need of attention" + (flow.isEmpty ? "" : bracketed(flow))
    }
    return "\(name): " + (facts + [alert].compactMap { $0 }).joined(separator: "; ") + "."
  }
  func mostAttention(_ list: String) -> String { "Most indicators in need of attention: \(list)." }
  func indicatorCount(_ count: Int) -> String { "\(count)" }
  func taskCounts(_ period: String, _ counts: String) -> String { "Tasks as of \(period): \(counts)." }
  func overdue(_ task: String, _ list: String) -> String { "Overdue: \(task) (\(list))." }
  func moreOverdue(_ count: Int) -> String {
    count == 1 ? "1 more task is overdue." : "\(count) more tasks are overdue."
  }
  func saved(_ path: String) -> String { "Saved as \(path)" }
  func notSaved(_ path: String) -> String {
    "\(path) could not be written: start in a folder that may be written to, or copy with y"
  }
  var briefingCopied: String { "Briefing copied" }
}
