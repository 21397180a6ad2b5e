import TerminalCanvas
import TongbaoBulletin
import TongbaoCore

/// A bulletin as it was written for the screen, set for its width.
struct WrittenBulletin: Sendable {
  /// What it rests on.
  struct Basis: Hashable {
    var period: Period
    var rows: Rows
    var row: Int?
    /// The table below the region, where it has come.
    var below: TableBelow.Key?
    var language: Language
    var revision: Int
    var edition: Int
    var columns: Int
    var glyphs: Glyphs
  }

  /// A line as it is set.
  struct Line: Sendable {
    var text: String
    var kind: Bulletin.Line.Kind
    /// The index of the sentence that it is part of; nil for headings.
    var sentence: Int?
  }

  let basis: Basis
  let bulletin: Bulletin
  /// The places of the sentences, in their order.
  let places: [Bulletin.Place]
  let lines: [Line]

  /// How far sentences stand in.
  static let indent = 2

  init(basis: Basis, bulletin: Bulletin) {
    self.basis = basis
    self.bulletin = bulletin
    places = bulletin.places
    var lines: [Line] = []
    var sentence = -1
    for line in bulletin.lines {
      if line.place != nil { sentence += 1 }
      if line.kind == .part, !lines.isEmpty { lines.append(Line(text: "", kind: .part)) }
      let room = max(
        1, basis.columns - (line.kind == .sentence || line.kind == .introduction ? WrittenBulletin.indent : 0))
      let index = line.place == nil ? nil : sentence
      lines += TextLayout.wrap(line.text, to: room, glyphs: basis.glyphs).map {
        Line(text: $0, kind: line.kind, sentence: index)
      }
    }
    self.lines = lines
  }

  /// The cells of the table that a sentence rests on, each once, in the order in which it tells of them.
  func cells(ofSentence index: Int, in dataset: Dataset) -> [(column: Int, row: Int)] {
    guard places.indices.contains(index) else { return [] }
    var seen: Set<[Int]> = []
    return bulletin[places[index]].evidence.filter { $0.table == dataset.roster.head.code }
      .map { ($0.column, $0.row) }.filter { seen.insert([$0.0, $0.1]).inserted }
  }

  /// The first sentence that rests on a cell, else on the column.
  func sentence(restingOn column: Int, row: Int, in dataset: Dataset) -> Int? {
    func first(_ isMeant: ((column: Int, row: Int)) -> Bool) -> Int? {
      places.indices.first { cells(ofSentence: $0, in: dataset).contains(where: isMeant) }
    }
    return first { $0.column == column && $0.row == row } ?? first { $0.column == column }
  }
}

extension State {
  /// Writes the bulletin anew where it is looked at and no longer fits; the cursor stays with the cell that it points at.
  mutating func refreshBulletin() {
    guard let shown = bulletin, let dataset, let snapshot else {
      if bulletin == nil { derived.bulletin = nil }
      return
    }
    let below = materialBelowBulletin
    let basis = WrittenBulletin.Basis(
      period: snapshot.period, rows: sheets.shown, row: shown.row, below: below?.key, language: shownLanguage,
      revision: revision,
      edition: edition, columns: BulletinLayout.columns(of: size), glyphs: glyphs)
    guard derived.bulletin?.basis != basis, !shown.isAway || derived.bulletin == nil else { return }
    let cell = bulletinCell
    // A bulletin goes out to others, and so judges as the dataset's file does, whatever is tried on the screen.
    let material = BulletinMaterial(dataset.asPublished, snapshot, milestones: milestoneFile.milestones)
    let written = WrittenBulletin(
      basis: basis,
      bulletin: Bulletin(
        material, selection: BulletinSelection(row: shown.row), lower: below?.material, language: shownLanguage))
    derived.bulletin = written
    if let cell { pointBulletin(at: cell) }
  }

  /// The cell that the bulletin's cursor points at; nil where its sentence rests on none.
  var bulletinCell: (column: Int, row: Int)? {
    guard let bulletin, let dataset, let written = derived.bulletin else { return nil }
    let cells = written.cells(ofSentence: bulletin.sentence, in: dataset)
    return cells.isEmpty ? nil : cells[min(max(0, bulletin.cell), cells.count - 1)]
  }

  /// Puts the cursor on the first sentence that rests on a cell, and points at it there.
  mutating func pointBulletin(at cell: (column: Int, row: Int)) {
    guard let dataset, let written = derived.bulletin,
      let sentence = written.sentence(restingOn: cell.column, row: cell.row, in: dataset)
    else { return }
    bulletin?.sentence = sentence
    bulletin?.cell =
      written.cells(ofSentence: sentence, in: dataset).firstIndex { $0.column == cell.column && $0.row == cell.row }
      ?? 0
  }
}
