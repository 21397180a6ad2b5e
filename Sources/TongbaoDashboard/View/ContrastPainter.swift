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
    }
  }

  func header(_ part: ContrastLayout.Part) -> String {
    let words = state.phrases.contrastColumns
    return switch part {
    case .own: sides.own
    case .other: sides.other
    case .difference: words.difference
    case .relative: words.relative
    case .ranks: words.ranks
    }
  }

  /// One cell of a line.
  func cell(_ part: ContrastLayout.Part, _ column: Int, columns: Int) -> (text: String, ink: Ink) {
    switch part {
    case .own:
      let status = model.model.status(column: column, row: model.state.row)
      return (status.marked(texts(column).text(model.own(column), columns: columns - 3)), status.ink)
    case .other:
      if model.other.isPending { return (state.phrases.pending, .dim) }
      return (texts(column).text(model.counterpart(column), columns: columns), .text)
    case .difference: return difference(column)
    case .relative: return (relative(column), .dim)
    case .ranks: return (ranks(column), .text)
    }
  }

  /// The difference with its sign; what is worse in the direction that is better stands out.
  private func difference(_ column: Int) -> (text: String, ink: Ink) {
    let texts = texts(column)
    let better = model.dataset.indicator(ofColumn: column).better
    switch model.difference(column) {
    case .difference(let exact, _), .ofLead(let exact):
      let (value, text) = shownDifference(column, exact)
      if texts.isZero(value) { return ("=", .dim) }
      let isWorse = better == .higher ? value < 0 : better == .lower ? value > 0 : false
      return (text, isWorse ? .caution : .text)
    case .pending: return (state.phrases.pending, .dim)
    case .undetermined: return ("?", .dim)
    case .redefined: return (state.phrases.redefinedShort, .dim)
    case .none: return ("", .dim)
    }
  }

  /// The difference as whoever reads both values would work it out; of leads there are no values beside it.
  private func shownDifference(_ column: Int, _ exact: Double) -> (value: Double, text: String) {
    guard case .difference = model.difference(column), let here = model.own(column).number,
      let there = model.counterpart(column).number
    else { return (exact, texts(column).number(exact, signed: true)) }
    return texts(column).gap(here, there)
  }

  private func relative(_ column: Int) -> String {
    guard case .difference(let exact, let relative?) = model.difference(column),
      !texts(column).isZero(shownDifference(column, exact).value)
    else { return "" }
    let text = NumberText.fixed(relative, decimals: 1).typographic
    return (relative > 0 ? "+" : "") + text + "%"
  }

  /// The rank then and now, or of the two.
  private func ranks(_ column: Int) -> String {
    let (own, other) = model.ranks(column)
    switch model.state.counterpart {
    case .period:
      guard let own else { return "" }
      return other.map { $0.text + "→" + own.text } ?? own.text
    case .region:
      return own.map { own in other.map { own.text + " : " + $0.text } ?? own.text } ?? other.map { "– : " + $0.text }
        ?? ""
    case .peers: return own?.text ?? ""
    }
  }

  /// The line under the cursor as a sentence, with how its rank came about.
  var sentence: String {
    let column = model.state.column
    guard model.dataset.catalogue.columns.indices.contains(column) else { return "" }
    let texts = texts(column)
    func words(_ observation: Observation) -> String {
      observation.number.map { texts.numberWithUnit($0) } ?? texts.text(observation)
    }
    let head = state.phrases.contrastSentence(
      region: state.rowLabel(model.state.row), indicator: names.whole(column),
      own: (sides.own, words(model.own(column))),
      other: (sides.other, words(model.counterpart(column))))
    let difference: String? =
      switch model.difference(column) {
      case .difference(let value, _), .ofLead(let value): texts.difference(shownDifference(column, value).value)
      case .redefined(let change):
        state.phrases.redefined(from: state.phrases.title(of: change.from), change.note[state.shownLanguage])
      case .pending, .undetermined, .none: nil
      }
    let movement = model.movement(column).map { state.phrases.rankMovement($0) }
    return ([head] + [difference, movement].compactMap { $0 }).joined(separator: state.phrases.clauseSeparator)
  }
}
