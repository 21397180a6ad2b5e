/// A part of a clause.
enum Piece: Sendable, Hashable {
  case text(Glyphs)
  case number(Quantity)
  case list(RegionList)
  /// 全国, 全省 …: the head of the report, or the nation.
  case scope(Scope)
  case period(FoundPeriod)
  case bracket([Piece])
  /// TOP3, 前六位, 后五位.
  case rank(Int, isTop: Bool)
  case comma
  case semicolon
}

/// Whose figure a word such as 全省 announces.
enum Scope: Sendable, Hashable {
  case nation
  /// The report's own region, in the text's word.
  case head(String)
}

/// A part of a clause and where it stands among the glyphs of its sentence.
struct PlacedPiece: Sendable, Hashable {
  var piece: Piece
  var range: Range<Int>
}
