import TerminalCanvas

/// One thing that the bytes of a terminal say.
enum InputItem: Hashable {
  case key(Key)
  case mouse(MouseEvent)
  case paste(String)
  /// Where the cursor stands, from 1: the answer to a question.
  case cursorReport(row: Int, column: Int)
  /// The background's lightness: the answer to a question.
  case background(Background)
}

/// Tells double presses from presses.
struct ClickCounter {
  private var last: (point: Point, time: Int)?
  /// How long after a press a second one in the same cell is its double, in milliseconds.
  static let doubleMilliseconds = 400

  /// The event, a double press where it follows a press in the same cell soon enough; `time` is in milliseconds.
  mutating func counting(_ event: MouseEvent, at time: Int) -> MouseEvent {
    guard event.kind == .press else { return event }
    if let last, last.point == event.point, time - last.time <= ClickCounter.doubleMilliseconds {
      self.last = nil
      return MouseEvent(.doublePress, at: event.point)
    }
    last = (event.point, time)
    return event
  }
}
