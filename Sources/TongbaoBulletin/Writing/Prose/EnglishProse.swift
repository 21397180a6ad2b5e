import TongbaoCore

/// English as a native reader expects a bulletin.
struct EnglishProse: Prose {
  let language = Language.en
  /// Words that keep their capital inside a sentence.
  var properNames = ProperNames()

  func standard(_ phrase: BulletinPhrase, kind: Indicator.Kind?) -> PhraseTemplate {
    EnglishPhraseBook.standard(phrase, kind: kind)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  func title(of period: Period) -> String {
    switch period.kind {
    case .year: "\(period.year)"
    case .halfYear: "the \(period.number == 1 ? "first" : "second") half of \(period.year)"
    case .quarter: "the \(["first", "second", "third", "fourth"][(period.number - 1) % 4]) quarter of \(period.year)"
    case .month: "\(Self.months[(period.number - 1) % 12]) \(period.year)"
    case .tenDays:
      "the \(["first", "middle", "last"][(period.number + 2) % 3]) ten days of "
        + "\(Self.months[(period.number - 1) / 3 % 12]) \(period.year)"
    case .week: "week \(period.number) of \(period.year)"
    }
  }

  func end(of period: Period) -> String { "the end of " + title(of: period) }

  func day(_ day: CalendarDay) -> String {
    let parts = day.description.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[2]) \(Self.months[(parts[1] + 11) % 12]) \(parts[0])" : day.description
  }

  func whole(_ head: Region, isSegment: Bool) -> String {
    head.level == .nation ? "nationally" : "in " + name(head)
  }

  func comparison(_ head: Region) -> String {
    head.level == .nation ? "the national figure" : "the figure for " + name(head)
  }

  /// A region inside a sentence: a group of provinces is called a region.
  private func name(_ region: Region) -> String {
    let label = region.label(in: .en)
    return region.level == .group ? "the \(label) region" : label
  }

  func noun(_ kind: RowKind) -> String {
    switch kind {
    case .level(.nation): "nation"
    case .level(.group): "region"
    case .level(.province): "province"
    case .level(.branch): "branch"
    case .level(.county): "county"
    case .segments(let name): inner(name.en)
    }
  }

  private func nouns(_ kind: RowKind) -> String {
    switch kind {
    case .level(.branch): "branches"
    case .level(.county): "counties"
    case .level: noun(kind) + "s"
    case .segments: "rows"
    }
  }

  func count(_ count: Int, _ kind: RowKind) -> String {
    EnglishNumbers.word(count) + " " + (count == 1 ? noun(kind) : nouns(kind))
  }

  func pace(isPlan: Bool) -> String { isPlan ? "the plan" : "the pace" }
  func inner(_ name: String) -> String { properNames.inner(name) }

  func approximate(_ value: String) -> String { "about " + value }
  func smooth(_ clause: String) -> String { clause }

  func conditions(_ values: ValueText, head: Region, catalogue: Catalogue) -> ConditionProse {
    EnglishConditionProse(values: values, head: comparison(head), catalogue: catalogue, properNames: properNames)
  }

  func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  func pair(_ name: String, _ value: String) -> String { "\(value) (\(name))" }
  func sweeping(_ words: String) -> String { words }
  func opening(_ region: String) -> String { "in \(region), " }

  // MARK: Groups

  func group(
    _ regions: NamedRegions, _ phrase: (_ isOne: Bool) -> String, closing: ((_ isOne: Bool) -> String)?
  ) -> String {
    let (subject, behind) = subject(regions)
    let asked = closing.map { " " + $0(regions.isOne) } ?? ""
    return subject + " " + phrase(regions.isOne) + asked + behind
  }

  /// Who they are, and the names that stand behind what is said of them.
  private func subject(_ regions: NamedRegions) -> (String, behind: String) {
    let names = joined(regions.names)
    switch regions.form {
    case .all: return ("all \(count(regions.count, regions.kind))", "")
    case .listed: return regions.names.count < 3 ? (names, "") : (count(regions.count, regions.kind), ": " + names)
    case .open: return (names, "")
    case .first(let text): return (count(regions.count, regions.kind), text)
    case .sample: return (count(regions.count, regions.kind), names.isEmpty ? "" : ", among them " + names)
    case .allBut:
      if regions.names.count < 4 { return ("all \(nouns(regions.kind)) but " + names, "") }
      return ("all but \(count(regions.names.count, regions.kind))", "; the exceptions are " + names)
    }
  }

  // MARK: Sentences

  /// One sentence of values, and one for each group.
  func sentences(_ item: ToldItem) -> [Bulletin.Sentence] {
    var sentences: [Bulletin.Sentence] = []
    if !item.values.isEmpty {
      let opening = item.opening.isEmpty ? [] : [Told(item.opening + ", ")]
      sentences.append(sentence(opening + clauses(item.values)))
    }
    sentences += item.groups.joined().map { sentence([$0]) }
    sentences += item.details.filter { !$0.isEmpty }.map { sentence(clauses($0)) }
    return sentences
  }

  /// What is told with commas and a last `and` between; what is attached follows at once.
  private func clauses(_ told: [Told]) -> [Told] {
    let heads = told.indices.filter { $0 == 0 || !isAttached(told[$0]) }
    let isInvolved = told.prefix(heads.last ?? 0).contains { $0.text.hasPrefix(",") }
    return told.indices.map { index in
      let text = told[index].text
      if index == 0 { return told[index] }
      if isAttached(told[index]) {
        return Told((text.hasPrefix(",") ? "" : " ") + text, told[index].evidence)
      }
      let comma = isInvolved ? ";" : heads.count > 2 ? "," : ""
      return Told((index == heads.last ? comma + " and " : (isInvolved ? "; " : ", ")) + text, told[index].evidence)
    }
  }

  private func isAttached(_ told: Told) -> Bool { told.text.hasPrefix("(") || told.text.hasPrefix(",") }

  func sentence(_ told: [Told]) -> Bulletin.Sentence {
    var clauses = told.filter { !$0.text.isEmpty }.map { Bulletin.Clause($0.text, $0.evidence) }
    if let first = clauses.indices.first, let last = clauses.indices.last {
      clauses[first].text = clauses[first].text.prefix(1).uppercased() + clauses[first].text.dropFirst()
      clauses[last].text = statement(clauses[last].text)
    }
    return Bulletin.Sentence(clauses)
  }

  func statement(_ text: String) -> String {
    guard let last = text.last, !".!?。！？:".contains(last) else { return text }
    return text + "."
  }

  // MARK: Numbering

  func number(ofPart index: Int) -> String { "\(index + 1) " }
  func number(part: Int, section: Int) -> String { "\(part + 1).\(section + 1) " }
  func number(part: Int, section: Int, paragraph: Int) -> String { "\(part + 1).\(section + 1).\(paragraph + 1) " }
}
