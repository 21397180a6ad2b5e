extension ChineseSentences {
  /// The sentence for the tasks of a dataset.
  static func milestone(_ complaint: MilestoneComplaint) -> String {
    switch complaint {
    case .badCompletion(let text):
      "\"\(text)\" 既不是日期也不是账期：请写完成日期，例如 2020-09-15，或至迟完成的账期，例如 2020-09"
    case .emptyCount: "计数既没有已完成数也没有未完成数：请补上 \"done\" 或 \"open\""
    case .countSum(let done, let open, let total): "已完成 \(done) 与未完成 \(open) 之和不是 \(total)：请改正其一"
    case .countPart(let part, let total): "\(part) 多于总数 \(total)：请改正其一"
    case .noFile: "数据集没有 milestones.json：请补上，写法见 docs/data-format.md"
    case .noTask(let id, let likely?): "没有任务 \"\(id)\"：是否指 \"\(likely)\"？"
    case .noTask(let id, nil): "没有任务 \"\(id)\"：可用 `tongbao milestones` 查看"
    case .notOfRegion(let task, let region): "任务 \"\(task)\" 没有点名\(region)：请先在 milestones.json 里加上该地区"
    case .changedMeanwhile(let now?): "此项已被他人销号（\(now)）：没有写入，请核对"
    case .changedMeanwhile(nil): "此项的销号已被他人撤销：没有写入，请核对"
    }
  }
}
