import Testing

@testable import TerminalCanvas

private let themes = ColorDepth.allCases.flatMap { depth in
  Background.allCases.map { Theme(depth: depth, background: $0) }
}

@Test(arguments: themes)
func everyStyleHasAColourOfTheDepth(theme: Theme) {
  let limit = [ColorDepth.monochrome: 0, .eight: 8, .sixteen: 16, .twoFiftySix: 256][theme.depth] ?? 0
  for ink in Ink.allCases {
    for paper in Paper.allCases {
      let appearance = theme.appearance(of: Style(ink, on: paper))
      #expect((appearance.foreground ?? -1) < limit && (appearance.background ?? -1) < limit)
      #expect(appearance.background == nil || appearance.foreground != nil, "\(ink) on \(paper) guesses its ink")
    }
  }
}

@Test(arguments: Background.allCases)
func everyInkCanBeReadOnEveryPaper(background: Background) {
  let theme = Theme(depth: .twoFiftySix, background: background)
  for ink in Ink.allCases {
    for paper in Paper.allCases {
      let colors = theme.colors(of: Style(ink, on: paper))
      let contrast = colors.ink.contrast(with: colors.paper)
      #expect(contrast >= (ink == .dim || ink == .commended ? 3 : 4), "\(ink) on \(paper): \(contrast)")
    }
  }
}

@Test(arguments: Background.allCases)
func statusesDifferInLightness(background: Background) {
  let theme = Theme(depth: .twoFiftySix, background: background)
  let good = theme.colors(of: Style(.commended)).ink
  for ink in [Ink.attention, .critical] {
    #expect(theme.colors(of: Style(ink)).ink.contrast(with: good) >= 1.3, "\(ink)")
  }
}

@Test func withoutColoursTheCursorTheBarAndTheRowStandOut() {
  let theme = Theme(depth: .monochrome)
  #expect(theme.appearance(of: Style(on: .cursor)) == Appearance(attributes: .reverse))
  #expect(theme.appearance(of: Style(on: .bar)) == Appearance(attributes: .reverse))
  #expect(theme.appearance(of: Style(on: .row)) == Appearance(attributes: .bold))
  #expect(theme.appearance(of: Style(.critical)) == Appearance(attributes: [.bold, .underline]))
  #expect(theme.appearance(of: Style(on: .bar, .reverse)) == Appearance())
  #expect(theme.appearance(of: Style()) == Appearance())
}

@Test func eightColoursHaveNoGreyOnBlackAndNoGreenOnWhite() {
  #expect(Theme(depth: .eight).appearance(of: Style(.dim)).foreground == nil)
  #expect(Theme(depth: .eight, background: .light).appearance(of: Style(.commended)).foreground == nil)
  #expect(Theme(depth: .eight).appearance(of: Style(.attention)) == Appearance(foreground: 1, attributes: .bold))
  #expect(Theme(depth: .eight).appearance(of: Style(.critical, on: .cursor)).foreground == 0)
}

@Test(arguments: [
  (0, "#000000"), (9, "#ff0000"), (16, "#000000"), (24, "#005f87"), (203, "#ff5f5f"), (231, "#ffffff"),
  (232, "#080808"), (255, "#eeeeee"), (256, "#000000"), (-1, "#000000"),
])
func paletteColours(index: Int, hexadecimal: String) {
  #expect(RGB.palette(index).hexadecimal == hexadecimal)
}
