import TongbaoCore

/// Puts what was found in a column into words.
struct FindingWriter {
  let words: ColumnWords
  private var material: BulletinMaterial { words.material }
  private var prose: any Prose { words.phrasing.prose }
  private var phrasing: Phrasing { words.phrasing }

  /// All that is found, one group after the other: what is commended, what is plainly listed, what needs attention, whom
  /// nobody knows of.
  func groups(_ found: ColumnFindings) -> [Told] {
    var groups: [Told] = []
    for tone in [PrintedList.Tone.commend, .plain, .attention] {
      let own = found.findings.filter { $0.tone == tone }.map(group)
      let closesOnce = tone == .attention && prose.language == .zh
      groups += closesOnce ? closed(own) : own
      groups += found.absences.filter { $0.tone == tone }.map(absence)
    }
    return groups.isEmpty ? missing(found) : groups + missing(found) + undecided(found)
  }

  /// The groups with what is asked of them all behind the last.
  private func closed(_ groups: [Told]) -> [Told] {
    guard !groups.isEmpty else { return groups }
    return groups + [Told("，" + phrasing.filled(.closing))]
  }

  // MARK: Groups

  private func group(_ finding: Finding) -> Told {
    Told(text(finding), evidence(finding))
  }

  /// What a finding says of one of the regions that it names.
  func alone(_ finding: Finding, row: Int) -> Told {
    var finding = finding
    (finding.rows, finding.completeness, finding.complement, finding.tone) = ([row], .open, nil, .plain)
    return group(finding)
  }

  private func text(_ finding: Finding) -> String {
    switch finding.criterion {
    case .text(let text): return worded(finding, text[prose.language])
    case .condition(let condition):
      let regions = regions(finding)
      let closing: ((Bool) -> String)? =
        finding.tone == .attention ? { phrasing.filled(.closing, Agreement.words(isOne: $0)) } : nil
      return prose.group(
        regions, { verb(condition, finding.tone, isOne: $0, isSweeping: regions.isSweeping) },
        closing: prose.language == .en ? closing : nil)
    }
  }

  /// What is said of regions that meet a condition, and of all alike where it is sweeping.
  private func verb(
    _ condition: Condition, _ tone: PrintedList.Tone, isOne: Bool, isSweeping: Bool = false
  ) -> String {
    let phrase: BulletinPhrase =
      condition.asksForRank ? .ranked : tone == .commend ? .commended : tone == .attention ? .attention : .plain
    let met = words.conditions.words(condition)
    let slots = ["subject": words.subject, "condition": isSweeping ? prose.sweeping(met) : met]
    let text = phrasing.filled(phrase, slots.merging(Agreement.words(isOne: isOne)) { $1 })
    return isSweeping && !phrasing.template(phrase).has("condition") ? prose.sweeping(text) : text
  }

  /// A list whose condition is words, and perhaps names what is no region.
  private func worded(_ finding: Finding, _ text: String) -> String {
    let names = finding.rows == [0] && prose.language == .en ? "" : prose.plainNames(regions(finding))
    guard finding.members.isEmpty else {
      return prose.members(text, of: names, prose.joined(finding.members.map { $0[prose.language] }))
    }
    return names.isEmpty ? text : phrasing.filled(.worded, ["regions": names, "text": text])
  }

  // MARK: Whom

  /// The regions of a finding in the shortest form that says all of it: by those that do not meet it where these are fewer,
  /// by two at least, and shorter to write.
  private func regions(_ finding: Finding) -> NamedRegions {
    let kind = material.rowKind
    let hasValues = finding.isRank || material.informativeRows(finding.column).count <= BulletinMaterial.few
    let names = finding.rows.map { hasValues ? named($0, of: finding) : material.name($0, in: prose.language) }
    let count = finding.count ?? names.count
    let all = material.dataset.reportingRows
    switch finding.completeness {
    case .open:
      if names.count > phrasing.mostNames { return first(names, of: names.count) }
      return NamedRegions(form: .open, names: names, count: names.count, kind: kind)
    case .sample: return NamedRegions(form: .sample, names: names, count: count, kind: kind)
    case .complete:
      if count != names.count { return NamedRegions(form: .sample, names: names, count: count, kind: kind) }
      if names.count == all.count, names.count > 1 {
        return NamedRegions(form: .all, names: [], count: count, kind: kind)
      }
      let listed = NamedRegions(form: .listed, names: names, count: count, kind: kind)
      guard let others = finding.complement, !others.isEmpty, others.count + 1 < names.count,
        others.count <= phrasing.mostNames
      else { return names.count > phrasing.mostNames ? first(names, of: count) : listed }
      let rest = NamedRegions(
        form: .allBut, names: others.map { material.name($0, in: prose.language) }, count: count, kind: kind)
      if names.count > phrasing.mostNames { return rest }
      return prose.names(rest).count < prose.names(listed).count ? rest : listed
    }
  }

