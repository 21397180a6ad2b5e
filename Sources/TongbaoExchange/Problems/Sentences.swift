import TongbaoCore

/// What this room says in Chinese.
enum ChineseSentences {}

/// What this room says in English.
enum EnglishSentences {}

extension CellReading.Reason: Complaint {
  package func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.cell(self) : EnglishSentences.cell(self)
  }
}
