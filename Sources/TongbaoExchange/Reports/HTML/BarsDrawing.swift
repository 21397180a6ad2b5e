import TongbaoCore

/// A ranking: names, bars and values under one another, with what they are held against across them.
struct BarsDrawing {
  private let bars: ReportPicture.Bars
  private let language: Language
  private let shown: [ReportPicture.Bars.Bar?]
  private let left: Double
  private let right: Double
  private let top: Double

  private static let width = 720.0
  private static let step = 19.0
  private static let tick = 20.0
  /// More would fill pages: the first and the last are drawn, and how many are not.
  private static let most = 60

  init(_ bars: ReportPicture.Bars, in language: Language) {
    self.bars = bars
    self.language = language
    shown = Self.shown(bars.bars)
    left = min(200, (shown.compactMap { $0.map { ReportDrawing.width($0.label) } }.max() ?? 0) + 10)
    right = min(160, (shown.compactMap { $0.map { ReportDrawing.width($0.value) } }.max() ?? 0) + 12)
    top = Self.tick * Double(bars.ticks.count) + 4
  }

  /// All, or the first and the last of those that have a value, and nil where others are left out.
  private static func shown(_ bars: [ReportPicture.Bars.Bar]) -> [ReportPicture.Bars.Bar?] {
    guard bars.count > most else { return bars.map(Optional.some) }
    let known = bars.filter { $0.extent != nil }.map(Optional.some)
    return known.count > most ? known.prefix(most / 2) + [nil] + known.suffix(most / 2) : known + [nil]
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Self.width, height: top + Double(shown.count) * Self.step + 6)
    for (index, bar) in shown.enumerated() {
      let y = top + Double(index) * Self.step
      guard let bar else {
        drawing.text(skipped, left, y + 13, name: "quiet")
        continue
      }
      drawing.text(bar.label, left - 8, y + 13, .end)
      draw(bar, at: y, &drawing)
      drawing.text(bar.value, Self.width, y + 13, .end, name: bar.status.meaning == nil ? "" : "strong")
    }
    drawing.line(place(zero), top, place(zero), drawing.height - 6, name: "axis")
    drawTicks(&drawing)
    return drawing
  }

  /// Where a value stands.
  private func place(_ value: Double) -> Double {
    let (low, high) = (bars.scale.lowerBound, bars.scale.upperBound)
    return left + (min(max(value, low), high) - low) / max(high - low, 1e-300) * (Self.width - left - right)
  }

  /// Where bars begin.
  private var zero: Double { min(max(0, bars.scale.lowerBound), bars.scale.upperBound) }

  private func draw(_ bar: ReportPicture.Bars.Bar, at y: Double, _ drawing: inout Drawing) {
    guard let extent = bar.extent else { return }
    let (low, high) = extent.isExact ? (min(zero, extent.lower), max(zero, extent.upper)) : (extent.lower, extent.upper)
    let names = ["bar", HTMLText.name(of: bar.status), extent.isExact ? "" : "bound"].filter { !$0.isEmpty }
    drawing.box(place(low), y + 3, place(high) - place(low), Self.step - 6, name: names.joined(separator: " "))
  }

  /// Each line has its words in a row of its own above the bars, on the side where there is room.
  private func drawTicks(_ drawing: inout Drawing) {
    for (index, tick) in bars.ticks.enumerated() {
      let (x, y) = (place(tick.value), Self.tick * Double(index) + 14)
      drawing.line(x, y - 10, x, drawing.height - 6, name: tick.isLimit ? "limit" : "level")
      let isRight = x > Self.width * 0.6
      drawing.text(tick.label, isRight ? x - 5 : x + 5, y, isRight ? .end : .start, name: "quiet")
    }
  }

  private var skipped: String {
    let count = bars.bars.count - shown.compactMap { $0 }.count
    let unknown = bars.bars.count { $0.extent == nil }
    switch language {
    case .zh: return "……略去 \(count) 个" + (unknown > 0 ? "（其中 \(unknown) 个没有数值）" : "")
    case .en: return "… \(count) not drawn" + (unknown > 0 ? ", \(unknown) of them without a value" : "")
    }
  }
}
