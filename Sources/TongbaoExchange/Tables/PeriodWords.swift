import TongbaoCore

/// Finds periods in titles, headers, and names of sheets and files: `2020年8月`, `2020-08`, `1-8月`, `三季度`, `Aug 2020`.
public struct PeriodWords: Sendable, Hashable {
  /// A period as far as a text tells it.
  public struct Mention: Sendable, Hashable {
    public var kind: Period.Kind
    /// Nil where the text leaves the year out.
    public var year: Int?
    public var number: Int
    /// Whether it ends a span, as in `1-8月`: what stands there is a total since the year began.
    public var isSpan = false

    public init(kind: Period.Kind, year: Int?, number: Int, isSpan: Bool = false) {
      self.kind = kind
      self.year = year
      self.number = number
      self.isSpan = isSpan
    }

    /// What stands for it where only its kind counts.
    var words: String { isSpan ? "累计" : kind == .month ? "当月" : "" }

    /// Whether it may be a period: a month of no year is that month of any.
    public func fits(_ period: Period) -> Bool {
      kind == period.kind && number == period.number && (year ?? period.year) == period.year
    }
  }

  /// The periods that a text mentions, in its order, and the text without them.
  public private(set) var mentions: [Mention] = []
  public private(set) var rest = ""
  /// The text with each mention in a few words: `当月` for a month, `累计` for a span.
  public private(set) var told = ""

  private let scalars: [Unicode.Scalar]
  /// Where a blank stood in the text: what stands on its two sides is no one number or word.
  private let gaps: Set<Int>
  private var index = 0
  private var year: Int?

