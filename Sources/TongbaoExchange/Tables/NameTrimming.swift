/// Takes away what tables write around the names of regions; names are folded.
enum NameTrimming {
  /// `1.北京`, `(2)天津`, `③河北` without their numbers; a code of six digits before a name is one.
  static func withoutNumber(_ name: String) -> String {
    var rest = Substring(name)
    if let first = rest.unicodeScalars.first, (0x2460...0x2487).contains(first.value) {
      return String(rest.dropFirst())
    }
    if rest.first == "(" { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 6 else { return name }
    rest = rest.dropFirst(digits.count).drop { ".、):-_·．".contains($0) }
    return rest.isEmpty ? name : String(rest)
  }

  /// `广东*`, `广东(注1)`, `广东[2]`, `其中:广东` without the mark.
  static func withoutMarks(_ name: String) -> String {
    var rest = Substring(name)
    for opening in ["其中:", "其中"] where rest.hasPrefix(opening) && rest != opening {
      rest = rest.dropFirst(opening.count)
      break
    }
    while let last = rest.last {
      if "*※#:".contains(last) || isRaised(last) {
        rest = rest.dropLast()
      } else if let opening = ["(": ")", "[": "]"].first(where: { $0.value == String(last) }),
        let start = rest.lastIndex(where: { String($0) == opening.key }), start != rest.startIndex
      {
        rest = rest[..<start]
      } else {
        break
      }
    }
    return String(rest)
  }

  /// Digits that stand raised or in circles.
  private static func isRaised(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return [0xB9, 0xB2, 0xB3].contains(scalar.value) || (0x2460...0x2473).contains(scalar.value)
      || (0x2070...0x2079).contains(scalar.value)
  }

  /// `广东分公司`, `中国移动广东公司`, `广东移动` without the company, in every way in which it may be parted: of
  /// `内蒙古自治区分公司` the 区 belongs to the name.
  static func withoutCompany(_ name: String) -> [String] {
    var rest = Substring(name)
    if let opening = openings.first(where: { rest.hasPrefix($0) && rest.count > $0.count }) {
      rest = rest.dropFirst(opening.count)
    }
    let bare = endings.filter { rest.hasSuffix($0) && rest.count > $0.count }.map { String(rest.dropLast($0.count)) }
    return [String(rest)] + bare
  }

  private static let operators = ["移动", "电信", "联通", "铁塔", "广电"]
  /// Long ones first.
  private static let openings =
    [
      "中国联合网络通信集团", "中国联合网络通信", "中国移动通信集团", "中国移动集团", "中国电信集团", "中国电信股份", "中国联通集团", "中国铁塔股份", "中国广电网络",
    ] + operators.map { "中国" + $0 } + operators
  private static let endings =
    [
      "省级分公司", "省分公司", "市分公司", "区分公司", "县分公司", "有限公司", "分公司", "省公司", "市公司", "区公司", "县公司", "子公司", "公司", "省分", "地区", "州",
      "autonomousregion", "zhuangautonomousregion", "huiautonomousregion", "uygurautonomousregion",
      "uyghurautonomousregion", "municipality", "branch", "province", "company",
    ] + operators
}
