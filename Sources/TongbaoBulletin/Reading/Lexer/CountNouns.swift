/// The words for what a list of regions counts: 省, 个省市, 家分公司.
struct CountNouns: Sendable {
  private static let nouns = WordSet(
    words: """
      省区市 省市区 省(区、市) 省(市) 省(市、区) 省(自治区、直辖市) 省、区、市 省、自治区、直辖市 省市 省份 省区 省公司 省级公司 省 \
      自治区 直辖市 市州 州市 地市州 地市 市分公司 市公司 市 州 分公司 子公司 公司 地区 区域 单位 区县 县区 县市 县(市、区) 县(区) 县公司 区县公司 \
      县 盟市 盟 旗县 城市 县城
      """)
  /// What makes another word of a noun when it follows.
  private static let continuations = WordSet(words: "内 级 际 外 场 民 区域 城区 委 政府 域网 话 值 面 会 侧 情 考 调 长")

  /// The length of the noun at a place; nil where none stands there or it is part of another word.
  func length(_ text: Glyphs, _ start: Int) -> Int? {
    guard let (count, _) = Self.nouns.word(in: text, at: start) else { return nil }
    if Self.endsException(text, start + count) { return count }
    return Self.continuations.word(in: text, at: start + count) == nil ? count : nil
  }

  /// Whether what stands at a place is the end of `除…等3省外`, not the 外 of 省外流量.
  private static func endsException(_ text: Glyphs, _ start: Int) -> Bool {
    guard start < text.count, text[start] == 0x5916 else { return false }
    return start + 1 == text.count || Self.afterException.contains(text[start + 1])
  }

  private static let afterException = Set(Glyphs(",，。；;其均各"))

  /// Whether a noun stands at a place, perhaps behind 个 or 家.
  func isAt(_ text: Glyphs, _ start: Int) -> Bool { length(text, start) != nil }
}
