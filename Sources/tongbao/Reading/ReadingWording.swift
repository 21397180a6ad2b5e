import TongbaoBulletin
import TongbaoCore

/// What is said of readings, in both languages; each has a file of its own.
enum ReadingWording {
  /// The titles of what is printed.
  struct Parts {
    var facts: String
    var unread: String
    var problems: String
  }

  /// The titles in a language.
  static func parts(_ language: Language) -> Parts { language == .zh ? ChineseReading.parts : EnglishReading.parts }

  /// Why a passage is unread.
  static func sentence(_ reason: UnreadPassage.Reason, in language: Language) -> String {
    language == .zh ? ChineseReading.sentence(reason) : EnglishReading.sentence(reason)
  }

  /// What is wrong.
  static func sentence(_ problem: ReportProblem.Kind, in language: Language) -> String {
    language == .zh ? ChineseReading.sentence(problem) : EnglishReading.sentence(problem)
  }
}
