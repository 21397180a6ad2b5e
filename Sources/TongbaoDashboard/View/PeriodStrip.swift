import TerminalCanvas
import TongbaoCore

/// The periods beside the one on the screen that have a file, and what is missing between them: `6月 ·5· 12月 · 2月`.
struct PeriodStrip {
  /// One of them.
  struct Neighbour {
    var period: Period
    var text: String
    var ink: Ink
  }

  /// The nearest first.
  let earlier: [Neighbour]
  let later: [Neighbour]
  /// The cells that each of them takes.
  let cellWidth: Int

  /// How many stand on either side at most.
  static let reach = 3

  init(around period: Period, _ state: State) {
    let timeline = state.dataset?.timeline ?? Timeline(periods: [])
    let phrases = state.phrases
    let before = timeline.periods(before: period).suffix(PeriodStrip.reach).reversed()
    let after = timeline.periods(after: period).prefix(PeriodStrip.reach)
    earlier = PeriodStrip.neighbours(Array(before), of: period, timeline, phrases)
    later = PeriodStrip.neighbours(Array(after), of: period, timeline, phrases)
    let width = { (text: String) in TextLayout.width(text, glyphs: state.glyphs) }
    let widest = (earlier + later).map { width($0.text) + 2 }.max() ?? 0
    cellWidth = max(widest, width(phrases.shortTitle(of: period)) + 4)
  }

  /// Each neighbour with the hole between it and the one before it on the way from the period on the screen.
  private static func neighbours(
    _ periods: [Period], of period: Period, _ timeline: Timeline, _ phrases: any Phrases
  ) -> [Neighbour] {
    var nearer = period
    var hasHole = false
    return periods.map { other in
      let missing = abs(nearer.distance(to: other)) - 1
      hasHole = hasHole || missing > 0
      nearer = other
      var text = hasHole && other.year != period.year ? phrases.axisTitle(of: other) : phrases.shortTitle(of: other)
      var ink = Ink.dim
      if case .failed = timeline[other] { (text, ink) = (text + "!", .attention) }
      let hole = mark(of: missing)
      if !hole.isEmpty { text = other < period ? text + " " + hole : hole + " " + text }
      return Neighbour(period: other, text: text, ink: ink)
    }
  }

  /// A hole of so many periods: a dot each, or their number between two.
  private static func mark(of missing: Int) -> String {
    missing <= 3 ? String(repeating: "·", count: max(0, missing)) : "·\(missing)·"
  }
}
