import TerminalCanvas
import TongbaoCore

/// Ticking tasks off: a day is asked for, and the executable writes it into the file.
extension State {
  /// Asks on which day the task under the cursor was done, today being the likely one; of a task that is done, for another
  /// day or none.
  mutating func askForDay() {
    guard let line = boardLine else { return }
    guard let entry = line.entry else { return say { $0.tickNeedsRegion } }
    let tick = Tick(task: entry.task.id, region: entry.part.region, done: nil, before: entry.part.done)
    promptUse = .tick(tick)
    prompt = TextField(tick.before == nil ? today?.description ?? "" : "")
  }

  /// Takes the day that was typed: nothing is written while it is wrong, and the line stays to be mended.
  mutating func finishTick(_ tick: Tick) -> [Effect] {
    let text = (prompt?.text ?? "").filter { $0 != " " }
    var tick = tick
    if text.isEmpty {
      guard tick.before != nil else { return refuse { $0.tickNeedsDay } }
    } else {
      guard let day = CalendarDay(text) else { return refuse { $0.badDay } }
      if let today, day > today { return refuse { $0.futureDay(today.description) } }
      tick.done = .on(day)
    }
    endPrompt(keeping: true)
    guard tick.done != tick.before else { return [] }
    return [.tick(tick)]
  }

  /// Takes back the last tick of this run; once more brings it again.
  mutating func undoTick() -> [Effect] {
    guard let lastTick else {
      say { $0.nothingToUndo }
      return []
    }
    return [.tick(lastTick.reversed)]
  }

  /// A tick was written.
  mutating func ticked(_ tick: Tick) {
    lastTick = tick
    guard let region = regionTable?.roster.regions.first(where: { $0.code == tick.region }) else { return }
    let name = Wording(zh: region.label(in: .zh), en: region.label(in: .en))
    let task = milestoneFile.milestones.task(tick.task)?.task ?? Wording(zh: tick.task)
    say { $0.ticked(name[$0.language], task: task[$0.language], day: tick.done?.description) }
  }

  /// Says what is wrong with the day; the prompt stays.
  private mutating func refuse(_ phrase: (any Phrases) -> String) -> [Effect] {
    promptComplaint = Wording(phrase)
    return []
  }
}
