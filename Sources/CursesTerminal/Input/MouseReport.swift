import TerminalCanvas

/// What a terminal says of the mouse: presses and releases of the first button, and the wheel.
enum MouseReport {
  /// `ESC [ M` and three bytes: the button, column and row, each with 32 added.
  static func bytes(_ bytes: ArraySlice<UInt8>) -> InputItem? {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3 else { return nil }
    return event(code: values[0], column: values[1], row: values[2], isRelease: nil)
  }

  /// `ESC [ < button ; column ; row M`, with `m` for a release.
  static func numbers(_ parameters: [Int], _ final: UInt8) -> InputItem? {
    let isRelease = final == UInt8(ascii: "m")
    guard parameters.count == 3, isRelease || final == UInt8(ascii: "M") else { return nil }
    return event(code: parameters[0], column: parameters[1], row: parameters[2], isRelease: isRelease)
  }

  /// The event of a button's code at a place counted from 1; motion, other buttons and Alt are nothing to us.
  ///
  /// Older forms tell a release by button 3 (`isRelease` nil).
  static func event(code: Int, column: Int, row: Int, isRelease: Bool?) -> InputItem? {
    guard code >= 0, column >= 1, row >= 1, code & 0b1010_1000 == 0, code < 128 else { return nil }
    let point = Point(column: column - 1, row: row - 1)
    if code & 64 != 0 {
      guard code & 3 < 2, isRelease != true else { return nil }
      return .mouse(MouseEvent(code & 3 == 0 ? .wheelUp : .wheelDown, at: point))
    }
    switch (code & 3, isRelease) {
    case (0, true), (3, nil): return .mouse(MouseEvent(.release, at: point))
    case (0, _): return .mouse(MouseEvent(.press, at: point))
    default: return nil
    }
  }
}
