import TerminalCanvas
import TongbaoCore
import TongbaoStore

/// The configuration file: it sets what flags set, by the same names.
enum ConfigurationFile {
  /// What the file says.
  /// - Throws: the problem, with the place where it is wrong.
  static func read() throws(Problem) -> Settings {
    guard let path = Places.configurationFile, Files.exists(path) else { return Settings() }
    return try settings(try JSONFile.read(path), path)
  }

  private static func settings(_ root: JSONNode, _ path: String) throws(Problem) -> Settings {
    guard root.kind == .object else { throw wrong(root, .notAnObject) }
    var settings = Settings()
    for (key, value) in root.members {
      switch key.text {
      case "data": settings.data = try text(value)
      case "dataset": settings.dataset = try text(value)
      case "region": settings.region = try text(value)
      case "period": settings.period = try word(value, { Period($0) == nil ? nil : $0 }, .period)
      case "domain": settings.domain = try text(value)
      case "lang": settings.language = try word(value, Language.init(rawValue:), .oneOf(["zh", "en"]))
      case "ascii": settings.usesASCII = try flag(value)
      case "ambiguous":
        settings.ambiguous = try word(value, Settings.Ambiguous.init(rawValue:), .oneOf(["auto", "narrow", "wide"]))
      case "theme": settings.background = try word(value, Background.init(named:), .oneOf(["dark", "light"]))
      case "color": settings.usesColors = try flag(value)
      case "mouse": settings.usesMouse = try flag(value)
      case "fresh": settings.isFresh = try flag(value)
      default: throw wrong(key, .noSetting(key.text))
      }
    }
    return settings
  }

  private static func text(_ node: JSONNode) throws(Problem) -> String {
    guard let text = node.string else { throw wrong(node, .needed(.text)) }
    return text
  }

  private static func flag(_ node: JSONNode) throws(Problem) -> Bool {
    guard let flag = node.bool else { throw wrong(node, .needed(.oneOf(["true", "false"]))) }
    return flag
  }

  private static func word<Meaning>(
    _ node: JSONNode, _ meaning: (String) -> Meaning?, _ needed: ConfigurationComplaint.Needed
  ) throws(Problem) -> Meaning {
    guard let found = node.string.flatMap(meaning) else { throw wrong(node, .needed(needed)) }
    return found
  }

  private static func wrong(_ node: JSONNode, _ complaint: ConfigurationComplaint) -> Problem {
    Problem(complaint.sentence, at: node.place)
  }
}

extension Background {
  /// The background of this name.
  init?(named name: String) {
    switch name {
    case "dark": self = .dark
    case "light": self = .light
    default: return nil
    }
  }
}
