import TongbaoCore

/// Chinese as an operations department writes its bulletins.
struct ChineseProse: Prose {
  let language = Language.zh

  func standard(_ phrase: BulletinPhrase, kind: Indicator.Kind?) -> PhraseTemplate {
    ChinesePhraseBook.standard(phrase, kind: kind)
  }

  func title(of period: Period) -> String { period.chineseTitle }

  func end(of period: Period) -> String {
    switch period.kind {
    case .year: "\(period.year)年底"
    case .halfYear: period.number == 1 ? "6月底" : "\(period.year)年底"
    case .quarter: "\(period.number * 3)月底"
    case .month: "\(period.number)月底"
    case .tenDays: "\((period.number + 2) / 3)月" + ["上旬末", "中旬末", "底"][(period.number + 2) % 3]
    case .week: "第\(period.number)周末"
    }
  }

  func day(_ day: CalendarDay) -> String {
    let parts = day.description.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[1])月\(parts[2])日" : day.description
  }

  func whole(_ head: Region, isSegment: Bool) -> String { head.short }

  func comparison(_ head: Region) -> String {
    switch head.level {
    case .nation: "全国"
    case .province: "全省"
    case .branch: "全市"
    case .county: "全县"
    case .group: head.short
    }
  }

  func noun(_ kind: RowKind) -> String {
    switch kind {
    case .level(.nation): "全国"
    case .level(.group): "地区"
    case .level(.province): "省份"
    case .level(.branch): "地市"
    case .level(.county): "区县"
    case .segments(let name): name.zh
    }
  }

  func count(_ count: Int, _ kind: RowKind) -> String {
    kind == .level(.province) ? "\(count)省" : "\(count)个\(noun(kind))"
  }

  func pace(isPlan: Bool) -> String { isPlan ? "计划进度" : "时间进度" }
  func inner(_ name: String) -> String { name }
  func approximate(_ value: String) -> String { "约" + value }
  func smooth(_ clause: String) -> String { clause.replacing("为约", with: "约为") }

  func conditions(_ values: ValueText, head: Region, catalogue: Catalogue) -> ConditionProse {
    ChineseConditionProse(values: values, head: comparison(head), catalogue: catalogue)
  }

  func joined(_ names: [String]) -> String { names.joined(separator: "、") }
  func pair(_ name: String, _ value: String) -> String { name + value }
  func sweeping(_ words: String) -> String { "均" + words }
  func opening(_ region: String) -> String { region }

  // MARK: Groups

  func group(
    _ regions: NamedRegions, _ phrase: (_ isOne: Bool) -> String, closing: ((_ isOne: Bool) -> String)?
  ) -> String {
    subject(regions) + phrase(regions.isOne)
  }

  private func subject(_ regions: NamedRegions) -> String {
    let counted = count(regions.count, regions.kind)
    switch regions.form {
    case .all: return "全部\(counted)"
    case .listed: return listed(regions.names, counted)
    case .allBut:
      let exceptions = listed(regions.names, count(regions.names.count, regions.kind))
      return "除\(exceptions)外，其余\(counted)"
    case .first(let text): return text
    case .sample: return regions.names.isEmpty ? counted : joined(regions.names) + "等" + counted
    case .open:
      guard let last = regions.names.last, regions.names.count > 1 else { return regions.names.first ?? "" }
      return joined(regions.names.dropLast()) + "及" + last
    }
  }

  /// One alone by its name, two with their number, more with 等.
  private func listed(_ names: [String], _ counted: String) -> String {
    names.count == 1 ? names[0] : joined(names) + (names.count == 2 ? "" : "等") + counted
  }

  // MARK: Sentences

  /// One sentence of values and of the groups of a single column; where there are more, each column has its own.
  func sentences(_ item: ToldItem) -> [Bulletin.Sentence] {
    var sentences: [Bulletin.Sentence] = []
    let values = clauses(item.values)
    if !values.isEmpty {
      var told = [Told(item.opening)] + values
      if item.groups.count == 1 { told += [Told("，其中")] + parted(item.groups[0]) }
      sentences.append(sentence(told))
    }
    sentences += item.details.filter { !$0.isEmpty }.enumerated().map { index, details in
      sentence((values.isEmpty && index == 0 ? [Told(item.openingOfDetails)] : []) + clauses(details))
    }
    if values.isEmpty || item.groups.count > 1 { sentences += item.groups.map { sentence(parted($0)) } }
    return sentences
  }

  /// What is told with commas between, except where it is attached to what stands before it.
  private func clauses(_ told: [Told]) -> [Told] {
    told.enumerated().map { index, told in
      let isAttached = index == 0 || told.text.hasPrefix("（") || told.text.hasPrefix("，")
      return Told((isAttached ? "" : "，") + told.text, told.evidence)
    }
  }

  private func parted(_ groups: [Told]) -> [Told] {
    groups.enumerated().map { index, told in
      let isAttached = index == 0 || told.text.hasPrefix("，")
      return Told((isAttached ? "" : "；") + told.text, told.evidence)
    }
  }

  func sentence(_ told: [Told]) -> Bulletin.Sentence {
    var clauses = told.filter { !$0.text.isEmpty }.map { Bulletin.Clause($0.text, $0.evidence) }
    if let last = clauses.indices.last { clauses[last].text = statement(clauses[last].text) }
    return Bulletin.Sentence(clauses)
  }

  func statement(_ text: String) -> String {
    guard let last = text.last, !"。！？：".contains(last) else { return text }
    return text + "。"
  }

  // MARK: Numbering

  func number(ofPart index: Int) -> String { ChineseNumbers.text(index + 1) + "、" }
  func number(part: Int, section: Int) -> String { "（" + ChineseNumbers.text(section + 1) + "）" }
  func number(part: Int, section: Int, paragraph: Int) -> String { "\(paragraph + 1)." }
}

/// Whole numbers from 1 in Chinese characters.
enum ChineseNumbers {
  private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// Up to 99 in characters, beyond in digits.
  static func text(_ number: Int) -> String {
    guard (1...99).contains(number) else { return "\(number)" }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}