  /// The first names of a list that is too long to be told whole.
  private func first(_ names: [String], of count: Int) -> NamedRegions {
    let told = Array(names.prefix(phrasing.mostNames))
    let slots = [
      "names": prose.joined(told), "count": prose.count(count, material.rowKind), "number": "\(told.count)",
    ]
    return NamedRegions(
      form: .first(phrasing.filled(.first, slots)), names: told, count: count, kind: material.rowKind)
  }

  /// A region's name with its value.
  private func named(_ row: Int, of finding: Finding) -> String {
    let name = material.name(row, in: prose.language)
    guard row != 0,
      case .condition(let condition) = finding.criterion, !condition.isExact,
      let value = words.value(material.snapshot.observation(column: finding.column, row: row))
    else { return name }
    return prose.language == .zh ? "\(name)（\(value)）" : "\(name) (\(value))"
  }

  private func evidence(_ finding: Finding) -> [Bulletin.Evidence] {
    material.evidence(finding.column, rows: finding.rows + (finding.complement ?? []), .finding)
  }

  // MARK: None, and nobody knows

  private func absence(_ absence: Absence) -> Told {
    let phrase: BulletinPhrase = absence.tone == .commend ? .noneCommended : .noneAttention
    let verb = verb(absence.condition, absence.tone, isOne: true)
    let text = phrasing.filled(phrase, ["unit": prose.noun(material.rowKind), "what": verb])
    return Told(text, material.evidence(words.column, rows: absence.rows, .finding))
  }

  /// The regions known to have no value, by their names where these are few.
  private func missing(_ found: ColumnFindings) -> [Told] {
    guard !found.missing.isEmpty else { return [] }
    let names = found.missing.map { material.name($0, in: prose.language) }
    let listed = NamedRegions(form: .listed, names: names, count: names.count, kind: material.rowKind)
    let whom = names.count < 4 ? prose.plainNames(listed) : prose.count(names.count, material.rowKind)
    return [
      Told(
        phrasing.filled(.missing, ["name": whom]), material.evidence(found.column, rows: found.missing, .absence))
    ]
  }

  private func undecided(_ found: ColumnFindings) -> [Told] {
    guard !found.undecided.isEmpty else { return [] }
    let kind = material.rowKind
    let slots = ["count": prose.count(found.undecided.count, kind), "unit": prose.noun(kind)]
    return [Told(phrasing.filled(.unknown, slots), material.evidence(found.column, rows: found.undecided, .absence))]
  }
}

extension Prose {
  /// Regions by their names alone, with their number where the language adds one.
  func names(_ regions: NamedRegions) -> String {
    group(regions, { _ in "" }, closing: nil).droppingTrailingBlanks
  }
}

extension Prose {
  /// Regions by their names alone, as they stand behind a colon.
  fileprivate func plainNames(_ regions: NamedRegions) -> String {
    language == .en && regions.form == .listed ? joined(regions.names) : names(regions)
  }

  /// What a list names that is no region.
  fileprivate func members(_ text: String, of regions: String, _ members: String) -> String {
    switch language {
    case .zh: "\(regions)\(text)：\(members)"
    case .en: regions.isEmpty ? "\(text): \(members)" : "\(text) (\(regions)): \(members)"
    }
  }
}

extension Condition {
  /// Whether it is met by one number alone.
  fileprivate var isExact: Bool {
    parts.contains { if case .equal = $0 { true } else { false } }
  }
}

extension String {
  fileprivate var droppingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension BulletinMaterial {
  /// So many values of single regions are told one by one.
  static let few = 6

  /// The member rows known to have no value in a column.
  func missingRows(_ column: Int) -> [Int] {
    dataset.reportingRows.filter { snapshot.observation(column: column, row: $0) == .missing }
  }

  /// The member rows of whose value in a column anything is known.
  func informativeRows(_ column: Int) -> [Int] {
    dataset.reportingRows.filter { snapshot.observation(column: column, row: $0).isInformative }
  }

  var rowKind: RowKind { roster.dimension.map { .segments($0.name) } ?? .level(catalogue.level) }

  /// What a row is called inside a sentence: an article that a name begins with, as in "A city", begins small.
  func name(_ row: Int, in language: Language) -> String {
    guard roster.regions.indices.contains(row) else { return "" }
    let label = roster[row].label(in: language)
    let hasArticle = ["A ", "An ", "The "].contains(where: label.hasPrefix)
    return language == .en && hasArticle ? label.prefix(1).lowercased() + label.dropFirst() : label
  }
}
