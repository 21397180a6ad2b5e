import TongbaoCore

/// What keeps a threshold from being written down, or one's own from being read.
enum ThresholdComplaint: Complaint {
  /// The file has no indicator with this id any more.
  case noIndicator(String)
  /// Somebody else has changed the threshold since it was read.
  case changedMeanwhile
  /// A condition of the person's own that is none.
  case badCondition(String)

  func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.noIndicator(let id), .zh): "文件中已没有指标 \"\(SafeText.excerpt(id))\"：没有写入，请按 r 重读"
    case (.noIndicator(let id), .en):
      "no indicator is called \"\(SafeText.excerpt(id))\" any more: nothing was written, reload with r"
    case (.changedMeanwhile, .zh): "此阈值已被他人改动：没有写入，请按 r 重读后再改"
    case (.changedMeanwhile, .en):
      "somebody else has changed this threshold: nothing was written, reload with r and move it again"
    case (.badCondition(let text), .zh): "\"\(text)\" 不是条件：请写成 <70、>=100、<pace、<national 或 top 5 之类"
    case (.badCondition(let text), .en):
      "\"\(text)\" is no condition: write one such as <70, >=100, <pace, <national or top 5"
    }
  }
}
