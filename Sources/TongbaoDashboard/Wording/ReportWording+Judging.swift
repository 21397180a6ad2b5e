import TongbaoCore

/// What printed reports say of the lines that values are judged by, and of their distance from the national value.
extension ReportWording {
  /// What stands before the limits, in the column of names.
  public var limitsHeader: String { phrases.attentionRule }

  /// A threshold as it stands under a header: the mildest tier and what is commended; empty where nothing judges.
  public func limits(_ threshold: Threshold?, of indicator: Indicator) -> String {
    let cells = CellText(indicator: indicator, phrases: phrases, catalogue: catalogue)
    let conditions = [threshold?.tiers.last?.condition, threshold?.commend.first].compactMap { $0 }
    return conditions.map(cells.bound).joined(separator: " ")
  }

  /// The header of gaps.
  public var gapHeader: String { phrases.regionColumns.gap }

  /// The gap between two values as they are printed, with its sign: the difference of what people read beside it.
  public func gap(_ here: Double, _ there: Double, of indicator: Indicator, by threshold: Threshold?) -> String {
    cells(indicator, threshold).gap(here, there).text
  }

  /// The note that says which period changes are measured from.
  public func changeNote(from period: Period) -> String {
    phrases.regionColumns.change + phrases.colon + phrases.comparing(from: period)
  }
}

extension Phrases {
  /// A period as what something is compared with.
  func comparing(from period: Period) -> String {
    switch language {
    case .zh: "较" + title(of: period)
    case .en: "from " + title(of: period)
    }
  }
}
