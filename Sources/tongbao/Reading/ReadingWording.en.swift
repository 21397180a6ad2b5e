import TongbaoBulletin
import TongbaoCore

/// The English wording of readings.
enum EnglishReading {
  static let parts = ReadingWording.Parts(facts: "Facts", unread: "Unread", problems: "Problems")

  static func sentence(_ reason: UnreadPassage.Reason) -> String {
    switch reason {
    case .wish: "a target, not a figure"
    case .noIndicator: "what is measured cannot be told"
    case .noRegion: "whose figure it is cannot be told"
    case .notUnderstood: "the wording is not understood"
    case .countOnly: "regions are counted but not named"
    case .noCondition: "regions are named without a condition"
    case .unequalLists: "there are not as many figures as names"
    case .aboutIndicators: "the exception is not one of regions"
    case .tooLong: "the sentence is too long"
    }
  }

  static func sentence(_ problem: ReportProblem.Kind) -> String {
    switch problem {
    case .count(let printed, let named): "the list says \(printed) but names \(named); check the names"
    case .namedTwice(let name): "\(name) is named twice in one list; name it once"
    case .onBothSides(let name): "\(name) stands in two lists of which it can be in only one; take it out of one"
    case .unknownRegion(let name): "no region is called \(name); check the name"
    case .daily(let printed, let month, let days):
      "\(printed.shortest) a day is not \(month.shortest) over \(days) days; check both figures"
    case .lead(let printed, let completion, let pace):
      "a lead of \(printed.shortest) is not \(completion.shortest) minus \(NumberText.fixed(pace, decimals: 1)); check all three"
    case .unequal(let names, let figures): "\(names) names have \(figures) figures; give each its own"
    }
  }

  static func sentence(_ complaint: TextComplaint.Kind) -> String {
    switch complaint {
    case .unreadableBytes(let count, _):
      "\(count == 1 ? "a byte is" : "\(count) bytes are") no text and \(count == 1 ? "was" : "were") passed over; check the file's encoding"
    case .moreUnreadable(let places, _):
      "from here on \(places) more places hold bytes that are no text; check the file's encoding"
    case .lostCharacters(let count):
      "\(count) \(count == 1 ? "character was" : "characters were") lost before the file was written; take the original"
    case .nulCharacters(let count):
      "\(count) NUL \(count == 1 ? "character was" : "characters were") passed over; check that the file is text"
    }
  }
}
