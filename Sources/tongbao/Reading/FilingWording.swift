import TerminalCanvas
import TongbaoBulletin
import TongbaoCore

/// What is said of figures that are filed, in both languages.
struct FilingWording {
  let language: Language
  let dataset: Dataset

  /// What became of a filing.
  enum Outcome {
    case written
    case shown(isDryRun: Bool)
  }

  /// How many values are shown of each kind; the rest is counted.
  private static let limit = 400

  /// The changes, what was left out and what contradicts, then what became of it.
  func text(of merge: SnapshotMerge, leftOut: [LeftOut], path: String, outcome: Outcome) -> String {
    let lines =
      limited(merge.changed.map { "~ " + line($0) }) + limited(merge.added.map { "+ " + line($0) })
      + leftOut.map { "- \($0.place.line):\($0.place.column): \(reason($0.reason))\(colon)\($0.text)" }
      + merge.conflicts.map { "! \($0.place.line):\($0.place.column): " + conflict($0) }
    let all = lines + [counts(merge, leftOut.count), end(outcome, merge, path)]
    return all.map { TextLayout.safe($0) + "\n" }.joined()
  }

  private func limited(_ lines: [String]) -> [String] {
    lines.count <= Self.limit ? lines : lines.prefix(Self.limit) + ["… \(lines.count - Self.limit)"]
  }

  private var colon: String { language == .zh ? "：" : ": " }

  private func line(_ change: SnapshotMerge.Change) -> String {
    let name = dataset.roster[change.row].label(in: language)
    let before = change.before == .unknown ? "" : notation(change.before) + " → "
    return "\(name) \(dataset.catalogue.name(ofColumn: change.column)): \(before)\(notation(change.after))"
  }

  /// A value as files have it.
  private func notation(_ observation: Observation) -> String {
    switch observation {
    case .number(let value): value.shortest
    case .approximate(let value): "~" + value.shortest
    case .bound(let condition): condition.description
    case .missing: "null"
    case .unknown: "?"
    }
  }

  private func conflict(_ conflict: FilingConflict) -> String {
    let name = dataset.roster[conflict.row].label(in: language)
    let column = dataset.catalogue.name(ofColumn: conflict.column)
    let (before, after) = (notation(conflict.before), notation(conflict.after))
    return language == .zh
      ? "\(name) \(column)：\(before) 与 \(after) 不能同时成立；请核对报告或数据文件"
      : "\(name) \(column): \(before) and \(after) cannot both be; check the report, or the file"
  }

  private func counts(_ merge: SnapshotMerge, _ leftOut: Int) -> String {
    let numbers = (
      merge.added.count, merge.changed.count, merge.unchanged, merge.newLists, leftOut, merge.conflicts.count
    )
    return language == .zh
      ? "新增 \(numbers.0)，改动 \(numbers.1)，不变 \(numbers.2)，名单 \(numbers.3)，未归档 \(numbers.4)，矛盾 \(numbers.5)"
      : "\(numbers.0) new, \(numbers.1) changed, \(numbers.2) unchanged, \(numbers.3) lists, \(numbers.4) left out, \(numbers.5) contradictions"
  }

  private func end(_ outcome: Outcome, _ merge: SnapshotMerge, _ path: String) -> String {
    switch outcome {
    case .written: language == .zh ? "已写入 \(path)" : "written to \(path)"
    case .shown where !merge.conflicts.isEmpty:
      language == .zh ? "有矛盾，\(path) 未改动" : "nothing is written while there are contradictions: \(path) is as it was"
    case .shown(isDryRun: true): language == .zh ? "仅预览，\(path) 未改动" : "shown only: \(path) is as it was"
    case .shown(isDryRun: false): language == .zh ? "没有新内容，\(path) 未改动" : "nothing new: \(path) is as it was"
    }
  }

  private func reason(_ reason: LeftOut.Reason) -> String {
    switch (reason, language) {
    case (.indicator, .zh): "目录里没有这个指标，请在 dataset.json 补上名称或别名"
    case (.indicator, .en): "the catalogue has no such indicator; add its name or an alias to dataset.json"
    case (.period, .zh): "是其他账期的数"
    case (.period, .en): "of another period"
    case (.region, .zh): "不是这张表里的地区"
    case (.region, .en): "no region of this table"
    case (.unit, .zh): "单位与目录不符，不能换算"
    case (.unit, .en): "its unit is not the catalogue's, and cannot be turned into it"
    case (.range, .zh): "超出目录给出的取值范围"
    case (.range, .en): "outside the range that the catalogue gives"
    case (.condition, .zh): "条件无法归档"
    case (.condition, .en): "its condition is none that a value can be held against"
    }
  }
}
