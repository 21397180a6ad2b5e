/// Reads numbers with their units.
enum QuantityLexer {
  /// The quantity that begins at `start`, and where it ends; nil where the digits are part of a word such as 5G or 300M及以上.
  static func read(_ text: Glyphs, at start: Int) -> (Quantity, end: Int)? {
    guard start < text.count, !isInsideWord(text, start), let number = number(text, at: start) else { return nil }
    var end = number.end
    if let power = tenthPower(text, at: end) {
      return (Quantity(value: power.applied(number.value), unit: [], decimals: number.decimals), power.end)
    }
    var isMore = false
    let unit = self.unit(text, at: &end, isMore: &isMore)
    var quantity = Quantity(value: number.value, unit: unit, decimals: number.decimals)
    if isMore { quantity.edge = .more }
    let inclusion = Self.inclusion(text, at: &end)
    if let (count, edge) = edges.word(in: text, at: end) {
      let last = end + count
      end = last
      guard let edge = edge.including(inclusion ?? Self.inclusion(text, at: &end)) else { return nil }
      quantity.edge = edge
    } else if let span = span(text, at: end, quantity, inclusion) {
      (quantity, end) = span
    } else if inclusion != nil {
      return nil
    }
    guard !isPartOfWord(text, quantity, end), !isGeneration(quantity) else { return nil }
    return (quantity, end)
  }

  /// Whether the place is behind a letter, a digit or a point, so that no number begins there.
  private static func isInsideWord(_ text: Glyphs, _ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = text[start - 1]
    if start > 1, before == 0x4EF6 || before == 0x8868, text[start - 2] == 0x9644 { return true }
    if before.isLatin, perCustomer.suffix(of: Array(text[max(0, start - 5)..<start])) != nil { return false }
    return before.isLatin || before.isDigit || before == 0x56FE || before == 0x2E || before == 0x2B
      || (before == 0x2D && start > 1 && (text[start - 2].isLatin || text[start - 2].isDigit))
  }

  /// Digits with commas between thousands, a sign and a point.
  private static func number(_ text: Glyphs, at start: Int) -> (value: Double, decimals: Int, end: Int)? {
    var index = start
    var isNegative = false
    if text[index] == 0x2D {
      isNegative = true
      index += 1
    }
    var digits = 0.0
    var count = 0
    while index < text.count {
      if text[index].isDigit {
        digits = digits * 10 + Double(text[index] - 0x30)
        count += 1
      } else if !(text[index] == 0x2C && (1...3).contains(count) && areThousands(text, at: index)) {
        break
      }
      index += 1
      guard count <= 15 else { return nil }
    }
    guard count > 0 else { return nil }
    var decimals = 0
    if index + 1 < text.count, text[index] == 0x2E, text[index + 1].isDigit {
      index += 1
      var scale = 1.0
      while index < text.count, text[index].isDigit {
        digits = digits * 10 + Double(text[index] - 0x30)
        scale *= 10
        decimals += 1
        index += 1
        guard decimals <= 9 else { return nil }
      }
      digits /= scale
    }
    return (isNegative ? -digits : digits, decimals, index)
  }

  /// Whether a comma is followed by groups of just three digits; only the first comma of a number is asked for.
  private static func areThousands(_ text: Glyphs, at comma: Int) -> Bool {
    var index = comma
    while index + 3 < text.count, text[index] == 0x2C, text[index + 1...index + 3].allSatisfy(\.isDigit) { index += 4 }
    // A comma between numbers is more often one of the sentence: 12,345 is read as thousands only before a unit.
    guard index > comma, index < text.count, !text[index].isDigit else { return false }
    return scales.word(in: text, at: index) != nil || measureWords.word(in: text, at: index) != nil
  }

  /// `*10ˉ6` and the like behind a number.
  private static func tenthPower(_ text: Glyphs, at start: Int) -> TenthPower? {
    guard start + 3 < text.count, [0x2A, 0xD7, 0x78, 0x58].contains(text[start]), text.has([0x31, 0x30], at: start + 1)
    else { return nil }
    var index = start + 3
    if text[index] == 0x5E { index += 1 }
    guard index < text.count else { return nil }
    let isNegative = [0x2D, 0x2C9, 0xAF, 0x207B].contains(text[index])
    if isNegative { index += 1 }
    let first = index
    var exponent = 0
    while index < text.count, let digit = digit(text[index]), index - first < 2 {
      exponent = exponent * 10 + digit
      index += 1
    }
    guard index > first, exponent <= 15 else { return nil }
    let power = (0..<exponent).reduce(1.0) { product, _ in product * 10 }
    return TenthPower(power: power, isNegative: isNegative, end: index)
  }

  /// A power of ten behind a number, by which it is multiplied or divided.
  private struct TenthPower {
    var power: Double
    var isNegative: Bool
    var end: Int

    func applied(_ value: Double) -> Double { isNegative ? value / power : value * power }
  }

  private static func digit(_ glyph: UInt32) -> Int? {
    if glyph.isDigit { return Int(glyph - 0x30) }
    switch glyph {
    case 0xB9: return 1
    case 0xB2: return 2
    case 0xB3: return 3
    case 0x2070, 0x2074...0x2079: return Int(glyph - 0x2070)
    default: return nil
    }
  }

