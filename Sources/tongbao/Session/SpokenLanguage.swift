import TongbaoCore

/// The language in which mistakes are answered, also those that keep the arguments from being read.
enum SpokenLanguage {
  /// What `--lang` says wherever it stands, else the configuration file, else the locale.
  static func of(_ arguments: [String]) -> Language {
    told(arguments) ?? (try? ConfigurationFile.read())?.language ?? Environment.language
  }

  /// The last `--lang zh` or `--lang=zh` that names a language.
  private static func told(_ arguments: [String]) -> Language? {
    let pairs = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--lang" }.compactMap {
      Language(rawValue: $0.1)
    }
    let joined = arguments.filter { $0.hasPrefix("--lang=") }.compactMap { Language(rawValue: String($0.dropFirst(7))) }
    return joined.last ?? pairs.last
  }
}
