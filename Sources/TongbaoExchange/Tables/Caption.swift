import Sheets
import TongbaoCore

/// What stands above a table and says something of the whole.
public struct Caption: Sendable, Hashable {
  /// Titles and remarks, from top to bottom.
  public var texts: [String]
  /// The units that it tells: `单位：万户`.
  public var units: [String]

  public init(texts: [String] = [], units: [String] = []) {
    self.texts = texts
    self.units = units
  }
}
