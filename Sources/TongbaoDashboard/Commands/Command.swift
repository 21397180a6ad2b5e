/// What a person can ask for with one key, or from the palette.
public enum Command: String, Sendable, Hashable, CaseIterable {
  case moveUp, moveDown, moveLeft, moveRight
  case first, last, firstColumn, lastColumn
  case pageUp, pageDown, halfPageUp, halfPageDown
  case drill, back
  case previousPeriod, nextPeriod, yearEarlier, yearLater, latestPeriod
  case nextDomain, previousDomain
  case domain1, domain2, domain3, domain4, domain5, domain6, domain7, domain8, domain9
  case filter, nextMatch, previousMatch
  case nextAttention, previousAttention
  case previousRegion, nextRegion
  case turnRows
  case sort, sortSecond, attentionFirst
  case overview, map, ranking, colours, contrast
  case trend, span, pin, previousIndicator, nextIndicator
  case compare, statistics, report, briefing, bulletin, save, export
  case threshold, turnReference, toggleEnd, removeLimit, publishedThreshold, writeThreshold
  case alerts, turnAlerts, filterAlerts
  case tasks, turnTasks, filterTasks, tick, undoTick
  case follow
  case mark, group, unfold, undo, redo
  case copyCell, copyRow
  case datasets, language, mouse, problems, restated
  case palette, help
  case reload, redraw, suspend, interrupt, quitLevel, quit

  /// The domain that a digit asks for, from 0.
  var domainIndex: Int? {
    guard rawValue.hasPrefix("domain"), let digit = rawValue.last?.wholeNumberValue else { return nil }
    return digit - 1
  }
}
