import TerminalCanvas
import TongbaoCore

/// The window in which a group of regions is chosen.
extension Picture {
  mutating func drawGroups(_ state: State, _ selected: Int, in area: Rect) {
    let items = state.groupChoices.map { choice in
      let mark = choice.group == state.group ? State.mark + " " : "  "
      return SelectionList.Item(mark + state.groupName(choice.group), detail: "\(choice.count)")
    }
    let content = Size(columns: contentWidth(items), rows: max(1, items.count))
    let box = WindowBox(title: state.phrases.groupsTitle, content: content, footer: state.windowFooter)
    drawChoices(SelectionList(items, selection: selected), in: drawBox(box, in: area))
  }
}
