import TerminalCanvas
import TongbaoCore

/// What a report asks for and holds up as an example, where its domain or region is.
extension ReportItems {
  /// Those that name the region, for its panel.
  var ownNotes: [Snapshot.Note] { snapshot.notes.filter { $0.rows.contains(row) } }

  /// Those of the domain on the screen, in a region's screen of all, then those that name the region in another, then those of
  /// no domain.
  var notes: [Snapshot.Note] {
    let placed = snapshot.notes.filter { !$0.isGeneral && concerns($0) }
    let here = state.screen == .table ? domainID : nil
    let own = placed.filter { here == nil ? $0.domain != nil : $0.domain == here }
    let named = placed.filter { here != nil && $0.domain != nil && $0.domain != here && $0.rows.contains(row) }
    return own + named + placed.filter { $0.domain == nil }
  }

  /// What stands among the remarks on the data.
  var generalNotes: [String] { snapshot.notes.filter(\.isGeneral).map { $0.text[state.shownLanguage] } }

  /// A note with the word for its kind and whom it speaks of.
  func item(_ note: Snapshot.Note) -> SelectionList.Item {
    let words = phrases.report
    let kind: String? =
      switch note.kind {
      case .note: nil
      case .requirement: words.requirement
      case .example: words.example
      }
    let domain = dataset.catalogue.domains.first { $0.id == note.domain }.map { state.label($0.name, id: $0.id) }
    let head = [kind, domain].compactMap(\.self).joined(separator: phrases.clauseSeparator)
    let names = note.rows.filter { dataset.roster.regions.indices.contains($0) && (row == 0 || note.rows.count > 1) }
      .map { dataset.roster[$0].label(in: state.shownLanguage) }
    let text = (head.isEmpty ? "" : head + phrases.colon) + note.text[state.shownLanguage]
    return SelectionList.Item(
      "· " + text + (names.isEmpty ? "" : phrases.bracketed(names.joined(separator: phrases.listSeparator))))
  }

  private var domainID: String? {
    dataset.catalogue.domains.indices.contains(state.domain) ? dataset.catalogue.domains[state.domain].id : nil
  }

  /// The head sees all; a region what names it or nobody.
  private func concerns(_ note: Snapshot.Note) -> Bool { row == 0 || note.rows.isEmpty || note.rows.contains(row) }
}

extension Snapshot.Note {
  /// Whether it is a remark on the snapshot as a whole.
  var isGeneral: Bool { kind == .note && domain == nil && rows.isEmpty }
}
