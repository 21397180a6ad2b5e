import TongbaoCore

/// Reads a report line by line, and keeps what holds from one sentence to the next.
struct DocumentReader {
  private let text: ReportText
  private let setting: ReportSetting
  private let matcher: IndicatorMatcher
  private let lexer: PieceLexer
  private var headings = HeadingStack()
  private var reading = ReportReading()
  /// What the last sentence of the paragraph spoke of.
  private var last: SentenceScope?
  /// Whether since the last heading a single region was spoken of that is not the report's own.
  private var hasStranger = false

  /// A reader of a text.
  init(text: ReportText, setting: ReportSetting, matcher: IndicatorMatcher) {
    self.text = text
    self.setting = setting
    self.matcher = matcher
    lexer = PieceLexer(lists: ListLexer(names: setting.names))
  }

  /// Reads all lines.
  mutating func read() -> ReportReading {
    for line in SentenceSplitter.lines(text.characters) {
      last = nil
      guard !openHeading(line) else { continue }
      let sentences = SentenceSplitter.sentences(text.characters, line)
      let isOpened = sentences.count > 1 && openShortHeading(sentences[0])
      for sentence in sentences.dropFirst(isOpened ? 1 : 0) { read(sentence: sentence) }
    }
    return reading
  }

  /// Opens the heading that a line is, if it is one.
  private mutating func openHeading(_ line: Range<Int>) -> Bool {
    guard line.count <= 200 else { return false }
    let glyphs = Passage(text.characters, line).glyphs
    if HeadingWords.isBareWish(glyphs), Numbering.read(glyphs) == nil {
      headings.add(glyphs, depth: 1)
      return true
    }
    guard let (depth, count) = Numbering.read(glyphs) else { return false }
    let words = glyphs.without(first: count)
    guard HeadingWords.isHeading(words), !words.isEmpty, !PieceLexer.hasFigure(lexer.pieces(words)) else {
      headings.close(from: depth)
      return false
    }
    headings.add(words, depth: depth)
    hasStranger = false
    return true
  }

  /// Opens the heading that the first sentence of a numbered paragraph is: 3.智能组网。
  private mutating func openShortHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 24 else { return false }
    var glyphs = Passage(text.characters, range).glyphs
    guard let (depth, count) = Numbering.read(glyphs), glyphs.last == 0x3002 else { return false }
    glyphs = Array(glyphs[count...].dropLast())
    guard (2...14).contains(glyphs.count), HeadingWords.isHeading(glyphs), !PieceLexer.hasFigure(lexer.pieces(glyphs))
    else {
      return false
    }
    headings.add(glyphs, depth: depth)
    hasStranger = false
    return true
  }

  /// Reads a sentence.
  private mutating func read(sentence range: Range<Int>) {
    guard range.count <= SentenceSplitter.limit else { return leave(range) }
    var passage = Passage(text.characters, range)
    if let last = passage.glyphs.last, [0x3002, 0x21, 0x3F].contains(last) { passage = passage.dropping(last: 1) }
    if let (_, count) = Numbering.read(passage.glyphs), count < passage.glyphs.count {
      passage = passage.dropping(first: count)
    }
    let label = Self.label(passage.glyphs)
    if let label { passage = passage.dropping(first: label.count) }
    guard !passage.glyphs.isEmpty else { return }
    let pieces = lexer.pieces(passage.glyphs)
    let place = text.place(of: passage.origin(of: 0))
    let collector = FactCollector(
      matcher: matcher, section: headings.texts, sentence: ReportReader.excerpt(text, range), place: place)
    var reader = SentenceReader(
      passage, of: text, setting: setting, scope: scope(before: passage.glyphs, pieces), collector: collector)
    if let period = label?.period { reader.scope.period = period }
    if passage.glyphs.prefix(16).contains(0x3A) || passage.glyphs.count <= 60 && Self.isOfHead(pieces) {
      reader.product = headings.product
    }
    reader.read(pieces)
    keep(reader)
  }

  /// Whether a sentence names no region, so that it is of the report's own.
  private static func isOfHead(_ pieces: [PlacedPiece]) -> Bool {
    !pieces.contains { placed in
      switch placed.piece {
      case .scope, .list: true
      default: false
      }
    }
  }

  /// A label such as [2018-06] before a sentence, and the period that it tells.
  private static func label(_ glyphs: Glyphs) -> (count: Int, period: FoundPeriod?)? {
    guard glyphs.first == 0x5B, let end = glyphs.prefix(20).firstIndex(of: 0x5D), end + 1 < glyphs.count else {
      return nil
    }
    let period = Period(Glyphs(glyphs[1..<end]).string)
    return (end + 1, period.map { FoundPeriod(year: $0.year, kind: $0.kind, number: $0.number) })
  }

  /// Lists a sentence that is longer than sentences are, if it carries a figure.
  private mutating func leave(_ range: Range<Int>) {
    last = nil
    reading.unread.append(
      UnreadPassage(text: ReportReader.excerpt(text, range), reason: .tooLong, place: text.place(of: range.lowerBound)))
  }

  /// Adds what a sentence said.
  private mutating func keep(_ reader: SentenceReader) {
    let facts = reader.collector.finished
    reading.facts += facts
    reading.unread += reader.unread
    reading.problems += reader.problems + facts.flatMap(FactChecks.problems)
    last = reader.scope
    // Sentences that compare regions are of the report's own; one that begins with a region may be followed by others of it.
    let scope = reader.scope
    hasStranger =
      scope.hasStranger && (scope.strangers.isEmpty || scope.opensWithStranger && scope.strangers.count == 1)
  }

  /// What a sentence may refer to: that before it where it begins with 其中, else its headings.
  private func scope(before glyphs: Glyphs, _ pieces: [PlacedPiece]) -> SentenceScope {
    if var last, Self.goesOn.word(in: glyphs, at: 0) != nil {
      last.followsList = false
      last.list = nil
      last.region = nil
      (last.strangers, last.opensWithStranger, last.hasBegun) = ([], false, false)
      return last
    }
    let isItem = Self.items.word(in: glyphs, at: 0) != nil
    var scope = SentenceScope()
    scope.period = last?.period
    scope.topics = headings.namedTopics
    if let last, !last.isLost { scope.before = last.heads }
    scope.hasStranger = hasStranger
    scope.isWish = isItem && last?.isWish == true || headings.isWish && Self.reports.word(in: glyphs, at: 0) == nil
    return scope
  }

  private static let goesOn = WordSet(words: "其中")
  private static let items = WordSet(words: "一是 二是 三是 四是 五是 六是 七是 八是 一要 二要 三要 四要 五要 六要")
  /// What a sentence begins with that reports even below a heading of wishes.
  private static let reports = WordSet(words: "目前 截至 截止")
}

