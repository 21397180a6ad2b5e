import TerminalCanvas
import TongbaoCore

/// What a period's report says of one region: its tasks and the printed lists that name it. What names nobody is the
/// head's.
struct ReportItems {
  let state: State
  let dataset: Dataset
  let snapshot: Snapshot
  let row: Int

  var phrases: any Phrases { state.phrases }
  private var names: IndicatorNames { IndicatorNames(state: state, dataset: dataset) }

  /// The lists that name the region; at the head all, so that the report is told again.
  var lists: [PrintedList] { row == 0 ? snapshot.lists : namingLists }

  /// The lists that name the region itself.
  private var namingLists: [PrintedList] { snapshot.lists.filter { concerns($0.rows) } }

  private func concerns(_ rows: [Int]) -> Bool { rows.contains(row) || (row == 0 && rows.isEmpty) }

  /// Everything in lines of their own, each once, short enough for a panel: dates first, for they must not be cut.
  var panelItems: [SelectionList.Item] {
    let items = taskItems(inFull: false) + namingLists.map { item($0, name: names.placed) } + ownNotes.map(item)
    return items.enumerated().filter { index, item in items.firstIndex(of: item) == index }.map(\.element)
  }

  /// A list as the window tells it, with how many it names or counts.
  func item(_ list: PrintedList) -> SelectionList.Item {
    var item = item(list, name: { _ in names.whole(list.column) })
    let level = dataset.catalogue.level
    let isOfHead = list.rows == [0] && list.count == nil
    item.text +=
      isOfHead
      ? ""
      : phrases.bracketed(
        list.count.map { list.members.isEmpty ? phrases.regionCount($0, level: level) : "\($0)" }
          ?? phrases.regionsNamed(list.rows.count, level: level))
    let named = list.members.isEmpty ? regions(of: list) : list.members.map { $0[state.shownLanguage] }
    if !named.isEmpty { item.text += phrases.colon + named.joined(separator: phrases.listSeparator) }
    return item
  }

  /// The regions that a list names, in printed order, where it is told at the head.
  private func regions(of list: PrintedList) -> [String] {
    guard row == 0, list.rows != [0] else { return [] }
    return list.rows.filter { dataset.roster.regions.indices.contains($0) }.map {
      dataset.roster[$0].label(in: state.shownLanguage)
    }
  }

  private func item(_ list: PrintedList, name: (Indicator) -> String) -> SelectionList.Item {
    let ink: Ink = list.tone == .attention ? .attention : list.tone == .commend ? .commended : .text
    let mark = list.tone == .attention ? "! " : list.tone == .commend ? "✓ " : "· "
    guard dataset.catalogue.columns.indices.contains(list.column) else { return SelectionList.Item("") }
    let indicator = dataset.indicator(ofColumn: list.column)
    let text =
      switch list.criterion {
      case .condition(let condition):
        name(indicator) + " "
          + ConditionText(indicator: indicator, phrases: phrases, catalogue: dataset.catalogue).words(condition)
      case .text(let wording): said(wording[state.shownLanguage], of: indicator, name: name(indicator))
      }
    return SelectionList.Item(mark + text, style: Style(ink))
  }

  /// Words of a list: they need no name beside them that they have in them.
  private func said(_ words: String, of indicator: Indicator, name: String) -> String {
    let short = state.label(indicator.short, id: indicator.id)
    return words.lowercased().contains(short.lowercased())
      ? names.placed(words, in: indicator) : name + phrases.colon + words
  }
}

extension RegionPainter {
  /// What the report says of the region on the screen.
  var report: ReportItems { ReportItems(state: state, dataset: dataset, snapshot: snapshot, row: row) }
}