  public init(_ text: String) {
    let plain = PlainPeriods(text)
    (scalars, gaps) = (plain.scalars, plain.gaps)
    while index < scalars.count {
      if let end = plain.endOfOtherDate(at: index) {
        for place in index..<end { rest.unicodeScalars.append(scalars[place]) }
        told += plain.isComparison(at: index) ? "较上期" : ""
        index = end
      } else if !readPeriod() {
        rest.unicodeScalars.append(scalars[index])
        told.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    if let year, mentions.isEmpty { mentions.append(Mention(kind: .year, year: year, number: 1)) }
  }

  // MARK: Reading

  private mutating func readPeriod() -> Bool {
    readYear() || readMonth() || readPart() || readEnglishMonth()
  }

  /// `2020年`, `2020年度`, `2020-08`, `2020/8`, `2020.08`, `202008`, `2020Q3`, `2020-W35`.
  private mutating func readYear() -> Bool {
    guard let (value, end) = digits(at: index), startsNumber(index) else { return false }
    if end - index == 8, let date = Optional(value % 10_000), isYear(value / 10_000),
      isLastDay(date % 100, ofMonth: date / 100, value / 10_000)
    {
      add(.month, date / 100, year: value / 10_000, upTo: end)
      return true
    }
    if end - index == 6, let month = Optional(value % 100), (1...12).contains(month), isYear(value / 100) {
      add(.month, month, year: value / 100, upTo: end)
      return true
    }
    if end - index == 2, at(end) == "年", let (month, behind) = digits(at: end + 1), at(behind) == "月", month <= 12 {
      year = 2000 + value
      index = end + 1
      return true
    }
    guard end - index == 4, isYear(value) else { return false }
    year = value
    if at(end) == "年" {
      index = at(end + 1) == "度" ? end + 2 : end + 1
      return true
    }
    if let mark = at(end), "-/._".contains(Character(mark)), let (month, behind) = digits(at: end + 1),
      behind - end <= 3, (1...12).contains(month), at(behind) != "月"
    {
      if at(behind) == mark, let (day, close) = digits(at: behind + 1),
        isLastDay(day, ofMonth: month, value), at(close) != "月"
      {
        add(.month, month, year: value, upTo: close)
        return true
      }
      if !isSpan(behind) {
        add(.month, month, year: value, upTo: behind)
        return true
      }
    }
    index = at(end) == "-" ? end + 1 : end
    return true
  }

  /// `8月`, `8月份`, `8月底`, `1-8月`, `8月上旬`; of a span the last month counts.
  private mutating func readMonth() -> Bool {
    guard var (value, end) = digits(at: index), end - index <= 2, startsNumber(index), !countsMonths(index) else {
      return false
    }
    var isSpan = false
    if at(end) == "月", let mark = at(end + 1), Self.spans.contains(mark), let last = digits(at: end + 2),
      at(last.end) == "月"
    {
      ((value, end), isSpan) = (last, true)
    } else if let mark = at(end), Self.spans.contains(mark), let last = digits(at: end + 1), at(last.end) == "月" {
      ((value, end), isSpan) = (last, true)
    }
    guard at(end) == "月", (1...12).contains(value) else { return false }
    end += 1
    if let third = ["上", "中", "下"].firstIndex(where: { at(end).map(String.init) == $0 }), at(end + 1) == "旬" {
      add(.tenDays, (value - 1) * 3 + third + 1, year: year, upTo: end + 2)
      return true
    }
    if at(end) == "份" { end += 1 }
    if at(end) == "底" || at(end) == "末" { end += 1 }
    add(.month, value, year: year, upTo: end, isSpan: isSpan)
    return true
  }

  /// `三季度`, `第3季度`, `q3`, `上半年`, `h1`, `第35周`, `w35`.
  private mutating func readPart() -> Bool {
    for (words, kind, number) in Self.parts where matches(words) {
      add(kind, number, year: year, upTo: index + words.count)
      return true
    }
    var start = index
    let isNumbered = at(start) == "第"
    if isNumbered { start += 1 }
    if at(start) == "w", year != nil { start += 1 }
    guard let (value, end) = digits(at: start), end - start <= 2, start > index else { return false }
    if at(end) == "周", (1...53).contains(value) {
      add(.week, value, year: year, upTo: end + 1)
      return true
    }
    guard !isNumbered, (1...53).contains(value) else { return false }
    add(.week, value, year: year, upTo: end)
    return true
  }

  /// `aug2020`, `august`, with a year before or behind; inside a text a month needs its year, for may and march are words too.
  private mutating func readEnglishMonth() -> Bool {
    let isInside = index > 0 && isLetter(index - 1)
    guard !isInside || gaps.contains(index) else { return false }
    for (number, name) in Self.months.enumerated() {
      for length in name.count == 9 ? [9, 4, 3] : [name.count, 3] {
        let word = Array(name.prefix(length))
        guard matches(word), !isLetter(index + length) || gaps.contains(index + length) else { continue }
        var end = index + length
        if at(end) == "." || at(end) == "," { end += 1 }
        let behind = digits(at: end).flatMap { $0.end - end == 4 && isYear($0.value) ? $0 : nil }
        guard !isInside || behind != nil else { return false }
        if let behind { (year, end) = (behind.value, behind.end) }
        add(.month, number + 1, year: year, upTo: end)
        return true
      }
    }
    return false
  }

  private mutating func add(_ kind: Period.Kind, _ number: Int, year: Int?, upTo end: Int, isSpan: Bool = false) {
    if let year { self.year = year }
    mentions.append(Mention(kind: kind, year: year, number: number, isSpan: isSpan))
    told += mentions.last?.words ?? ""
    index = end
  }

  // MARK: Looking

  private func at(_ place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }
  private func isDigit(_ place: Int) -> Bool { at(place).map { (0x30...0x39).contains($0.value) } ?? false }
  private func isLetter(_ place: Int) -> Bool { at(place).map { (0x61...0x7A).contains($0.value) } ?? false }
  private func isYear(_ value: Int) -> Bool { (1990...2099).contains(value) }

  /// Whether a day ends its month: a date of another day tells when something was made rather than what it is of.
  private func isLastDay(_ day: Int, ofMonth month: Int, _ year: Int) -> Bool {
    Period(.month, year, month)?.dayCount == day
  }

  /// Whether a number says how many months: 近3月, 连续3月.
  private func countsMonths(_ place: Int) -> Bool {
    place > 0 && "近续每满".unicodeScalars.contains(scalars[place - 1])
  }

  private func startsNumber(_ place: Int) -> Bool { place == 0 || !isDigit(place - 1) || gaps.contains(place) }
  private func isSpan(_ place: Int) -> Bool { at(place).map(Self.spans.contains) ?? false }

  private func matches(_ word: [Unicode.Scalar]) -> Bool {
    index + word.count <= scalars.count && scalars[index..<index + word.count].elementsEqual(word)
  }

  /// The number of at most eight digits at a place, and where they end.
  private func digits(at start: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while isDigit(end), end - start < 9, end == start || !gaps.contains(end) {
      value = value * 10 + Int(scalars[end].value - 0x30)
      end += 1
    }
    return end > start && end - start <= 8 ? (value, end) : nil
  }

  private static let spans: Set<Unicode.Scalar> = ["-", "~", "至", "到", "—", "–"]
  private static let months: [[Unicode.Scalar]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ].map { Array($0.unicodeScalars) }
  private static let parts: [([Unicode.Scalar], Period.Kind, Int)] = {
    var words: [(String, Period.Kind, Int)] = [
      ("上半年", .halfYear, 1), ("下半年", .halfYear, 2), ("h1", .halfYear, 1), ("h2", .halfYear, 2),
    ]
    for (index, names) in [["一", "1"], ["二", "2"], ["三", "3"], ["四", "4"]].enumerated() {
      for name in names {
        for text in ["第\(name)季度", "\(name)季度", "q\(name)"] { words.append((text, .quarter, index + 1)) }
      }
    }
    return words.map { (Array($0.0.unicodeScalars), $0.1, $0.2) }
  }()
}

extension [PeriodWords.Mention] {
  /// The one period of a kind that they tell; nil where they tell none, several, or no year.
  public func period(of kind: Period.Kind) -> Period? {
    let periods = periods(of: kind)
    return periods.count == 1 ? periods.first : nil
  }

  /// All periods of a kind that they tell with their year.
  func periods(of kind: Period.Kind) -> Set<Period> {
    let years = Set(compactMap(\.year))
    return Set(
      filter { $0.kind == kind }.compactMap { mention -> Period? in
        (mention.year ?? (years.count == 1 ? years.first : nil)).flatMap { Period(kind, $0, mention.number) }
      })
  }
}
