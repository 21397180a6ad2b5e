/// Whether an observation meets a condition.
public enum Verdict: Sendable, Hashable {
  case yes, no
  /// What is known does not decide it.
  case undetermined
  /// It depends on a period that has not been read yet.
  case pending

  /// Both must hold.
  func and(_ other: Verdict) -> Verdict {
    if self == .no || other == .no { return .no }
    if self == .pending || other == .pending { return .pending }
    return self == .yes && other == .yes ? .yes : .undetermined
  }

  /// What two ways of deciding the same question say together: whoever knows is right.
  func or(else other: @autoclosure () -> Verdict) -> Verdict {
    switch self {
    case .yes, .no: return self
    case .undetermined, .pending:
      let second = other()
      return second == .undetermined ? self : second
    }
  }
}
