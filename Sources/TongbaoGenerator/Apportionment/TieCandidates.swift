import TongbaoCore

/// Pairs of columns that may be tied, by what the catalogue says of them: both add up by sum and are of one segment.
struct TieCandidates {
  private let catalogue: Catalogue
  private let columns: [Int]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    columns = catalogue.columns.indices.filter { catalogue.indicator(ofColumn: $0).addsUp == .sum }
  }

  /// The pairs whose indicators fit, not seen so far.
  func pairs(_ fits: (Indicator, Indicator) -> Bool) -> [ParentSurvey.Pair: Int] {
    var pairs: [ParentSurvey.Pair: Int] = [:]
    for first in columns {
      for second in columns where second != first {
        guard catalogue.columns[first].segment == catalogue.columns[second].segment,
          fits(catalogue.indicator(ofColumn: first), catalogue.indicator(ofColumn: second))
        else { continue }
        pairs[ParentSurvey.Pair(first: first, second: second)] = 0
      }
    }
    return pairs
  }
}

extension Catalogue {
  /// The indicator that a column is of, in whole or in one segment.
  func indicator(ofColumn column: Int) -> Indicator { indicators[columns[column].indicator] }

  /// The domain of a column's indicator.
  func domain(ofColumn column: Int) -> String { indicator(ofColumn: column).domain }
}
