/// A key as the hands know it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// Control with a letter, in lower case.
  case control(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  /// A function key, from 1.
  case function(Int)
}

/// What the mouse did, at a cell of the screen.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press, doublePress, release, wheelUp, wheelDown
  }
  public var kind: Kind
  public var point: Point

  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}

/// What a terminal tells the program.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one piece (bracketed paste), control characters still in it.
  case paste(String)
  case resize(Size)
  /// The terminal is gone, or its input has ended.
  case end
}
