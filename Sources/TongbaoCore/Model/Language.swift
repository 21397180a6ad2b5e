/// A language of the interface.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case zh, en
}

/// A wording in both languages of the interface, as catalogues hold it.
public struct Wording: Sendable, Hashable {
  public var zh: String
  public var en: String

  /// A wording; where English is absent the Chinese stands for both.
  public init(zh: String, en: String? = nil) {
    self.zh = zh
    self.en = en ?? zh
  }

  /// The wording in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
