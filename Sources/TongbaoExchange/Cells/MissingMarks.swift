/// What people write where there is no value.
enum MissingMarks {
  /// Whether a cell's text, in its plain form, says that the value is missing.
  static func contains(_ text: String) -> Bool {
    text.utf8.count <= longest && marks.contains(text.lowercased())
  }

  private static let marks = Set(
    """
    - -- --- — —— ——— ――― ― ― ― ─ ── / // \\ n/a na n.a. nil null none nan … …… ... \
    无 缺 空 缺失 缺数 缺报 暂缺 暂无 无数据 暂无数据 未报 未上报 未填 未填报 不适用 无数
    """.split(separator: " ").map(String.init))

  private static let longest = marks.map(\.utf8.count).max() ?? 0
}
