import TongbaoCore

/// What is wrong with the configuration file beyond its syntax.
enum ConfigurationComplaint {
  case notAnObject
  case noSetting(String)
  case needed(Needed)

  /// What a setting can be.
  enum Needed {
    case text, period
    case oneOf([String])
  }

  private static let names = [
    "data", "dataset", "region", "period", "domain", "lang", "ascii", "ambiguous", "theme", "color", "mouse", "fresh",
  ]

  /// What is wrong and what would mend it.
  var sentence: Wording {
    switch self {
    case .notAnObject: Wording(zh: "文件里须是一个对象 { }", en: "the file must hold one object")
    case .noSetting(let name):
      Wording(
        zh: "没有设置项 \(name)；可用：\(Self.names.joined(separator: "、"))",
        en: "there is no setting \(name); there are \(Self.joined(Self.names, "and"))")
    case .needed(.text): Wording(zh: "此处须写双引号里的文字", en: "a text in quotes is needed here")
    case .needed(.period): Wording(zh: "此处须写账期，例如 2020-08", en: "a period such as 2020-08 is needed here")
    case .needed(.oneOf(let words)):
      Wording(zh: "此处须写 \(words.joined(separator: " 或 "))", en: "\(Self.joined(words, "or")) is needed here")
    }
  }

  /// `a, b and c`.
  private static func joined(_ words: [String], _ last: String) -> String {
    words.dropLast().joined(separator: ", ") + " \(last) " + (words.last ?? "")
  }
}
