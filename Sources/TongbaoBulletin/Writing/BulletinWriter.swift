import TongbaoCore

extension Bulletin {
  /// The bulletin of a period: of a whole table, or of one region where the selection names one; `lower` is that region's own
  /// table one level down, where it has one. Nothing is told that the snapshot does not say: what is missing or open is told
  /// as such.
  public init(
    _ material: BulletinMaterial, selection: BulletinSelection = BulletinSelection(), lower: BulletinMaterial? = nil,
    language: Language
  ) {
    let writer = BulletinWriter(
      material: material, selection: selection, lower: lower, prose: language.prose(for: material.catalogue))
    self.init(
      language: language, title: writer.title, introduction: writer.introduction, parts: writer.parts)
  }
}

/// Puts the parts of a bulletin together.
struct BulletinWriter {
  let material: BulletinMaterial
  let selection: BulletinSelection
  let lower: BulletinMaterial?
  let prose: any Prose

  private var catalogue: Catalogue { material.catalogue }
  private var phrasing: Phrasing { Phrasing(material, prose) }
  /// The row of the one region that it is about.
  private var row: Int? { selection.row == 0 ? nil : selection.row }

  // MARK: The head

  private var slots: [String: String] {
    let whose = row.map { material.name($0, in: prose.language) } ?? whole
    let name = catalogue.title[prose.language]
    return [
      "dataset": whose.map { prose.owned(name, by: $0) } ?? name, "period": prose.title(of: material.snapshot.period),
      "head": whose ?? material.name(0, in: prose.language),
    ]
  }

  /// The head of the table where that is not the dataset's own.
  private var whole: String? {
    material.dataset.isLower || material.roster.dimension != nil ? material.name(0, in: prose.language) : nil
  }

  var title: String { phrasing.filled(.title, slots) }

  var introduction: [Bulletin.Sentence] {
    var sentences = [prose.statement(phrasing.filled(.introduction, slots))]
    if material.snapshot.source.kind == .synthetic { sentences.insert(phrasing.filled(.synthetic), at: 0) }
    return sentences.map { Bulletin.Sentence([Bulletin.Clause($0)]) }
  }

  // MARK: Parts

  var parts: [Bulletin.Part] {
    let notes = NoteWriter(material: material, selection: selection, prose: prose)
    let tasks = TaskWriter(material: material, selection: selection, prose: prose)
    let parts = [
      part(.results, row.map(sections) ?? sections), lowerPart,
      part(.tasks, [untitled(tasks.paragraphs)]), part(.cases, [untitled(notes.cases)]),
      part(.requirements, [untitled(notes.paragraphs(.requirement) + targets)]),
      part(.notes, [untitled(notes.paragraphs(.note))]),
    ]
    let told = parts.compactMap { $0 }
    return told.isEmpty ? [nothing] : told
  }

  private func part(_ heading: BulletinPhrase, _ sections: [Bulletin.Section]) -> Bulletin.Part? {
    let sections = sections.filter { !$0.paragraphs.isEmpty }
    return sections.isEmpty ? nil : Bulletin.Part(title: phrasing.filled(heading), sections: sections)
  }

  private func untitled(_ paragraphs: [Bulletin.Paragraph]) -> Bulletin.Section {
    Bulletin.Section(title: nil, paragraphs: paragraphs)
  }

  /// What stands where nothing is known that could be told.
  private var nothing: Bulletin.Part {
    let sentence = prose.sentence([Told(prose.nothingKnown)])
    return Bulletin.Part(
      title: phrasing.filled(.results), sections: [untitled([Bulletin.Paragraph(title: nil, sentences: [sentence])])])
  }

  /// The targets of the year whose indicators have no value, in one paragraph.
  private var targets: [Bulletin.Paragraph] {
    guard row == nil else { return [] }
    let told = catalogue.indicators.indices.compactMap { column -> Told? in
      let indicator = catalogue.indicators[column]
      guard selection.has(indicator.domain), indicator.bulletin?.isTold != false,
        !material.snapshot.observation(column: column, row: 0).isInformative
      else { return nil }
      let text = ColumnWords(material, prose, column: column).target(isAlone: true)
      return text.map { Told($0, [material.evidence(column, 0, .target)]) }
    }
    guard !told.isEmpty else { return [] }
    let text = phrasing.filled(.targets, ["targets": prose.parted(told.map(\.text))])
    let sentence = prose.sentence([Told(text, told.flatMap(\.evidence))])
    return [Bulletin.Paragraph(title: nil, sentences: [sentence])]
  }

  /// The domains of a table.
  private var sections: [Bulletin.Section] { sections { ItemWriter(material: material, prose: prose).paragraph($0) } }

  /// The domains of one region.
  private func sections(of row: Int) -> [Bulletin.Section] {
    sections { RegionItemWriter(material: material, row: row, prose: prose).paragraph($0) }
  }

  private func sections(_ paragraph: (BulletinItem) -> Bulletin.Paragraph?) -> [Bulletin.Section] {
    catalogue.domains.filter { selection.has($0.id) }.map { domain in
      Bulletin.Section(
        title: domain.name[prose.language],
        paragraphs: BulletinItem.items(of: domain, in: catalogue).compactMap(paragraph))
    }
  }

  /// What is found among the regions below the one that it is about.
  private var lowerPart: Bulletin.Part? {
    guard let lower, row != nil else { return nil }
    let writer = ItemWriter(material: lower, prose: prose, tellsHead: false)
    let slots = [
      "head": lower.name(0, in: prose.language), "unit": prose.nounOfMany(lower.rowKind),
    ]
    let sections = sections { writer.paragraph($0) }.filter { !$0.paragraphs.isEmpty }
    return sections.isEmpty ? nil : Bulletin.Part(title: phrasing.filled(.lower, slots), sections: sections)
  }
}

extension Prose {
  /// The name of a dataset as that of one region.
  fileprivate func owned(_ name: String, by region: String) -> String {
    switch language {
    case .zh: "\(region)·\(name)"
    case .en: "\(region), \(name)"
    }
  }

  fileprivate var nothingKnown: String {
    switch language {
    case .zh: "本期没有可以通报的数据"
    case .en: "nothing is known of this period that could be reported"
    }
  }

  fileprivate func nounOfMany(_ kind: RowKind) -> String {
    language == .zh ? noun(kind) : String(count(13, kind).drop { $0 != " " }.dropFirst())
  }
}
