import TongbaoCore

/// Writes the paragraph of an item: the values of the head, then the regions.
struct ItemWriter {
  let material: BulletinMaterial
  let prose: any Prose
  /// Whether the values of the head are told, or the regions alone.
  var tellsHead = true

  private var snapshot: Snapshot { material.snapshot }
  private var catalogue: Catalogue { material.catalogue }

  /// The paragraph; nil where nothing is known that could be told.
  func paragraph(_ item: BulletinItem) -> Bulletin.Paragraph? {
    var told = ToldItem()
    told.opening = opening(item, head: prose.whole(material.roster.head, isSegment: false))
    told.openingOfDetails = opening(item, head: "")
    let found = item.indicators.flatMap { columns(of: $0) }.map { FindingSurvey(material: material).findings($0) }
    for index in item.indicators where tellsHead {
      told.values += values(index, isFirst: told.values.isEmpty)
      told.details.append(segments(index))
    }
    told.details += found.compactMap(several) + single(found)
    for entry in found {
      let groups = FindingWriter(words: words(entry.column)).groups(entry.without(missing: singles(entry)))
      if !groups.isEmpty { told.groups.append(groups) }
    }
    let sentences = prose.sentences(told)
    guard let first = item.indicators.first, !sentences.isEmpty else { return nil }
    return Bulletin.Paragraph(title: words(first).heading, sentences: sentences)
  }

  private func words(_ column: Int) -> ColumnWords { ColumnWords(material, prose, column: column) }

  /// An indicator's column and those of its segments.
  private func columns(of index: Int) -> [Int] {
    [index] + catalogue.columns.indices.filter { catalogue.columns[$0].indicator == index && $0 != index }
  }

  private func opening(_ item: BulletinItem, head: String) -> String {
    Phrasing(material, prose, of: item.indicators.first.map { catalogue.indicators[$0] })
      .filled(
        .opening,
        ["end": prose.end(of: snapshot.period), "period": prose.title(of: snapshot.period), "head": head])
  }

  // MARK: The head

  /// The value of the head with its lead over the pace, its target, and what other sources say.
  private func values(_ column: Int, isFirst: Bool) -> [Told] {
    let words = words(column)
    let observation = snapshot.observation(column: column, row: 0)
    guard let clause = words.clause(observation, name: words.name, isFirst: isFirst) else { return [] }
    let measure: Bulletin.Evidence.Measure = observation == .missing ? .absence : .value
    var told = [Told(clause, [material.evidence(column, 0, measure)])]
    if let lead = words.lead(row: 0) { told.append(Told(lead, [material.evidence(column, 0, .lead)])) }
    if let target = words.target(isAlone: false) { told.append(Told(target, [material.evidence(column, 0, .target)])) }
    return told + otherSources(words)
  }

  private func otherSources(_ words: ColumnWords) -> [Told] {
    snapshot.alternatives(column: words.column, row: 0).map { source, _, observation in
      let name = source[prose.language]
      let text =
        words.value(observation).map { words.phrasing.filled(.otherSource, ["source": name, "value": $0]) }
        ?? words.phrasing.filled(.otherSourceMissing, ["source": name])
      return Told(text, [material.evidence(words.column, 0, .otherSource)])
    }
  }

  /// The segments of the head, the greatest first, bounds behind them.
  private func segments(_ index: Int) -> [Told] {
    guard let dimension = catalogue.dimension(of: catalogue.indicators[index]) else { return [] }
    let words = words(index)
    let known = columns(of: index).dropFirst().filter { snapshot.observation(column: $0, row: 0) != .unknown }
    let sorted = known.sorted { number($0) > number($1) }
    return sorted.enumerated().compactMap { place, column in
      guard let segment = catalogue.columns[column].segment else { return nil }
      let name = dimension.segments[segment].name[prose.language]
      let observation = snapshot.observation(column: column, row: 0)
      let text = pair(name, observation, words)
      let isNamed = snapshot.observation(column: index, row: 0) != .unknown
      let opening = isNamed ? prose.bySegments(dimension) : prose.listing(words.name)
      return Told((place == 0 ? opening : "") + text, [material.evidence(column, 0)])
    }
  }

  private func number(_ column: Int) -> Double { snapshot.observation(column: column, row: 0).number ?? -.infinity }

  private func pair(_ name: String, _ observation: Observation, _ words: ColumnWords) -> String {
    if let value = words.value(observation) { return prose.pair(name, value) }
    if case .bound(let bound) = observation { return prose.pair(name, words.conditions.words(bound)) }
    return words.phrasing.filled(.missing, ["name": name])
  }

  // MARK: Single regions

  /// The rows whose values are told one by one: where few are known, and no group tells of them all.
  private func singles(_ found: ColumnFindings) -> [Int] {
    let known = material.informativeRows(found.column)
    let all = (known + found.missing).sorted()
    guard !known.isEmpty, all.count <= BulletinMaterial.few, !found.isJudged else { return [] }
    return all.filter { !found.namedRows.contains($0) }
  }

  /// The values of several regions; nil where there are not several.
  private func several(_ found: ColumnFindings) -> [Told]? {
    let rows = singles(found)
    guard rows.count > 1 else { return nil }
    let words = words(found.column)
    return rows.enumerated().map { place, row in
      let text = pair(
        material.name(row, in: prose.language), snapshot.observation(column: found.column, row: row), words)
      return Told((place == 0 ? prose.listing(words.name) : "") + text, [material.evidence(found.column, row)])
    }
  }

  /// What is known of one region alone, all columns of a region in one sentence.
  private func single(_ found: [ColumnFindings]) -> [[Told]] {
    var sentences: [(row: Int, told: [Told])] = []
    for entry in found {
      let rows = singles(entry)
      guard rows.count == 1, let row = rows.first else { continue }
      let words = words(entry.column)
      let isNew = sentences.last?.row != row
      let observation = snapshot.observation(column: entry.column, row: row)
      guard let clause = words.clause(observation, name: words.name, isFirst: isNew) else { continue }
      let opening = isNew ? prose.opening(material.name(row, in: prose.language)) : ""
      let told = Told(opening + clause, [material.evidence(entry.column, row)])
      if isNew { sentences.append((row, [told])) } else { sentences[sentences.count - 1].told.append(told) }
    }
    return sentences.map(\.told)
  }
}

extension Prose {
  /// What stands before the values of segments.
  fileprivate func bySegments(_ dimension: Dimension) -> String {
    switch language {
    case .zh: "分\(dimension.name.zh)看，"
    case .en: "by \(inner(dimension.name.en)): "
    }
  }

  /// What stands before the values of several regions, or of segments without a whole.
  fileprivate func listing(_ name: String) -> String {
    switch language {
    case .zh: "\(name)："
    case .en: "\(name): "
    }
  }
}
