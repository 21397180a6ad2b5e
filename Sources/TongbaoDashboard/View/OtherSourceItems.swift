import TerminalCanvas
import TongbaoCore

/// What other sources say of a region's values, as the report's window tells it.
extension ReportItems {
  private typealias Place = Snapshot.Alternative.Place

  /// A line for each value of the region; at the head, then one for each indicator with what is said of the members.
  var otherSources: [SelectionList.Item] { otherSources { _ in true } }

  /// The same of some values only.
  func otherSources(where isTold: (Snapshot.Alternative.Place) -> Bool) -> [SelectionList.Item] {
    let own = places { $0.row == row && isTold($0) }.flatMap(lines)
    guard row == 0 else { return own }
    return own + snapshot.alternatives.flatMap { members(of: $0, where: isTold) }
  }

  private func places(_ isWanted: (Place) -> Bool) -> [Place] {
    Set(snapshot.alternatives.flatMap(\.values.keys)).filter(isWanted).sorted { $0.column < $1.column }
  }

  private func lines(_ place: Place) -> [SelectionList.Item] {
    OtherSource.all(column: place.column, row: place.row, in: snapshot, cells(place.column)).map {
      SelectionList.Item("· " + name(place.column) + state.phrases.colon + state.phrases.otherSource($0))
    }
  }

  /// What one source says of the members, an indicator after the other.
  private func members(
    of other: Snapshot.Alternative, where isTold: (Place) -> Bool
  ) -> [SelectionList.Item] {
    let places = other.values.keys.filter {
      $0.row != 0 && dataset.roster.regions.indices.contains($0.row) && isTold($0)
    }
    return Dictionary(grouping: places, by: \.column).sorted { $0.key < $1.key }.map { column, places in
      let told = places.sorted { $0.row < $1.row }.compactMap { place in
        OtherSource(other, place, in: snapshot, cells(column)).map { entry($0, row: place.row) }
      }
      let source = state.phrases.sourceNames(other.source[language], inForce: other.inForce?[language])
      let head = name(column) + state.phrases.bracketed(source) + state.phrases.colon
      return SelectionList.Item("· " + head + told.joined(separator: state.phrases.listSeparator))
    }
  }

  private func entry(_ other: OtherSource, row: Int) -> String {
    let value = other.value ?? state.phrases.notPrinted
    return dataset.roster[row].label(in: language) + " " + value + (other.difference.map(state.phrases.bracketed) ?? "")
  }

  private var language: Language { state.shownLanguage }

  private func name(_ column: Int) -> String { IndicatorNames(state: state, dataset: dataset).whole(column) }

  private func cells(_ column: Int) -> CellText {
    CellText(
      indicator: dataset.indicator(ofColumn: column), phrases: state.phrases, catalogue: dataset.catalogue,
      glyphs: state.glyphs)
  }
}
