import CursesTerminal
import TerminalCanvas
import TongbaoCore
import TongbaoStore

/// What flags, the configuration file and the environment say of how to run, in that order of weight.
struct Settings {
  var data: String?
  var dataset: String?
  var region: String?
  var period: String?
  var domain: String?
  var language: Language?
  var usesASCII: Bool?
  var ambiguous: Ambiguous?
  var background: Background?
  var usesColors: Bool?
  var usesMouse: Bool?
  var isFresh: Bool?
  var ledger: String?

  /// How wide characters of ambiguous width are taken to be.
  enum Ambiguous: String, CaseIterable {
    case auto, narrow, wide
  }

  /// What these settings leave open is taken from `other`.
  func filled(from other: Settings) -> Settings {
    Settings(
      data: data ?? other.data, dataset: dataset ?? other.dataset, region: region ?? other.region,
      period: period ?? other.period,
      domain: domain ?? other.domain, language: language ?? other.language, usesASCII: usesASCII ?? other.usesASCII,
      ambiguous: ambiguous ?? other.ambiguous, background: background ?? other.background,
      usesColors: usesColors ?? other.usesColors, usesMouse: usesMouse ?? other.usesMouse,
      isFresh: isFresh ?? other.isFresh, ledger: ledger ?? other.ledger)
  }
}
