import TongbaoCore

extension EnglishSentences {
  /// The sentence for the name of a region.
  static func region(_ complaint: RegionComplaint) -> String {
    switch complaint {
    case .unknown(let name, let likely) where likely.isEmpty:
      "no region is called \"\(name)\": write a name or a code from regions.json"
    case .unknown(let name, let likely): "no region is called \"\(name)\": did you mean \(list(likely))?"
    case .ambiguous(let name, let candidates):
      "\"\(name)\" may be \(list(candidates)): write the code"
    case .otherLevel(let name, let found, let wanted):
      "\"\(name)\" is \(article(found)), but the rows of this dataset are \(plural(wanted)): remove it, or "
        + "name \(article(wanted))"
    case .outside(let name, let head): "\"\(name)\" does not lie in \(head), which this dataset covers: remove it"
    case .twice(let name, let line): "\"\(name)\" is named on line \(line) already: remove one of them"
    case .badCode(let text): "\"\(text)\" is no code of a region: write six digits such as \"440000\""
    }
  }

  /// One region of a level.
  private static func article(_ level: Level) -> String {
    switch level {
    case .nation: "the nation"
    case .group: "a group of provinces"
    default: "a \(level.name)"
    }
  }

  /// The regions of a level.
  static func plural(_ level: Level) -> String {
    switch level {
    case .nation: "nations"
    case .group: "groups of provinces"
    case .province: "provinces"
    case .branch: "branches"
    case .county: "counties"
    }
  }
}
