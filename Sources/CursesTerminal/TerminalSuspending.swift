import CNcursesw
import TerminalCanvas

/// Leaving the terminal for a while.
extension Terminal {
  /// Gives the terminal back, stops the program as `^Z` does elsewhere, and takes the terminal again when it goes on.
  ///
  /// A changed size is told as an event; the screen is as it was when this returns.
  public func suspend() {
    guard isOpen && !hasEnded else { return }
    cn_give_back()
    cn_stop_group()
    resume()
  }

  /// Takes the terminal again after others have used it, and shows the last frame.
  func resume() {
    guard isOpen && !hasEnded else { return }
    let set = cn_signals_take()
    if set & Int32(CN_TERMINATE.rawValue | CN_HANG_UP.rawValue) != 0 {
      endingSignal = set & Int32(CN_TERMINATE.rawValue) != 0 ? 15 : 1
      end()
      return
    }
    if cn_tty_raw() != 0 { return end() }
    cn_prepare_restore()
    cn_left()
    isStale = true
    takeSize()
    if let shown { present(shown) }
    enter()
    flush()
  }
}
