extension EnglishSentences {
  /// The sentence for the tasks of a dataset.
  static func milestone(_ complaint: MilestoneComplaint) -> String {
    switch complaint {
    case .badCompletion(let text):
      "\"\(text)\" is neither a day nor a period: write the day like 2020-09-15, or the period by whose end it was "
        + "done like 2020-09"
    case .emptyCount: "the count says neither how many are done nor how many are open: add \"done\" or \"open\""
    case .countSum(let done, let open, let total):
      "\(done) done and \(open) open are not \(total): correct one of the three"
    case .countPart(let part, let total): "\(part) cannot be part of \(total): correct one of them"
    case .noFile: "the dataset has no milestones.json: add one, docs/data-format.md says how"
    case .noTask(let id, let likely?): "no task is called \"\(id)\": did you mean \"\(likely)\"?"
    case .noTask(let id, nil): "no task is called \"\(id)\": `tongbao milestones` lists them"
    case .notOfRegion(let task, let region):
      "the task \"\(task)\" does not fall to \(region) by name: add the region to it in milestones.json"
    case .changedMeanwhile(let now?):
      "somebody has ticked this off meanwhile (\(now)): nothing was written, look again"
    case .changedMeanwhile(nil): "somebody has taken this back meanwhile: nothing was written, look again"
    }
  }
}
