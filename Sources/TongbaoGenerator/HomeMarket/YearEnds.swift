/// Household broadband customers at the ends of years, from outside the bulletins.
enum YearEnds {
  /// In 万户: 172 and 192 million at the ends of 2019 and 2020 (China Mobile, Business Review 2020, Key Operating Data).
  private static let customers: [Int: Double] = [2019: 17_200, 2020: 19_200]

  /// The figure of a year, in households; nil where none was found.
  static func households(_ year: Int) -> Int? { customers[year].map(Households.count) }
}
