import CNcursesw
import TerminalCanvas

/// How a run of cells is drawn: attributes and a pair of colours.
struct Look {
  var attributes: Int32
  var pair: Int32
}

/// The pairs of colours that frames have needed so far; each is made when it is first seen.
struct ColorPairs {
  private var known: [Colors] = []

  /// Foreground and background, -1 being the terminal's own.
  private struct Colors: Equatable {
    var foreground: Int32
    var background: Int32
  }

  /// The pair's number; where there are no more, that of the same background or the terminal's own.
  mutating func number(foreground: Int?, background: Int?) -> Int32 {
    let colors = Colors(foreground: Int32(foreground ?? -1), background: Int32(background ?? -1))
    guard cn_pairs() > 0, colors != Colors(foreground: -1, background: -1) else { return 0 }
    // Few pairs are ever needed, each once for a style: a theme has fewer than a hundred of them.
    if let index = known.firstIndex(of: colors) { return Int32(index + 1) }
    let next = Int32(known.count + 1)
    guard next < cn_pairs(), cn_define_pair(next, colors.foreground, colors.background) == 1 else {
      return known.firstIndex { $0.background == colors.background }.map { Int32($0 + 1) } ?? 0
    }
    known.append(colors)
    return next
  }
}
