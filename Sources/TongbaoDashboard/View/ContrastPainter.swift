import TerminalCanvas
import TongbaoCore

/// The texts of the screen that holds a region against something else.
struct ContrastPainter {
  let state: State
  let model: ContrastModel

  /// Nil where the period is not there.
  init?(_ state: State) {
    guard let model = state.contrastModel else { return nil }
    self.state = state
    self.model = model
  }

  private var names: IndicatorNames { IndicatorNames(state: state, dataset: model.dataset) }

  private func texts(_ column: Int) -> CellText {
    CellText(
      indicator: model.dataset.indicator(ofColumn: column), phrases: state.phrases, catalogue: model.dataset.catalogue,
      glyphs: state.glyphs, limits: PlainLimits(model.model.judges[column].threshold))
  }

  /// An indicator's name with its unit: the whole one where it fits.
  func name(_ column: Int, columns: Int) -> String {
    let indicator = model.dataset.indicator(ofColumn: column)
    let unit = indicator.unit.presentation(in: state.shownLanguage).label
    let suffix = unit.isEmpty ? "" : " " + unit
    let whole = names.whole(column) + suffix
    return TextLayout.width(whole, glyphs: state.glyphs) <= columns ? whole : names.short(indicator) + suffix
  }

  /// What the region and its counterpart are called.
  var sides: (own: String, other: String) {
    let name = state.rowLabel(model.state.row)
    switch model.state.counterpart {
    case .period(let period):
      return ("\(model.model.basis.period)", "\(period)")
    case .region(let row): return (name, state.rowLabel(row))
    case .peers: return (name, state.phrases.medianOfOthers)
    case .group(let group): return (name, state.phrases.others(of: group, in: groups))
    }
  }

  private var groups: [RegionGroup] { model.dataset.roster.groups }

  func header(_ part: ContrastLayout.Part, columns: Int) -> String {
    let words = state.phrases.contrastColumns
    return switch part {
    case .own: sides.own
    case .other: otherHeader(columns: columns)
    case .difference: words.difference
    case .relative: words.relative
    case .ranks: words.ranks
    }
  }

  /// What the counterpart is called, in short where the whole finds no room; the title has all of it.
  private func otherHeader(columns: Int) -> String {
    let whole = sides.other
    guard TextLayout.width(whole, glyphs: state.glyphs) > columns else { return whole }
    return switch model.state.counterpart {
    case .period, .region: whole
    case .peers: state.phrases.statistics.median
    case .group(let group): state.groupName(group)
    }
  }

  /// One cell of a line.
  func cell(_ part: ContrastLayout.Part, _ line: ContrastLine, columns: Int) -> (text: String, ink: Ink) {
    switch part {
    case .own:
      let status = model.model.status(column: line.column, row: model.state.row)
      return (status.marked(texts(line.column).text(line.own, columns: columns - 3)), status.ink)
    case .other:
      if model.other.isPending { return (state.phrases.pending, .dim) }
      return (other(line, columns: columns), .text)
    case .difference: return difference(line)
    case .relative: return (relative(line), .dim)
    case .ranks: return (ranks(line), .text)
    }
  }

  /// The counterpart's value; a median of a group is told as such, for others of the same screen are none.
  private func other(_ line: ContrastLine, columns: Int) -> String {
    let text = texts(line.column).text(line.other, columns: columns)
    guard case .group = model.state.counterpart, case .median = line.peers else { return text }
    let marked = state.phrases.medianMarks.map { $0 + text }
    return marked.first { TextLayout.width($0, glyphs: state.glyphs) <= columns } ?? text
  }

  /// The difference with its sign; what is worse in the direction that is better stands out.
  private func difference(_ line: ContrastLine) -> (text: String, ink: Ink) {
    let texts = texts(line.column)
    let better = model.dataset.indicator(ofColumn: line.column).better
    switch line.difference {
    case .difference(let exact, _), .ofLead(let exact):
      let shown = shownDifference(line, exact)
      if texts.isZero(shown.value) { return ("=", .dim) }
      let isWorse = better == .higher ? shown.value < 0 : better == .lower ? shown.value > 0 : false
      return (shown.text, isWorse ? .caution : .text)
    case .pending: return (state.phrases.pending, .dim)
    case .undetermined: return ("?", .dim)
    case .redefined: return (state.phrases.redefinedShort, .dim)
    case .none: return ("", .dim)
    }
  }

  /// The difference as whoever reads both values would work it out; of leads there are no values beside it.
  func shownDifference(_ line: ContrastLine, _ exact: Double) -> (value: Double, text: String, decimals: Int) {
    let texts = texts(line.column)
    guard case .difference = line.difference, let here = line.own.number, let there = line.other.number
    else { return (exact, texts.number(exact, signed: true), texts.indicator.decimals) }
    return texts.gap(here, there)
  }

