import Glibc
import TongbaoCore

/// The process' environment.
enum Environment {
  /// The value of a variable; nil when it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name), pointer.pointee != 0 else { return nil }
    return String(cString: pointer)
  }

  /// Whether colours are unwanted (no-color.org: any value that is not empty).
  static var refusesColors: Bool { value("NO_COLOR") != nil }

  /// The language of what is printed: the locale's. Where it names none (C.UTF-8), Chinese, which the figures are in;
  /// where it has no characters for that either (C, POSIX, nothing), English.
  static var language: Language {
    if let language = localeLanguage { return language }
    let characters = (locale("LC_CTYPE") ?? "").lowercased()
    return characters.contains("utf-8") || characters.contains("utf8") ? .zh : .en
  }

  /// The language of the screen, which has the characters for Chinese in any locale.
  static var screenLanguage: Language { localeLanguage ?? .zh }

  /// The language that the locale names; nil where it names none.
  private static var localeLanguage: Language? {
    guard let locale = locale("LC_MESSAGES"), !isNeutral(locale) else { return nil }
    return locale.hasPrefix("zh") ? .zh : .en
  }

  /// The locale of a category: the first of LC_ALL, its own variable and LANG that is set.
  private static func locale(_ category: String) -> String? {
    ["LC_ALL", category, "LANG"].lazy.compactMap(value).first
  }

  /// Whether a locale speaks no language.
  private static func isNeutral(_ locale: String) -> Bool {
    locale == "C" || locale == "POSIX" || locale.hasPrefix("C.")
  }
}
