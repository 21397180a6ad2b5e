import TongbaoCore

extension State {
  /// Goes to another period that has a file, and says what was passed over on the way.
  mutating func movePeriod(_ command: Command) {
    guard let period, let timeline = dataset?.timeline else { return }
    switch command {
    case .previousPeriod: step(to: timeline.last(before: period), from: period, wanted: period.previous)
    case .nextPeriod: step(to: timeline.first(after: period), from: period, wanted: period.next)
    case .yearEarlier: turnYear(from: period, by: -1)
    case .yearLater: turnYear(from: period, by: 1)
    default: self.period = timeline.periods.last ?? period
    }
  }

  private mutating func step(to target: Period?, from period: Period, wanted: Period?) {
    guard let wanted else { return }
    guard let target else { return sayOutside(wanted) }
    self.period = target
    guard target != wanted else { return }
    let isEarlier = target < period
    guard let first = isEarlier ? target.next : wanted, let last = isEarlier ? wanted : target.previous else { return }
    say { $0.passedOver(first, last) }
  }

  /// Goes to the same period of the nearest earlier or later year that has a file for it; where none has, stays and says so.
  private mutating func turnYear(from period: Period, by step: Int) {
    let wanted = step < 0 ? period.yearEarlier : period.yearLater
    let same = dataset?.timeline.periods.filter {
      $0.number == period.number && (step < 0 ? $0 < period : $0 > period)
    }
    guard let target = step < 0 ? same?.last : same?.first else {
      return sayNoSame(wanted, period, isEarlier: step < 0)
    }
    self.period = target
    guard target != wanted else { return }
    let years = [period.year + step, target.year - step].sorted()
    say { $0.passedYears(years[0], years[1]) }
  }

  private mutating func sayNoSame(_ wanted: Period?, _ period: Period, isEarlier: Bool) {
    guard let wanted else {
      let year = period.year + (isEarlier ? -1 : 1)
      guard period.kind == .week, year > 0 else { return }
      return say { $0.noSameWeek(period.number, in: year, isEarlier: isEarlier) }
    }
    let periods = dataset?.timeline.periods ?? []
    guard let first = periods.first, let last = periods.last, wanted >= first, wanted <= last else {
      return sayOutside(wanted)
    }
    say { $0.noSamePeriod(wanted, isEarlier: isEarlier) }
  }

  private mutating func sayOutside(_ period: Period) {
    guard let periods = dataset?.timeline.periods, let first = periods.first, let last = periods.last else { return }
    say { $0.outside(period, first: first, last: last) }
  }

  mutating func say(_ phrase: (any Phrases) -> String, kind: Message.Kind = .note) {
    message = Message(Wording(phrase), kind: kind)
  }
}
