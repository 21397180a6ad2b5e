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

  /// What a file's bytes had that is no text.
  static func sentence(_ complaint: TextComplaint.Kind, in language: Language) -> String {
    language == .zh ? ChineseReading.sentence(complaint) : EnglishReading.sentence(complaint)
  }

  /// The line that a complaint about a file's bytes is told in: a warning, for the rest of the file is read.
  static func line(_ complaint: TextComplaint, file: String, in language: Language) -> String {
    let label = language == .zh ? "警告：" : "warning: "
    return
      "\(file):\(complaint.place.line):\(complaint.place.column): \(label)\(sentence(complaint.kind, in: language))"
  }
}
