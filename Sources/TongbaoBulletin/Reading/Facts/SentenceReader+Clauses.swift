/// What a clause is, by what it begins with.
extension SentenceReader {
  /// Reads a clause.
  mutating func readClause(_ placed: [PlacedPiece]) {
    clause = placed
    month = nil
    if case .text(let text)? = placed.first?.piece, Self.items.word(in: text, at: 0) != nil { scope.heads = [] }
    var pieces = opened(worded(placed))
    guard !pieces.isEmpty else { return }
    for case .list(let list) in pieces { problems += ListChecks.problems(of: list, at: clausePlace) }
    noteWishes(pieces)
    let carries = carries(pieces)
    if scope.isWish {
      if carries { leaveUnread(.wish) }
      return
    }
    guard carries else { return readWords(pieces) }
    if Self.isRealised(pieces) {
      scope.isWish = true
      return leaveUnread(.wish)
    }
    // 其平均速率 and 该速率用户 speak of what stands elsewhere.
    if case .text(let text)? = pieces.first, Self.pointers.word(in: text, at: 0) != nil,
      Self.noPointers.word(in: text, at: 0) == nil
    {
      return leaveUnread(.notUnderstood)
    }
    noteStrangers(pieces)
    readTitle(&pieces)
    let whole = pieces
    let bracket = Self.takeBracket(&pieces)
    if Self.speaksOfOthers(placed) {
      if readOthersOfList(pieces) != true { leaveUnread(.notUnderstood) }
      return
    }
    let isRead =
      readException(pieces) ?? readMembers(whole) ?? readCountFirst(whole) ?? readListBehind(pieces)
      ?? readListBefore(pieces, bracket) ?? readOfRegion(pieces, bracket)
    guard isRead != true, !readCount(whole) else { return }
    leaveUnread(isRead == false ? .noIndicator : Self.reason(pieces))
  }

  /// Notes that the text speaks of a single region that is not the report's own.
  private mutating func noteStrangers(_ pieces: [Piece]) {
    for (index, piece) in pieces.enumerated() {
      guard case .list(let list) = piece, list.isSingle, list.members[0].name != setting.head?.short else { continue }
      scope.hasStranger = true
      scope.strangers.insert(list.members[0].name)
      if index == 0, !scope.hasBegun, !isPart, setting.names.group(Glyphs(list.members[0].name)) == nil {
        scope.opensWithStranger = true
      }
    }
    scope.hasBegun = true
  }

  /// Whether the clause tells of a part of what was told before: 其中西藏增速最快.
  private var isPart: Bool {
    guard case .text(let text)? = clause.first?.piece else { return false }
    return text.has(Glyphs("其中"), at: 0) || text.last == 0x770B
  }

  /// Whether pieces carry a number or a region; the report's own name alone is neither.
  func carries(_ pieces: [Piece]) -> Bool {
    pieces.contains { piece in
      switch piece {
      case .number, .rank: true
      case .list(let list): !(list.isSingle && list.members[0].name == setting.head?.short)
      case .bracket(let inside): inside.contains { if case .number = $0 { true } else { false } }
      default: false
      }
    }
  }

  /// The pieces without connectives and periods at their beginning, which say when.
  private mutating func opened(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    while let first = pieces.first {
      switch first {
      case .period(let period):
        scope.period = period
        pieces.removeFirst()
        if pieces.count > 1, period.kind == .month, !period.isSpan, case .text(let next) = pieces[0],
          Labels.isFlow(next)
        {
          month = (Glyphs("\(period.number)月"), period)
        }
      case .text(let text):
        let rest = ClauseWords.connectives.trimmingStart(text)
        if rest.count == text.count { return pieces }
        // 另有 before names says no more than 另.
        let saysHas = rest == [0x6709] && { if case .list? = pieces.dropFirst().first { true } else { false } }()
        if rest.isEmpty || saysHas { pieces.removeFirst() } else { pieces[0] = .text(rest) }
      default: return pieces
      }
    }
    return pieces
  }

