import Sheets
import TongbaoCore

/// Turns what cells under one header say into values of one column.
struct ValueReader {
  let indicator: Indicator
  /// The unit of numbers that have none of their own: the mapping's, the header's, or the caption's that fits; empty where none is
  /// told, which is then the catalogue's.
  let unit: String

  /// What came of a cell.
  enum Outcome: Hashable {
    /// It says nothing.
    case nothing
    case value(Observation)
    case problem(ImportNote.Kind)
  }

  /// A reader for a header; the unit of `caption` that can be turned into the catalogue's counts where the header has none. Two that
  /// can, and differ, are none: `单位：户、万户`.
  init(_ indicator: Indicator, unit told: String?, caption: [String]) {
    self.indicator = indicator
    let fitting = caption.filter { ValueReader.value(1, $0, in: indicator.unit) != nil }
    if let told {
      unit = told
    } else if let first = fitting.first {
      let scales = Set(fitting.compactMap { ValueReader.value(1, $0, in: indicator.unit) })
      unit = scales.count == 1 ? first : fitting.joined(separator: "、")
    } else {
      // A caption that tells how customers are counted says nothing of percentages.
      unit = indicator.unit.isPercentage ? "" : caption.first ?? ""
    }
  }

  /// Why no number under the header can be turned into the catalogue's unit; nil where it can.
  var refusal: ImportNote.Kind? {
    ValueReader.value(1, unit, in: indicator.unit) == nil ? refusal(of: unit) : nil
  }

  /// What a cell says of the value.
  func outcome(_ cell: Cell) -> Outcome {
    switch CellReading(cell) {
    case .nothing: return .nothing
    case .missing: return .value(.missing)
    case .unreadable(let reason): return .problem(.cell(reason))
    case .number(let number, let own, let isApproximate):
      guard let value = ValueReader.value(number, unit(beside: own), in: indicator.unit) else {
        return .problem(refusal(of: own))
      }
      guard value.isFinite, indicator.range?.contains(value) != false else {
        return .problem(outside(value.isFinite ? value.shortest : number.shortest + own))
      }
      return .value(isApproximate ? .approximate(value) : .number(value))
    case .bound(let condition, let own):
      guard let bound = converted(condition, unit(beside: own)) else { return .problem(refusal(of: own)) }
      return outcome(of: bound)
    }
  }

  /// A bound, where a snapshot may hold it: some value that it leaves open is in the range, and there is a pace if it refers to it.
  private func outcome(of bound: Condition) -> Outcome {
    let observation = Observation.bound(bound)
    let text = observation.notation ?? ""
    if bound.references.contains(.pace), indicator.pace == nil { return .problem(.cell(.words(text))) }
    return indicator.range.map(bound.canMeet) == false ? .problem(outside(text)) : .value(observation)
  }

  /// The unit of a number: a scale alone, as in 3.5万, stands before what the header counts.
  private func unit(beside own: String) -> String {
    if own.isEmpty { return unit }
    let printed = PrintedUnit(own)
    guard printed.base.isEmpty else { return own }
    let base = PrintedUnit(unit.isEmpty ? indicator.unit.id : unit).base
    return own + base
  }

  private func converted(_ condition: Condition, _ unit: String) -> Condition? {
    var parts: [Condition.Part] = []
    for part in condition.parts {
      switch part {
      case .range(let lower, let upper):
        let ends = [lower, upper].map { limit in limit.map { converted($0, unit) } }
        guard !ends.contains(.some(nil)) else { return nil }
        parts.append(.range(lower: ends[0] ?? nil, upper: ends[1] ?? nil))
      case .equal(let term):
        guard let term = converted(term, unit) else { return nil }
        parts.append(.equal(term))
      case .top, .bottom: return nil
      }
    }
    return Condition(parts)
  }

  private func converted(_ limit: Condition.Limit, _ unit: String) -> Condition.Limit? {
    converted(limit.term, unit).map { Condition.Limit($0, inclusive: limit.isInclusive) }
  }

  /// A term in the catalogue's unit: what it refers to is in that already, and what is added to it is not.
  private func converted(_ term: Condition.Term, _ unit: String) -> Condition.Term? {
    guard let offset = ValueReader.value(term.offset, unit, in: indicator.unit), offset.isFinite else { return nil }
    return term.reference.map { Condition.Term($0, factor: term.factor, offset: offset) } ?? Condition.Term(offset)
  }

  /// A number in the catalogue's unit; without a unit it is in that already, and shares that are shown as percentages are points
  /// where the catalogue counts these.
  private static func value(_ number: Double, _ unit: String, in wanted: Unit) -> Double? {
    if unit.isEmpty || unit == wanted.id || (unit == "%" && wanted.isPercentage) { return number }
    return PrintedUnit(unit).value(number, in: wanted)
  }

  private func refusal(of own: String) -> ImportNote.Kind {
    .unit(own.isEmpty ? unit : own, wanted: indicator.unit.id, indicator: indicator.id)
  }

  private func outside(_ value: String) -> ImportNote.Kind {
    let range = indicator.range.map { range in
      "[\(range.lowerBound.isFinite ? range.lowerBound.shortest : ""), \(range.upperBound.isFinite ? range.upperBound.shortest : "")]"
    }
    return .outsideRange(value, range: range ?? "(-∞, ∞)", indicator: indicator.id)
  }
}
