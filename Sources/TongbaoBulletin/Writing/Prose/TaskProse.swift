import TongbaoCore

/// The words of tasks.
extension Prose {
  /// A task with its date, before how it stands.
  func task(_ task: Milestone, due: CalendarDay?) -> String {
    switch language {
    case .zh: task.task.zh + (due.map { "（期限\(day($0))）" } ?? "") + "："
    case .en: task.task.en + (due.map { " (due \(day($0)))" } ?? "") + ": "
    }
  }

  func parted(_ texts: [String]) -> String { texts.joined(separator: language == .zh ? "；" : "; ") }

  /// How a task stands in some regions.
  func task(_ standing: TaskStanding, _ regions: NamedRegions) -> String {
    switch language {
    case .zh: names(regions) + (regions.isSweeping ? sweeping(chinese(standing)) : chinese(standing))
    case .en: english(standing) + names(regions).withoutCount(regions, self)
    }
  }

  private func chinese(_ standing: TaskStanding) -> String {
    switch standing {
    case .overdue(let days): "逾期\(days)天未完成，请尽快完成"
    case .open(let left?): left == 0 ? "未完成，期限已到" : "未完成，距期限\(left)天"
    case .open(nil): "未完成"
    case .unknown: "完成情况不明"
    case .doneLate: "已逾期完成"
    case .done: "已完成"
    }
  }

  private func english(_ standing: TaskStanding) -> String {
    func days(_ count: Int) -> String { count == 1 ? "one day" : "\(count) days" }
    return switch standing {
    case .overdue(let number): "overdue by \(days(number)) in "
    case .open(let left?): left == 0 ? "open on the last day in " : "open, with \(days(left)) left, in "
    case .open(nil): "open in "
    case .unknown: "not known in "
    case .doneLate: "done late in "
    case .done: "done in "
    }
  }

  /// What a report counted without names.
  func counted(_ count: Milestone.Count, _ kind: RowKind, asOf period: Period) -> [String] {
    let texts = counted(count, kind)
    guard count.period != period, let last = texts.last else { return texts }
    let told = title(of: count.period)
    return texts.dropLast() + [last + (language == .zh ? "（\(told)通报数）" : " (as counted in \(told))")]
  }

  private func counted(_ count: Milestone.Count, _ kind: RowKind) -> [String] {
    switch language {
    case .zh:
      let of = count.total.map { "（共\(self.count($0, kind))）" } ?? ""
      return [count.done.map { "\(self.count($0, kind))已完成" + of }, count.open.map { "\(self.count($0, kind))未完成" }]
        .compactMap { $0 }
    case .en:
      return [
        count.done.map { done in
          count.total.map { "done in \(EnglishNumbers.word(done)) of \(self.count($0, kind))" }
            ?? "done in \(self.count(done, kind))"
        },
        count.open.map { "open in \(self.count($0, kind))" },
      ].compactMap { $0 }
    }
  }
}

extension String {
  /// Behind a preposition all names stand at once, without the number before them.
  fileprivate func withoutCount(_ regions: NamedRegions, _ prose: some Prose) -> String {
    regions.form == .listed ? prose.joined(regions.names) : self
  }
}