  /// The pieces with periods between words as words: 已达到第二季度目标; a month behind a region or 全国 stays.
  func worded(_ placed: [PlacedPiece]) -> [Piece] {
    var pieces: [Piece] = []
    for (index, piece) in placed.enumerated() {
      if case .bracket(let inside) = piece.piece, case .text? = pieces.last, index + 1 < placed.count,
        case .text = placed[index + 1].piece, inside.allSatisfy({ if case .text = $0 { true } else { false } })
      {
        // 移动宽带(3G和4G)用户普及率: what a bracket explains within a name.
        continue
      }
      guard case .period = piece.piece, case .text(let before)? = pieces.last,
        ClauseWords.connectives.trimmingStart(before).count > 0
      else {
        if index > 0, case .text(let next) = piece.piece, case .text(let before)? = pieces.last {
          pieces[pieces.count - 1] = .text(before + next)
        } else {
          pieces.append(piece.piece)
        }
        continue
      }
      pieces[pieces.count - 1] = .text(before + passage.glyphs[piece.range])
    }
    return pieces
  }

  /// Notes where a sentence begins to ask for something.
  private mutating func noteWishes(_ pieces: [Piece]) {
    guard case .text(let first)? = pieces.first(where: { if case .text = $0 { true } else { false } }) else { return }
    if ClauseWords.boilerplate.isIn(first) { return }
    if case .text(let opening)? = pieces.first, Self.requests.word(in: opening, at: 0) != nil { scope.isWish = true }
    for case .text(let text) in pieces where ClauseWords.wishes.isIn(text) { scope.isWish = true }
  }

  private static let pointers = WordSet(words: "其 该 此 上述")
  private static let noPointers = WordSet(words: "其中 其余 其他 其它 其次 此外")
  private static let items = WordSet(words: "一是 二是 三是 四是 五是 六是")
  private static let requests = WordSet(words: "请 要 应当 应该 须 需要 需进一步 各省要 各公司要 各单位要 必须 希望 鼓励 要求")

  /// Whether a clause tells what is to be brought about: 实现…达到25%.
  private static func isRealised(_ pieces: [Piece]) -> Bool {
    guard case .text(let text)? = pieces.first, text.has(Glyphs("实现"), at: 0) else { return false }
    return true
  }

  /// Takes a bracket off the end of a clause, if it is not what the clause turns on.
  private static func takeBracket(_ pieces: inout [Piece]) -> [Piece]? {
    guard pieces.count > 1, case .bracket(let inside)? = pieces.last else { return nil }
    switch pieces[pieces.count - 2] {
    case .number, .list: pieces.removeLast()
    default: return nil
    }
    return inside
  }

  /// Why a clause was not understood.
  private static func reason(_ pieces: [Piece]) -> UnreadPassage.Reason {
    if case .text(let text)? = pieces.first, text.first == 0x9664 { return .aboutIndicators }
    let hasList = pieces.contains { if case .list = $0 { true } else { false } }
    if hasList { return pieces.count == 1 ? .noCondition : .notUnderstood }
    if case .number(let number)? = pieces.first, number.unit.isEmpty { return .countOnly }
    return .notUnderstood
  }

  /// Reads a clause without a figure: it may tell of what the next ones are.
  private mutating func readWords(_ pieces: [Piece]) {
    guard let text = Self.onlyText(pieces) else { return }
    if ClauseWords.boilerplate.isIn(text) || text.count < 3 { return }
    scope.followsList = false
    if let topic = Topics.topic(of: text) {
      scope.isLost = false
      scope.heads = [
        Head(text: topic.text, unit: nil, measure: Labels.measure(of: topic.text), isMeasured: topic.isMeasured)
      ]
    } else if text.count >= 4 {
      scope.isLost = true
    }
  }

  /// The words of pieces without scopes and brackets.
  private static func onlyText(_ pieces: [Piece]) -> Glyphs? {
    var all: Glyphs = []
    for piece in pieces {
      switch piece {
      case .text(let text): all += text
      case .scope, .bracket: continue
      case .number, .list, .period, .rank, .comma, .semicolon: return nil
      }
    }
    return all
  }
}

extension Labels {
  /// Whether words begin with what a month has: 新增, 净增.
  static func isFlow(_ text: Glyphs) -> Bool { flowStarts.word(in: text, at: 0) != nil }

  /// Whether a name ends with what a month has.
  static func isFlowName(_ text: Glyphs) -> Bool { flowEnds.suffix(of: text) != nil }

  private static let flowEnds = WordSet(words: "新增 净增 净减 净减少 新增用户 净增用户 新增客户 净增客户")
  private static let flowStarts = WordSet(words: "新增 净增 发展量 发展")
}
