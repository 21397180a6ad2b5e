import TongbaoCore

/// Writes the cases that a report holds up, what it asks for, and its remarks.
struct NoteWriter {
  let material: BulletinMaterial
  let selection: BulletinSelection
  let prose: any Prose

  private var row: Int? { selection.row == 0 ? nil : selection.row }

  /// The notes of a kind, a paragraph each.
  func paragraphs(_ kind: Snapshot.Note.Kind) -> [Bulletin.Paragraph] {
    notes(kind).map { Bulletin.Paragraph(title: nil, sentences: [sentence($0)]) }
  }

  /// The cases, each with what the figures say of its regions.
  var cases: [Bulletin.Paragraph] {
    notes(.example).map { note in
      Bulletin.Paragraph(
        title: domain(note), sentences: [sentence(note)] + note.rows.compactMap { leading(note, row: $0) })
    }
  }

  private func notes(_ kind: Snapshot.Note.Kind) -> [Snapshot.Note] {
    material.snapshot.notes.filter { note in
      note.kind == kind && selection.has(note.domain)
        && (row.map { note.rows.contains($0) } ?? true)
    }
  }

  private func sentence(_ note: Snapshot.Note) -> Bulletin.Sentence {
    let language = prose.language
    let text = note.text[language]
    let names = note.rows.map { material.name($0, in: language) }
    let unnamed = names.allSatisfy(text.contains) ? [] : names
    let domain = note.kind == .requirement ? domain(note) : nil
    return Bulletin.Sentence([Bulletin.Clause(prose.statement(prose.headed(text, domain: domain, names: unnamed)))])
  }

  private func domain(_ note: Snapshot.Note) -> String? {
    material.catalogue.domains.first { $0.id == note.domain }?.name[prose.language]
  }

  /// The indicators of the note's domain in which its region comes first; nil where there is none.
  private func leading(_ note: Snapshot.Note, row: Int) -> Bulletin.Sentence? {
    guard let domain = note.domain, note.rows.count <= 3 else { return nil }
    let columns = material.catalogue.indicators(inDomain: domain, context: true).filter { column in
      guard material.catalogue.indicators[column].better != .neither else { return false }
      guard let rank = material.dataset.judge(column, in: material.snapshot).rank(ofRow: row) else { return false }
      return rank.ranks == 1...1 && rank.count > 2
    }
    guard !columns.isEmpty else { return nil }
    let values = columns.compactMap { column -> Told? in
      let words = ColumnWords(material, prose, column: column)
      let observation = material.snapshot.observation(column: column, row: row)
      return words.value(observation).map {
        Told(prose.titled(words.name, $0), [material.evidence(column, row, .rank)])
      }
    }
    return prose.sentence(prose.leading(material.name(row, in: prose.language), values))
  }
}

extension Prose {
  /// A note behind its domain and the regions that its text does not name.
  fileprivate func headed(_ text: String, domain: String?, names: [String]) -> String {
    switch language {
    case .zh:
      let whom = names.isEmpty ? "" : domain == nil ? joined(names) : "（\(joined(names))）"
      return (domain ?? "") + whom + (domain == nil && names.isEmpty ? "" : "：") + text
    case .en:
      let whom = names.isEmpty ? "" : domain == nil ? joined(names) : " (\(joined(names)))"
      return (domain ?? "") + whom + (domain == nil && names.isEmpty ? "" : ": ") + text
    }
  }

  fileprivate func titled(_ name: String, _ value: String) -> String {
    language == .zh ? "\(name)\(value)" : "\(name) (\(value))"
  }

  /// That a region comes first in all of these.
  fileprivate func leading(_ region: String, _ values: [Told]) -> [Told] {
    let separated = values.enumerated().map { index, told in
      let isLast = index == values.count - 1
      return Told(
        (index == 0 ? "" : language == .zh ? "、" : isLast ? " and " : ", ") + told.text, told.evidence)
    }
    return switch language {
    case .zh: [Told("据本期数据，\(region)")] + separated + [Told(values.count > 1 ? "，均居首位" : "，居首位")]
    case .en: [Told("in this period's figures \(region) ranks first in ")] + separated
    }
  }
}
