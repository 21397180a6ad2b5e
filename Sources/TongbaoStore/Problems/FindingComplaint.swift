import TongbaoCore

/// A finding of the analyst's checks with the names that its sentence needs.
struct FindingComplaint: Complaint {
  let kind: DataFinding.Kind
  let indicator: Indicator
  /// The column's name, with its segment.
  let name: Wording
  let regions: [Region]
  /// The names of the two columns that a rate is made of.
  let parts: [Wording]

  /// What is said of a finding in a dataset's table.
  init(_ finding: DataFinding, in dataset: Dataset) {
    kind = finding.kind
    indicator = dataset.indicator(ofColumn: finding.column)
    name = dataset.name(ofColumn: finding.column)
    regions = finding.rows.map { dataset.roster[$0] }
    if case .ratioDiffers(_, _, let numerator, let denominator) = finding.kind {
      parts = [dataset.name(ofColumn: numerator), dataset.name(ofColumn: denominator)]
    } else {
      parts = []
    }
  }

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.finding(self) : EnglishSentences.finding(self)
  }
}

extension FindingComplaint {
  /// How many regions are named.
  static let mostNames = 5

  /// A number with the catalogue's unit, with the digits that it has.
  func text(_ value: Double) -> String {
    let unit = indicator.unit.id
    return value.shortest + (indicator.unit.isPercentage && unit == "%" ? unit : " " + unit)
  }

  /// A number that was worked out, with one digit more than the catalogue has.
  func worked(_ value: Double) -> String {
    text(Double(NumberText.fixed(value, decimals: indicator.decimals + 1)) ?? value)
  }

  /// The ends of the indicator's range.
  var range: String { indicator.range.map(ObservationReader.text(of:)) ?? "" }
}

extension Problem {
  /// What a finding of the analyst's checks says, at the place of its value.
  package init(_ finding: DataFinding, in dataset: Dataset, at place: Place) {
    self.init(FindingComplaint(finding, in: dataset), at: place, severity: finding.severity)
  }
}
