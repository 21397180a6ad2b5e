import TongbaoCore

/// Finds units in headers and captions: `新增（万户）`, `完成率(%)`, `单位：万户`.
public enum UnitWords {
  /// A header without its unit, and the unit; nil where it names none.
  public static func split(_ text: String) -> (name: String, unit: String?) {
    let plain = narrowed(text)
    if let (name, unit) = bracketed(plain) { return (name, unit) }
    if let (name, unit) = behindMark(plain) { return (name, unit) }
    if plain.hasSuffix("%"), plain.count > 1, let before = plain.dropLast().last, !before.isNumber {
      return (trimmed(plain.dropLast()), "%")
    }
    return (trimmed(plain[...]), nil)
  }

  /// The units that a caption tells: `单位：万户、%` tells two.
  public static func inCaption(_ text: String) -> [String] {
    let plain = narrowed(text)
    for opening in ["计量单位", "数据单位", "单位", "unit", "Unit", "UNIT"] {
      guard let mark = plain.firstRange(of: opening) else { continue }
      let rest = plain[mark.upperBound...].drop { ":s )".contains($0) || $0 == " " }
      let end = rest.firstIndex { ")]】;。".contains($0) } ?? rest.endIndex
      let units = rest[..<end].split { "、,，及和".contains($0) }.map { trimmed($0) }.filter(isUnit)
      if !units.isEmpty { return units }
    }
    return []
  }

  /// Whether a text tells units and nothing else.
  static func isCaption(_ text: String) -> Bool {
    let plain = FoldedName.fold(text)
    return ["单位:", "(单位:", "[单位:", "计量单位", "数据单位", "(计量单位", "unit:", "(unit:"].contains { plain.hasPrefix($0) }
      && !inCaption(text).isEmpty
  }

  /// Whether a text is a unit and nothing else.
  public static func isUnit(_ text: String) -> Bool {
    let base = PrintedUnitBase.of(text)
    return bases.contains(base) || bases.contains(text) || Unit.englishLabels.contains(text)
  }

  /// The last brackets of a header that hold a unit.
  private static func bracketed(_ text: String) -> (String, String)? {
    for (opening, closing) in [("(", ")"), ("[", "]"), ("【", "】")] as [(Character, Character)] {
      guard let end = text.lastIndex(of: closing), let start = text[..<end].lastIndex(of: opening) else { continue }
      var unit = trimmed(text[text.index(after: start)..<end])
      for word in ["单位:", "单位", "unit:"] where unit.lowercased().hasPrefix(word) {
        unit = trimmed(unit.dropFirst(word.count))
      }
      guard isUnit(unit) else { continue }
      return (trimmed((text[..<start] + text[text.index(after: end)...])[...]), unit)
    }
    return nil
  }

  /// A unit behind a mark: `新增,万户`, `净增/万户`, `新增:户`.
  private static func behindMark(_ text: String) -> (String, String)? {
    for mark in [",", ":", "/", "-", " ", "\n", "_"] as [Character] {
      guard let place = text.lastIndex(of: mark), place != text.startIndex else { continue }
      let unit = trimmed(text[text.index(after: place)...])
      // 宽带/用户 are two words, 新增/万户 are a word and a unit.
      let isCertain = ",:\n".contains(mark) || certain.contains(unit) || PrintedUnitBase.of(unit) != unit
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
    "%", "‰", "pp", "PP", "个百分点", "百分点", "户", "客户", "用户", "户/日", "户/天", "户/月", "元", "元/户", "元/户·月", "元/月", "元/户月", "个",
    "个小区", "个县", "个项目",
    "省", "条", "家", "人", "人次", "次", "单", "台", "部", "座", "位", "所", "场", "篇", "天", "小时", "分钟", "秒", "分", "GB", "MB", "TB",
    "G", "M", "皮长公里", "公里",
    "个区县", "个分公司", "个县公司", "个问题", "人次/百万", "×10⁻⁶", "万", "亿", "GB/户", "MB/户", "分钟/户", "万户", "pcs",
  ]
}

/// What a unit counts, without its scale.
enum PrintedUnitBase {
  static func of(_ unit: String) -> String {
    for scale in ["万亿", "亿", "千万", "百万", "千", "万"] where unit.hasPrefix(scale) && unit != scale {
      return String(unit.dropFirst(scale.count))
    }
    return unit
  }
}
