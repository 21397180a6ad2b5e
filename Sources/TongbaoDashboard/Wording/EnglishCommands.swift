/// The commands in English: the sentence of help and palette, and the word of a hint.
extension EnglishPhrases {
  func sentence(for command: Command) -> String {
    switch command {
    case .moveUp: "Move up a row"
    case .moveDown: "Move down a row"
    case .moveLeft: "Move left a column"
    case .moveRight: "Move right a column"
    case .first: "Go to the first row"
    case .last: "Go to the last row"
    case .firstColumn: "Go to the first column"
    case .lastColumn: "Go to the last column"
    case .pageUp: "Up a page"
    case .pageDown: "Down a page"
    case .halfPageUp: "Up half a page"
    case .halfPageDown: "Down half a page"
    case .drill: "Open the region; again, the table below it"
    case .back: "Go back; clear the filter"
    case .previousPeriod: "Previous period that has data"
    case .nextPeriod: "Next period that has data"
    case .yearEarlier: "Same period a year earlier, or before that"
    case .yearLater: "Same period a year later, or after that"
    case .latestPeriod: "Latest period"
    case .nextDomain: "Next table"
    case .previousDomain: "Previous table"
    case .domain1, .domain2, .domain3, .domain4, .domain5, .domain6, .domain7, .domain8, .domain9:
      "Table \((command.domainIndex ?? 0) + 1)"
    case .filter: "Filter by name, pinyin, initials, abbreviation or code"
    case .nextMatch: "Next region that matches the filter"
    case .previousMatch: "Previous region that matches the filter"
    case .nextAttention: "Next cell that needs attention"
    case .previousAttention: "Previous cell that needs attention"
    case .previousRegion: "Previous region in the table's order"
    case .nextRegion: "Next region in the table's order"
    case .turnRows: "Turn rows to this region's segments and back"
    case .sort: "Sort by this column: down, up, off"
    case .sortSecond: "Use this column as the second sort key"
    case .attentionFirst: "Put what needs attention first"
    case .compare: "Compare: off, previous period, last year"
    case .statistics: "Statistics of this column"
    case .report: "What the report says of this region: tasks, lists, notes"
    case .copyCell: "Copy the cell"
    case .copyRow: "Copy the row"
    case .datasets: "Choose a dataset"
    case .language: "Switch between Chinese and English"
    case .mouse: "Give the mouse back to the terminal, or take it"
    case .problems: "Show files with problems"
    case .palette: "Search and run any command"
    case .help: "Explain the keys"
    case .reload: "Read changed files again"
    case .redraw: "Redraw the screen"
    case .suspend: "Suspend; fg comes back"
    case .interrupt: "Stop what is running; quit when nothing is"
    case .quitLevel: "Go back a level, and quit at the outermost"
    case .quit: "Quit"
    }
  }

  func hint(for command: Command) -> String {
    switch command {
    case .drill: "open"
    case .back: "back"
    case .previousPeriod, .nextPeriod: "period"
    case .previousRegion, .nextRegion: "prev/next"
    case .nextDomain: "table"
    case .nextAttention: "attention"
    case .turnRows: "segments"
    case .sort: "sort"
    case .attentionFirst: "attention first"
    case .compare: "compare"
    case .statistics: "stats"
    case .report: "report"
    case .filter: "filter"
    case .copyCell: "copy"
    case .datasets: "datasets"
    case .language: "中文"
    case .palette: "commands"
    case .quitLevel, .quit: "quit"
    case .help: "help"
    default: sentence(for: command)
    }
  }

  /// The word of a hint while something other than the screen takes the keys.
  func hint(for command: Command, in mode: HintMode) -> String {
    switch (mode, command) {
    case (.filtered, .back): "clears the filter"
    case (.typing, .drill): "keep"
    case (.typing, .back): "cancel"
    case (.typing, .moveUp), (.typing, .moveDown): "move"
    case (.running, .drill): "run"
    case (.choosing, .drill): "open"
    case (.running, .moveUp), (.running, .moveDown), (.choosing, .moveUp), (.choosing, .moveDown): "choose"
    case (.reading, .moveUp), (.reading, .moveDown): "scroll"
    case (.running, .back), (.choosing, .back), (.reading, .back): "close"
    case (.statistics, .back), (.statistics, .drill): "close"
    default: hint(for: command)
    }
  }
}