  /// The unit at a place, which moves behind it: a scale such as 万, perhaps 余, and a measure word.
  private static func unit(_ text: Glyphs, at end: inout Int, isMore: inout Bool) -> Glyphs {
    if let (count, _) = points.word(in: text, at: end) {
      end += count
      return Quantity.points
    }
    var unit: Glyphs = []
    take(more, text, &end) { isMore = true }
    if let (count, _) = scales.word(in: text, at: end) {
      unit += text[end..<end + count]
      end += count
      take(more, text, &end) { isMore = true }
    }
    if let (count, _) = measureWords.word(in: text, at: end) {
      unit += text[end..<end + count]
      end += count
    }
    return unit
  }

  private static func take(_ words: WordSet, _ text: Glyphs, _ end: inout Int, _ found: () -> Void) {
    guard let (count, _) = words.word(in: text, at: end) else { return }
    end += count
    found()
  }

  /// Whether a bracket at a place says that the bound itself belongs to what it bounds, (含) or (不含); moves behind it.
  private static func inclusion(_ text: Glyphs, at end: inout Int) -> Bool? {
    guard let (count, isIncluded) = inclusions.word(in: text, at: end) else { return nil }
    end += count
    return isIncluded
  }

  private static let inclusions = WordTable<Bool>([("(含) (含本数)", true), ("(不含) (不含本数)", false)])

  /// The span that a number begins, where one does, and the place behind it: 20%-40%, 20%(含)至40%之间, 20%和40%之间.
  private static func span(
    _ text: Glyphs, at start: Int, _ first: Quantity, _ inclusion: Bool?
  ) -> (Quantity, end: Int)? {
    guard let (joint, needsEnd) = joints.word(in: text, at: start), start + joint < text.count,
      text[start + joint].isDigit, let second = number(text, at: start + joint)
    else { return nil }
    var end = second.end
    var isMore = false
    let unit = self.unit(text, at: &end, isMore: &isMore)
    let included = Self.inclusion(text, at: &end)
    let close = between.word(in: text, at: end)
    end += close?.count ?? 0
    guard close != nil || !needsEnd, !isMore, unit.starts(with: first.unit) else { return nil }
    var span = first
    span.unit = unit
    span.decimals = max(first.decimals, second.decimals)
    span.span = .init(upper: second.value, includesLower: inclusion, includesUpper: included)
    return (span, end)
  }

  private static let joints = WordTable<Bool>([("- -- ~ 至 到", false), ("和 与", true)])
  private static let between = WordSet(words: "之间 区间 区间内 范围内 的区间 的范围内")

  /// Whether it is 4G or 5G.
  private static func isGeneration(_ quantity: Quantity) -> Bool {
    quantity.unit == [0x47] && quantity.decimals == 0 && (2...6).contains(quantity.value)
  }

  /// Whether what was read is no figure but part of a word: 5G, 300M及以上, 400产品.
  private static func isPartOfWord(_ text: Glyphs, _ quantity: Quantity, _ end: Int) -> Bool {
    guard end < text.count else { return false }
    let next = text[end]
    if next.isLatin || next.isDigit || next == 0x2B { return true }
    if speeds.has(quantity.unit) { return next.isHan }
    // 15秒接通率 is the name of a rate.
    if rateTails.word(in: text, at: end) != nil { return true }
    return quantity.unit.isEmpty && next.isHan && !countNouns.isAt(text, end)
  }

  /// Whole numbers that Chinese characters spell, one to ninety-nine, at a place; with the place behind them.
  static func spelled(_ text: Glyphs, at start: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < text.count, index < start + 3, let digit = numerals[text[index]] {
      if digit == 10 { value = max(value, 1) * 10 } else { value += digit }
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  private static let numerals: [UInt32: Int] = {
    var numerals: [UInt32: Int] = [0x4E24: 2]
    for (index, glyph) in Glyphs("一二三四五六七八九十").enumerated() { numerals[glyph] = index + 1 }
    return numerals
  }()

  private static let more = WordSet(words: "余 多")
  private static let points = WordSet(words: "个百分点 百分点 PP pp Pp pP 个PP 个pp")
  private static let scales = WordSet(words: "万亿 千万 百万 亿 万 千 百")
  private static let speeds = WordSet(words: "M G Mbps Gbps 兆 K k T MB GB")
  private static let edges = WordTable<Quantity.Edge>([
    ("及以上 以上 或以上", .atLeast), ("及以下 以下 以内 之内 或以下", .atMost), ("余 多", .more), ("左右 上下", .about),
  ])
  /// Words behind which a number stands at once: ARPU38.6元.
  private static let perCustomer = WordSet(words: "ARPU MOU DOU")
  private static let rateTails = WordSet(words: "接通率 内接通率 应答率 内应答率 人工接通率 及时接通率")
  private static let countNouns = CountNouns()
  private static let measureWords = WordSet(
    words: """
      % ‰ 户/百人 户/日 户/天 户 人次/百万用户 人次/百万户 人次/百万 家 个月 个 条 次 人次 人天 人 名 座 篇 场 台 部/百人 部 单 件 笔 项 所 天 小时 分钟 秒 分 倍 位 元/户·月 元/户/月 \
      元/户 元/月 元 GB/户 GB/户·月 GB TB PB EB MB 皮长公里 芯公里 公里 端口 套 线 路 栋 站 Mbit/s Mb/s kbps Mbps Gbps Tbps T M G 兆 \
      美元 人民币 分贝 毫秒 通 张 份 枚 亩 吨 度 幢 点 起 间 处 批 期 年 岁
      """)
}
