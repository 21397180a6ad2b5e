/// Parts a sentence into pieces.
struct PieceLexer: Sendable {
  let lists: ListLexer

  /// The pieces of the glyphs from `start` to `end`; brackets deeper than three hold text only.
  func pieces(_ text: Glyphs) -> [PlacedPiece] {
    let partners = Self.partners(text)
    var pieces = pieces(text, 0..<text.count, partners, depth: 0)
    // 成都新增1.1万户、绵阳0.6万户: what 、 parts here are clauses.
    for index in pieces.indices.dropFirst().dropLast() where pieces[index].piece == .text([0x3001]) {
      if case .number = pieces[index - 1].piece, case .list = pieces[index + 1].piece { pieces[index].piece = .comma }
    }
    return pieces
  }

  /// Where the closing bracket of each opening one stands.
  private static func partners(_ text: Glyphs) -> [Int: Int] {
    var open: [Int] = []
    var partners: [Int: Int] = [:]
    for index in text.indices {
      if text[index] == 0x28 { open.append(index) }
      if text[index] == 0x29, let start = open.popLast() { partners[start] = index }
    }
    return partners
  }

  private func pieces(_ text: Glyphs, _ range: Range<Int>, _ partners: [Int: Int], depth: Int) -> [PlacedPiece] {
    var pieces: [PlacedPiece] = []
    var index = range.lowerBound
    var textStart = index
    func close() {
      if textStart < index {
        pieces.append(PlacedPiece(piece: .text(Array(text[textStart..<index])), range: textStart..<index))
      }
    }
    while index < range.upperBound {
      if let end = Self.comparedDate(text, index, textStart) {
        index = min(end, range.upperBound)
        continue
      }
      guard let (piece, end) = piece(text, index, partners, depth), end <= range.upperBound else {
        index += 1
        continue
      }
      close()
      pieces.append(PlacedPiece(piece: piece, range: index..<end))
      index = end
      textStart = end
    }
    close()
    return pieces
  }

  /// What begins at a place, if it is more than text.
  private func piece(
    _ text: Glyphs, _ index: Int, _ partners: [Int: Int], _ depth: Int
  ) -> (Piece, end: Int)? {
    let glyph = text[index]
    switch glyph {
    case 0x2C: return (.comma, index + 1)
    case 0x3B: return (.semicolon, index + 1)
    case 0x28:
      guard let end = partners[index], depth < 3 else { return nil }
      return (.bracket(pieces(text, index + 1..<end, partners, depth: depth + 1).map(\.piece)), end + 1)
    case 0x2D where index + 1 < text.count && text[index + 1].isDigit && index > 0 && text[index - 1].isHan:
      return QuantityLexer.read(text, at: index).map { (.number($0.0), $0.end) }
    default: break
    }
    if glyph.isDigit || Self.periodStarts.contains(glyph) {
      if let (period, end) = PeriodLexer.read(text, at: index) { return period.map { (.period($0), end) } }
    }
    if let rank = Self.rank(text, index) { return rank }
    if glyph.isDigit { return QuantityLexer.read(text, at: index).map { (.number($0.0), $0.end) } }
    if let scope = Self.scope(text, index) { return scope }
    return lists.read(text, at: index).map { (.list($0.0), $0.end) }
  }

  /// The end of a date behind 较, 比 and the like, which is what something is compared with and stays part of the words.
  private static func comparedDate(_ text: Glyphs, _ index: Int, _ textStart: Int) -> Int? {
    guard index > textStart, text[index].isDigit, [0x8F83, 0x6BD4, 0x81EA, 0x4ECE, 0x4E8E].contains(text[index - 1]),
      let (_, end) = PeriodLexer.read(text, at: index)
    else { return nil }
    return end
  }

  /// TOP3, top3, 前六位, 前5, 后三名, 倒数三位.
  private static func rank(_ text: Glyphs, _ start: Int) -> (Piece, end: Int)? {
    guard let (count, isTop) = rankWords.word(in: text, at: start) else { return nil }
    let isLatin = text[start].isLatin
    var end = start + count
    var value = 0
    while end < text.count, text[end].isDigit, value < 1000 {
      value = value * 10 + Int(text[end] - 0x30)
      end += 1
    }
    if value == 0, let spelled = QuantityLexer.spelled(text, at: end) { (value, end) = spelled }
    guard value > 0 else { return nil }
    let noun = rankNouns.word(in: text, at: end)
    end += noun?.count ?? 0
    if noun == nil, !isLatin, end < text.count, !rankFollowers.contains(text[end]) { return nil }
    return (.rank(value, isTop: isTop), end)
  }

  /// 全国, 全省 … where it is not part of another word.
  private static func scope(_ text: Glyphs, _ start: Int) -> (Piece, end: Int)? {
    guard let (count, scope) = scopes.word(in: text, at: start), notScopes.word(in: text, at: start) == nil else {
      return nil
    }
    return (.scope(scope), start + count)
  }

  private static let periodStarts: Set<UInt32> = Set(Glyphs("截上下第一二三四前HQ"))
  private static let rankWords = WordTable<Bool>([
    ("TOP top Top 前", true), ("后 倒数前 倒数后 倒数 末", false),
  ])
  private static let rankNouns = WordSet(words: "位 名")
  private static let rankFollowers: Set<UInt32> = Set(Glyphs(",;、的为是:("))
  private static let scopes = WordTable<Scope>([
    ("全国 全网 我国", .nation), ("全省", .head("全省")), ("全市", .head("全市")), ("全区", .head("全区")),
    ("全州", .head("全州")), ("全县", .head("全县")),
  ])
  private static let notScopes = WordSet(words: "全市场 全区域 全国性 全网络 全国人大 全网通 全省份 全国各 全省各 全区各 全市各 全网各")
}
