import TongbaoCore

/// What the nation gains a day, from the start of 2019 to the end of 2020.
///
/// The paces run straight between the half-years and are chosen so that the stocks come near those of the monthly demo
/// (`GigabitModel`) up to August 2020: 0.23, 0.7 and 1.45 million gigabit lines at the ends of the half-years. Seasons
/// are the months' (`Seasons`), and the seven days from New Year's Eve are the model's own assumption.
enum GigabitCourse {
  /// A stock of the nation, in 万户: where it begins, and its gain per day at the start of 2019 and after each half-year.
  struct Line {
    let start: Double
    let paces: [Double]

    static let homes = Line(start: 14_706, paces: [7.0, 6.8, 6.5, 5.4, 5.0])
    static let broadband = Line(start: 2.5, paces: [0.06, 0.17, 0.33, 0.5, 0.85])
    static let wifi = Line(start: 0.5, paces: [0.012, 0.06, 0.18, 0.32, 0.65])
  }

  /// What is left of sales in the seven days from New Year's Eve.
  private static let festival = 0.55
  private static let newYearsEves = [day(2019, 2, 4), day(2020, 1, 24)]
  private static let knots = [day(2019, 1, 1), day(2019, 7, 1), day(2020, 1, 1), day(2020, 7, 1), day(2021, 1, 1)]

  /// The gain in all days of a period, in 万户.
  static func gain(_ line: Line, in period: Period) -> Double {
    (period.firstDay...period.lastDay).reduce(0) { $0 + pace(line, on: $1) * season(on: $1) }
  }

  private static func pace(_ line: Line, on day: Int) -> Double {
    guard let next = knots.firstIndex(where: { day < $0 }) else { return line.paces[line.paces.count - 1] }
    guard next > 0 else { return line.paces[0] }
    let way = Double(day - knots[next - 1]) / Double(knots[next] - knots[next - 1])
    return line.paces[next - 1] + (line.paces[next] - line.paces[next - 1]) * way
  }

  /// How lively a day is: the seasons of the two months whose middles it lies between, and the festival.
  private static func season(on day: Int) -> Double {
    let month = month(of: day)
    let middle = month.firstDay + 15
    guard let other = day < middle ? month.previous : month.next else { return season(of: month) }
    let way = Double((day - middle).magnitude) / Double((other.firstDay + 15 - middle).magnitude)
    let level = season(of: month) + (season(of: other) - season(of: month)) * way
    return newYearsEves.contains { ($0..<$0 + 7).contains(day) } ? level * festival : level
  }

  private static func season(of month: Period) -> Double {
    Seasons.sales[month.number - 1] * (month.year == 2020 ? Seasons.epidemic[month.number - 1] : 1)
  }

  /// The month of a day of the years around the course.
  private static func month(of day: Int) -> Period {
    let months = (2018...2021).flatMap { year in (1...12).compactMap { Period(.month, year, $0) } }
    return months.last { $0.firstDay <= day } ?? months[0]
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    (Period(.month, year, month)?.firstDay ?? 0) + day - 1
  }
}
