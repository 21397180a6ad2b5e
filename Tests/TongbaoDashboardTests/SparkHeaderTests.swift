import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Test("the header of a sparkline is no wider than the sparkline", arguments: Period.Kind.allCases)
func sparkHeadersFit(kind: Period.Kind) {
  let all: [any Phrases] = [ChinesePhrases(), EnglishPhrases(), EnglishPhrases(isPlain: true)]
  for phrases in all {
    let header = phrases.sparkHeader(count: TableLayout.sparkWidth, kind: kind)
    #expect(TextLayout.width(header, glyphs: .narrow) <= TableLayout.sparkWidth, "\(header)")
  }
}
