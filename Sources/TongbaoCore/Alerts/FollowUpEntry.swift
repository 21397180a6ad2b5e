/// One thing that somebody did about an alert. Entries are only ever added: whoever was mistaken takes his own back with
/// another.
public struct FollowUpEntry: Sendable, Hashable {
  /// What was done.
  public enum Deed: Sendable, Hashable {
    /// Somebody has taken the alert on.
    case acknowledge(Commitment)
    case note(String)
    /// What was to be done is done, and waits for the figures to prove it.
    case done(remark: String?)
    /// The entry with this number is taken back.
    case undo(Int)

    /// The deed in ledgers and for programs.
    public var word: String {
      switch self {
      case .acknowledge: "acknowledge"
      case .note: "note"
      case .done: "done"
      case .undo: "undo"
      }
    }
  }

  /// Who sees to an alert, why it came about, what is done, and by the end of which period it is to have recovered.
  public struct Commitment: Sendable, Hashable {
    public var owner: String
    public var reason: String?
    public var measure: String?
    public var due: Period?

    public init(owner: String, reason: String? = nil, measure: String? = nil, due: Period? = nil) {
      self.owner = owner
      self.reason = reason
      self.measure = measure
      self.due = due
    }
  }

  /// Its place in the order in which entries were written, from 1; 0 before it is written.
  public var number: Int
  /// When it was written, as `2020-10-03T08:15:30Z`.
  public var at: String
  /// Who wrote it.
  public var by: String
  public var subject: AlertSubject
  /// The period whose value it speaks of.
  public var period: Period
  /// The value as it stood then; a file that is issued anew may say otherwise.
  public var value: Observation
  public var deed: Deed

  public init(
    number: Int = 0, at: String, by: String, subject: AlertSubject, period: Period, value: Observation, deed: Deed
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.subject = subject
    self.period = period
    self.value = value
    self.deed = deed
  }

  /// What somebody took on with it.
  public var commitment: Commitment? {
    if case .acknowledge(let commitment) = deed { commitment } else { nil }
  }
}
