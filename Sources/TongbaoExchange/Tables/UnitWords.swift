import TongbaoCore

/// Finds units in headers and captions: `新增（万户）`, `完成率(%)`, `单位：万户`.
public enum UnitWords {
  /// A header without its unit, and the unit; nil where it names none.
  public static func split(_ text: String) -> (name: String, unit: String?) {
    let (name, unit) = parts(of: text)
    return (name, unit.map(PrintedUnit.joined))
  }

  private static func parts(of text: String) -> (name: String, unit: String?) {
    var plain = narrowed(text)
    // What pivot tables of spreadsheets put before their headers.
    if plain.hasPrefix("求和项:") { plain = String(plain.dropFirst(4)) }
    if opensWithColon(plain) {
      let units = inCaption(plain)
      return ("", units.count == 1 ? units[0] : nil)
    }
    if let (name, unit) = bracketed(plain) { return (name, unit) }
    if let (name, unit) = behindMark(plain) { return (name, unit) }
    if plain.hasSuffix("%"), plain.count > 1, let before = plain.dropLast().last, !before.isNumber {
      return (trimmed(plain.dropLast()), "%")
    }
    return (trimmed(plain[...]), nil)
  }

  /// The units that a caption tells: `单位：万户、%` tells two. Where it opens with `单位：` and nothing behind it is understood, what
  /// stands there is its unit, so that no number is taken for one in another.
  public static func inCaption(_ text: String) -> [String] {
    let plain = narrowed(text)
    for opening in openings {
      guard let mark = plain.firstRange(of: opening) else { continue }
      let rest = told(plain[mark.upperBound...])
      let units = parted(rest).filter(isUnit)
      if !units.isEmpty { return units }
      if opensWithColon(plain), !rest.isEmpty, !namesOrganisation(rest) { return [String(rest.prefix(20))] }
    }
    return []
  }

  /// Whether a text tells units and nothing else, or means to.
  static func isCaption(_ text: String) -> Bool {
    if opensWithColon(text) { return true }
    let plain = FoldedName.fold(text).drop { "([【".contains($0) }
    return openings.contains { plain.hasPrefix($0.lowercased()) } && !inCaption(text).isEmpty
  }

  /// Whether a text is a unit and nothing else.
  public static func isUnit(_ text: String) -> Bool {
    let printed = PrintedUnit(text)
    return bases.contains(printed.base) || bases.contains(text) || printed.isScaleAlone
      || Unit.englishLabels.contains(text)
  }

  private static let openings = ["计量单位", "数据单位", "单位", "units", "unit", "Units", "Unit", "UNIT"]

  /// Whether a text begins with the word for units and a colon.
  private static func opensWithColon(_ text: String) -> Bool {
    let plain = FoldedName.fold(text).drop { "([【".contains($0) }
    return openings.contains { plain.hasPrefix($0.lowercased() + ":") }
  }

  /// What stands behind the word for units, as far as it may be of them.
  private static func told(_ text: Substring) -> String {
    let rest = text.drop { ": (为".contains($0) || $0.isWhitespace }
    return trimmed(rest[..<(rest.firstIndex { "()[]【】。".contains($0) } ?? rest.endIndex)])
  }

  /// 单位 is also the word for who reports.
  private static func namesOrganisation(_ text: String) -> Bool {
    ["公司", "集团", "部", "部门", "中心", "局", "处", "室"].contains { text.hasSuffix($0) } || text.contains("章")
  }

  /// The units of a list; blanks and strokes part them where they do not belong to one.
  private static func parted(_ text: String) -> [String] {
    text.split { "、,;及和|".contains($0) }.flatMap { piece -> [String] in
      let piece = trimmed(piece)
      if isUnit(piece) { return [PrintedUnit.joined(piece)] }
      return joined(piece.split(whereSeparator: \.isWhitespace).map(String.init)).flatMap { word in
        isUnit(word) ? [word] : word.split(separator: "/").map { trimmed($0) }
      }
    }
  }

  /// Words with a scale joined to what it counts: `万 户` is one unit.
  private static func joined(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if let last = joined.last, PrintedUnit(last).isScaleAlone, isUnit(last + word) {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
  }

  /// The last brackets of a header that hold a unit.
  private static func bracketed(_ text: String) -> (String, String)? {
    for (opening, closing) in [("(", ")"), ("[", "]"), ("【", "】")] as [(Character, Character)] {
      var limit = text.endIndex
      while let end = text[..<limit].lastIndex(of: closing), let start = text[..<end].lastIndex(of: opening) {
        var unit = trimmed(text[text.index(after: start)..<end])
        for word in ["单位:", "单位", "unit:"] where unit.lowercased().hasPrefix(word) {
          unit = trimmed(unit.dropFirst(word.count))
        }
        if isUnit(unit) { return (trimmed((text[..<start] + text[text.index(after: end)...])[...]), unit) }
        limit = start
      }
    }
    return nil
  }

  /// A unit behind a mark: `新增,万户`, `净增/万户`, `新增:户`.
  private static func behindMark(_ text: String) -> (String, String)? {
    for mark in [",", ":", "/", "-", " ", "\n", "_"] as [Character] {
      guard let place = text.lastIndex(of: mark), place != text.startIndex else { continue }
      let unit = trimmed(text[text.index(after: place)...])
      // 宽带/用户 are two words, 新增/万户 are a word and a unit.
      let isCertain = ",:\n".contains(mark) || certain.contains(unit) || PrintedUnit(unit).scale != 1
      if isUnit(unit), isCertain { return (trimmed(text[..<place]), unit) }
    }
    return nil
  }

  /// With half-width brackets, colons, commas and signs of per cent.
  private static func narrowed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.unicodeScalars
    while let first = rest.first, FoldedName.isBlank(first) { rest.removeFirst() }
    while let last = rest.last, FoldedName.isBlank(last) { rest.removeLast() }
    return String(Substring(rest))
  }

  /// Units that are no word of a name.
  private static let certain: Set<String> = ["%", "‰", "PP", "pp", "户", "元", "GB", "MB", "TB"]
  private static let bases: Set<String> = [
    "%", "‰", "pp", "PP", "个百分点", "百分点", "户", "客户", "用户", "户/日", "户/天", "户/月", "元", "元/户", "元/户·月", "元/户/月", "元/月",
    "元/户月", "个",
    "个小区", "个县", "个项目",
    "省", "条", "家", "人", "人次", "次", "单", "台", "部", "座", "位", "所", "场", "篇", "天", "小时", "分钟", "秒", "分", "GB", "MB", "TB",
    "G", "M", "皮长公里", "公里",
    "个区县", "个分公司", "个县公司", "个问题", "人次/百万", "×10⁻⁶", "万", "亿", "GB/户", "MB/户", "分钟/户", "万户", "pcs",
  ]
}
