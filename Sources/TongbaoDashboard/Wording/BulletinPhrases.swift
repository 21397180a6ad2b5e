/// The wording of the bulletin's screen; the bulletin itself is worded in its own target.
protocol BulletinPhrases: Sendable {
  var bulletinTitle: String { get }
  /// Which sentence of how many the cursor stands on.
  func sentenceCount(_ index: Int, of count: Int) -> String
  /// Which of the cells that a sentence rests on the footer explains.
  func cellCount(_ index: Int, of count: Int) -> String
  var noCellOfSentence: String { get }
  var bulletinCopied: String { get }
}

extension ChinesePhrases {
  var bulletinTitle: String { "通报" }
  func sentenceCount(_ index: Int, of count: Int) -> String { "第 \(index)/\(count) 句" }
  func cellCount(_ index: Int, of count: Int) -> String { "依据 \(index)/\(count)" }
  var noCellOfSentence: String { "这句话不对应表中的单元格" }
  var bulletinCopied: String { "已复制通报全文" }
}

extension EnglishPhrases {
  var bulletinTitle: String { "Bulletin" }
  func sentenceCount(_ index: Int, of count: Int) -> String { "sentence \(index) of \(count)" }
  func cellCount(_ index: Int, of count: Int) -> String { "\(index) of \(count)" }
  var noCellOfSentence: String { "This sentence rests on no cell of a table" }
  var bulletinCopied: String { "Bulletin copied" }
}
