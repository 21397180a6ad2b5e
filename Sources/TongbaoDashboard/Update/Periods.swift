import TongbaoCore

extension State {
  /// Goes to another period within the dataset's span; months without a file are stepped on, and said to have no data.
  mutating func movePeriod(_ command: Command) {
    guard let period, let periods = dataset?.timeline.periods, let first = periods.first, let last = periods.last else {
      return
    }
    let target: Period? =
      switch command {
      case .previousPeriod: period.previous
      case .nextPeriod: period.next
      case .yearEarlier: period.yearEarlier
      case .yearLater: period.yearLater
      default: last
      }
    guard let target else { return }
    guard target >= first, target <= last else { return say { $0.outside(target, first: first, last: last) } }
    self.period = target
  }

  mutating func say(_ phrase: (any Phrases) -> String, kind: Message.Kind = .note) {
    message = Message(Wording(phrase), kind: kind)
  }
}