extension HeadingStack {
  /// What short labels below may be of, the innermost heading first: those that name one thing, of the outermost only products.
  var namedTopics: [Glyphs] {
    open.reversed().compactMap { heading in
      let topic = HeadingWords.topic(of: heading.text)
      guard !Labels.isGeneric(topic), topic.count <= 12, Labels.canName(topic), !HeadingWords.isManifold(topic),
        heading.depth >= 2 || topic.count <= 8 && HeadingWords.isProduct(topic)
      else { return nil }
      return topic
    }
  }

  /// The product that the innermost heading names; empty where it names none.
  var product: Glyphs {
    guard let last = open.last, last.depth >= 2, last.text.count <= 8, HeadingWords.isProduct(last.text) else {
      return []
    }
    return last.text
  }
}

extension HeadingWords {
  /// Whether a heading names several things or an undertaking.
  static func isManifold(_ text: Glyphs) -> Bool { several.isIn(text) }

  /// Whether a heading is the name of a product.
  static func isProduct(_ text: Glyphs) -> Bool { products.suffix(of: text) != nil && !several.isIn(text) }

  /// Whether something is a product or its customers, so that it has an ARPU.
  static func isServed(_ thing: Glyphs) -> Bool {
    products.suffix(of: thing) != nil || customers.suffix(of: thing) != nil
  }

  private static let customers = WordSet(words: "客户 用户 业务 产品 套餐 网 包")

  /// A label with the product of its heading before it, where it names none itself; words that both have stand once.
  static func label(_ label: Glyphs, of product: Glyphs, isKey: Bool = false) -> Glyphs {
    if label.isEmpty || Labels.isGeneric(label) || label.contains(product) || namesProduct(label) { return label }
    guard isKey || Labels.endsInRate(label) || Labels.isDuration(label) else { return label }
    if label.count >= 2, product.has(Array(label.prefix(2)), at: 0) { return label }
    return SentenceScope.overlapped(product, label)
  }

  /// Whether a label names a product itself, so that its heading's need not stand before it.
  private static func namesProduct(_ label: Glyphs) -> Bool { labelProducts.isIn(label) }

  private static let labelProducts = WordSet(
    words: "电话 宽带 专线 电视 IPTV 固话 互联网 因特网 短信 短消息 彩信 魔百和 ITV 物联网 热线 客服 营业厅 家宽 组网 安防 FTTR 千兆 移动云")
  private static let several = WordSet(words: "及 和 与 各 重点 做好 推进 提升 加强 强化 加快 持续 开展 实现 深化 落实 方面 工作 优化 打造")
  private static let products = WordSet(
    words: "电话 业务 宽带 专线 电视 IPTV 固话 互联网 短信 彩信 移动 魔百和 ITV 物联网 数据 语音 安防 智能组网")
}

extension PieceLexer {
  /// Whether pieces hold a figure or a list of several regions.
  static func hasFigure(_ pieces: [PlacedPiece]) -> Bool {
    pieces.contains { placed in
      switch placed.piece {
      case .number: true
      case .list(let list): !list.isSingle
      default: false
      }
    }
  }
}

extension Passage {
  /// The passage without its last glyphs.
  func dropping(last count: Int) -> Passage {
    Passage(glyphs: glyphs.without(last: count), origins: Array(origins.dropLast(count)), range: range)
  }
}
