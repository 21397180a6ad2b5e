import Glibc

/// The process' environment.
enum Environment {
  /// The value of a variable; nil when it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name), pointer.pointee != 0 else { return nil }
    return String(cString: pointer)
  }

  /// Whether colours are unwanted (no-color.org: any value that is not empty).
  static var refusesColors: Bool { value("NO_COLOR") != nil }

  /// Whether the locale speaks Chinese; nil where no locale is set that says so either way.
  static var localeIsChinese: Bool? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(value)
    guard let locale = names.first, locale != "C", locale != "POSIX", !locale.hasPrefix("C.") else { return nil }
    return locale.hasPrefix("zh")
  }
}