  private func relative(_ line: ContrastLine) -> String {
    guard case .difference(let exact, let relative?) = line.difference,
      !texts(line.column).isZero(shownDifference(line, exact).value)
    else { return "" }
    let text = NumberText.fixed(relative, decimals: 1).typographic
    return (relative > 0 ? "+" : "") + text + "%"
  }

  /// The rank then and now, or of the two.
  private func ranks(_ line: ContrastLine) -> String {
    let (own, other) = (line.ownRank, line.otherRank)
    switch model.state.counterpart {
    case .period, .peers, .group:
      guard let own else { return "" }
      return other.map { $0.text + "→" + own.text } ?? own.text
    case .region:
      return own.map { own in other.map { own.text + " : " + $0.text } ?? own.text } ?? other.map { "– : " + $0.text }
        ?? ""
    }
  }

  /// The line under the cursor as a sentence: its beginnings from long to short, and what follows, with how its rank came about.
  var sentence: ContrastSentence? {
    let column = model.state.column
    guard model.dataset.catalogue.columns.indices.contains(column) else { return nil }
    let texts = texts(column)
    let line = model.line(column)
    func words(_ observation: Observation) -> String {
      observation.number.map { texts.numberWithUnit($0) } ?? texts.text(observation)
    }
    let sides = sides
    let (own, other) = ((sides.own, words(line.own)), (otherName(line), words(line.other)))
    let short = names.short(model.dataset.indicator(ofColumn: column))
    let region = state.rowLabel(model.state.row)
    let heads = [
      state.phrases.contrastSentence(region: region, indicator: names.whole(column), own: own, other: other),
      state.phrases.contrastSentence(region: region, indicator: short, own: own, other: other),
      state.phrases.contrastSentence(region: nil, indicator: short, own: own, other: (sides.other, other.1)),
      state.phrases.contrastSentence(indicator: short, own: own.1, other: other.1),
    ]
    let difference: String? =
      switch line.difference {
      case .difference(let value, _), .ofLead(let value): texts.difference(shownDifference(line, value).value)
      case .redefined(let change):
        state.phrases.redefined(from: state.phrases.title(of: change.from), change.note[state.shownLanguage])
      case .pending, .undetermined, .none: nil
      }
    return ContrastSentence(
      heads: heads, clauses: [difference, rank(line), reason(line), movement(column)].compactMap { $0 })
  }

  /// The counterpart, how many regions it is, and which of their values is told.
  private func otherName(_ line: ContrastLine) -> String {
    guard case .group = model.state.counterpart else { return sides.other }
    return state.phrases.othersValue(
      sides.other, count: model.others.count, level: model.dataset.catalogue.level, of: line.peers)
  }

  /// Why a median stands in the place of what a group comes to.
  private func reason(_ line: ContrastLine) -> String? {
    switch line.peers {
    case .median(_, .refused(let refusal)), .nothing(.refused(let refusal)):
      let isSum = model.dataset.indicator(ofColumn: line.column).addsUp == .sum
      return state.phrases.refusal(refusal, isSum: isSum)
    case .median(_, .amount(let total)) where model.others.count > 1:
      return state.phrases.othersTotal(texts(line.column).numberWithUnit(total))
    case .overall, .median(_, .wanted), .median(_, .amount), .nothing(.wanted), .nothing(.amount), nil: return nil
    }
  }

  /// The rank within the group.
  private func rank(_ line: ContrastLine) -> String? {
    guard case .group(let group) = model.state.counterpart, let rank = line.ownRank else { return nil }
    let words = state.phrases.rank(rank.ranks, of: rank.count, level: model.dataset.catalogue.level)
    return state.phrases.rank(words, in: state.groupName(group))
  }

  /// How the rank came about; since when is said where the counterpart is of the same period.
  private func movement(_ column: Int) -> String? {
    guard let (since, movement) = model.movement(column) else { return nil }
    let words = state.phrases.rankMovement(movement)
    if case .period = model.state.counterpart { return words }
    return state.phrases.rankMovement(words, since: since)
  }
}

/// What the footer says of a line that holds two against each other.
struct ContrastSentence {
  /// Beginnings with both values, from long to short.
  var heads: [String]
  var clauses: [String]
}

extension State {
  /// The sentence where one is held against another.
  var contrastClauses: ContrastSentence? { screen == .contrast ? ContrastPainter(self)?.sentence : nil }
}

extension Picture {
  /// The longest beginning that fits, and the clauses that find room behind it.
  mutating func drawContrastClauses(_ sentence: ContrastSentence, in area: Rect) {
    guard let first = longestFitting(sentence.heads, in: area) else { return }
    let lines = TextLayout.wrapClauses(
      [first] + sentence.clauses, separator: " · ", columns: area.size.columns, lines: area.size.rows,
      glyphs: frame.glyphs)
    for (index, line) in lines.enumerated() {
      let point = Point(column: area.minColumn, row: area.minRow + index)
      frame.write(line, at: point, style: Style(.text), width: area.size.columns)
    }
  }
}
