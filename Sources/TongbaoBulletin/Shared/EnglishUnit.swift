import TongbaoCore

/// A unit of the catalogue as English prose has it: words before and behind the number, which is told in full.
struct EnglishUnit {
  /// What the number is multiplied by: 万 are ten thousand.
  var scale = 1.0
  var before = ""
  var behind = ""
  /// What stands behind one alone.
  var single = ""

  init(_ unit: Unit) {
    var rest = unit.id[...]
    for (sign, factor) in [("万", 1e4), ("亿", 1e8)] where rest.hasPrefix(sign) {
      scale = factor
      rest = rest.dropFirst(sign.count)
    }
    let isPerDay = rest.hasSuffix("/日")
    if isPerDay { rest = rest.dropLast(2) }
    let words = EnglishUnit.words(String(rest), unit)
    before = words.before
    behind = words.behind + (isPerDay ? " a day" : "")
    single = (words.single ?? words.behind) + (isPerDay ? " a day" : "")
  }

  private static func words(_ rest: String, _ unit: Unit) -> (before: String, behind: String, single: String?) {
    switch rest {
    case "%": ("", "%", nil)
    case "PP": ("", " points", " point")
    case "元": ("CNY ", "", nil)
    case "元/户·月": ("CNY ", " a month", nil)
    case "省": ("", " provinces", " province")
    case "小时": ("", " hours", " hour")
    case "天": ("", " days", " day")
    case "分钟": ("", " minutes", " minute")
    case "条": ("", "", nil)
    case "个区县": ("", " counties", " county")
    case "个项目": ("", " projects", " project")
    case "家": ("", "", nil)
    case "皮长公里": ("", " km", nil)
    case "GB": ("", " GB", nil)
    case "×10⁻⁶": ("", " per million", nil)
    case "人次/百万": ("", " per million users", nil)
    // What is counted stands in the indicator's name.
    case "", "户", "个", "位", "单", "座", "篇", "场", "人", "次", "人次", "所", "台", "个分公司", "个县公司", "个问题":
      ("", "", nil)
    default: ("", " " + unit.presentation(in: .en).label, nil)
    }
  }
}
