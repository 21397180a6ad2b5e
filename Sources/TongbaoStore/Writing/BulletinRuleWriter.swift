import TongbaoCore

/// Writes how bulletins are worded.
extension JSONWriter {
  /// The phrases of all indicators; nothing where the catalogue has none.
  mutating func bulletin(_ wording: BulletinWording) {
    guard !wording.isEmpty else { return }
    key("bulletin")
    object { writer in writer.phrases(wording) }
  }

  /// How one indicator is told.
  mutating func bulletin(_ rule: BulletinRule) {
    key("bulletin")
    object(.wrapped) { writer in
      switch rule.companion {
      case .alone: writer.member("with", "no")
      case .with(let id): writer.member("with", id)
      case nil: break
      }
      if !rule.isTold {
        writer.key("told")
        writer.bool(false)
      }
      for (name, count) in [("best", rule.best), ("worst", rule.worst)] {
        guard let count else { continue }
        writer.key(name)
        writer.number(count)
      }
      writer.phrases(rule.wording)
    }
  }

  /// The phrases of each language that has any.
  private mutating func phrases(_ wording: BulletinWording) {
    if let names = wording.names {
      key("names")
      number(names)
    }
    for language in Language.allCases {
      let entries = wording.entries(in: language)
      guard !entries.isEmpty else { continue }
      key(language.rawValue)
      object(.wrapped) { writer in
        for entry in entries { writer.member(entry.phrase.rawValue, entry.template.text) }
      }
    }
  }
}
