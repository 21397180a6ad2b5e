/// A service that is sold to households that have broadband (or the set-top box) already, and what the model assumes
/// of it.
struct AttachedService {
  /// The label of its random streams.
  var name: String
  /// The ids of its columns; nil where the catalogue has none.
  var gross: String?
  var daily: String?
  var soFar: String?
  var customers: String
  var penetration: String?
  /// The share of customers that leaves in a month.
  var leaving: Double
  /// Customers a year before the calibration's opening, as a share of those at it.
  var yearBefore: Double
  /// Customers at the calibration's opening, as a share of those at its month; used where no sum since January is
  /// printed.
  var opening: Double
  /// The growth of new customers from month to month after the calibration, season aside.
  var growthAfter: Double
  /// New customers of a month are at most this share of all customers at its end.
  var mostNew = 0.33
  /// Whether customers follow `base` rather than what sells now: true where the base bounds them closely.
  var followsBase = false
  /// Its season; nil for that of sales.
  var season: [Double]?

  static let networking = AttachedService(
    name: "networking", gross: "networking.gross_adds", daily: "networking.gross_adds_daily",
    soFar: "networking.adds_ytd", customers: "networking.customers", penetration: "networking.penetration",
    leaving: 0.008, yearBefore: 0.36, opening: 0.4, growthAfter: 1.01)
  static let security = AttachedService(
    name: "security", gross: "security.gross_adds", daily: "security.gross_adds_daily", soFar: "security.adds_ytd",
    customers: "security.customers", penetration: "security.penetration", leaving: 0.009, yearBefore: 0.4,
    opening: 0.45,
    growthAfter: 1.02)
  static let voice = AttachedService(
    name: "voice", daily: "voice.gross_adds_daily", soFar: "voice.adds_ytd", customers: "voice.customers",
    penetration: "voice.penetration", leaving: 0.012, yearBefore: 0.15, opening: 0.25, growthAfter: 0.99)
  static let contentBundle = AttachedService(
    name: "content bundle", gross: "iptv.vas_bundle_adds", customers: "iptv.vas_bundle_customers", leaving: 0.12,
    yearBefore: 0.2, opening: 0.24, growthAfter: 0.8, mostNew: 0.45, followsBase: true, season: Seasons.content)
}
