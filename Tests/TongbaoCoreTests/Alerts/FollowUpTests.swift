import TestRandom
import Testing

@testable import TongbaoCore

/// The life of an alert over made-up values.
@Suite struct FollowUpTests {
  /// Values, what people wrote, what has become of it.
  static let lives: [(values: String, entries: String, told: String)] = [
    // Without anybody.
    ("2020-08 80", "", "nothing"),
    ("2020-08 60", "", "open 2020-08"),
    ("2020-07 60;2020-08 60", "", "open 2020-07"),
    ("2020-07 60;2020-08 80", "", "nothing"),
    ("2020-07 60;2020-08 -", "", "open 2020-07"),
    ("2020-08 60", "2020-08 60 look", "open 2020-08"),
    ("2020-08 80", "2020-08 80 look", "nothing"),
    // Taken on, recovered, fallen again.
    ("2020-08 60", "2020-08 60 ack", "acknowledged 2020-08"),
    ("2020-08 60;2020-09 65", "2020-08 60 ack", "acknowledged 2020-08"),
    ("2020-08 60;2020-09 72", "2020-08 60 ack", "closed 2020-09"),
    ("2020-08 60;2020-09 72;2020-10 75", "2020-08 60 ack", "closed 2020-09"),
    ("2020-08 60;2020-09 72;2020-10 65", "2020-08 60 ack", "reopened 2020-10 fell_again"),
    ("2020-08 60;2020-09 72;2020-10 65;2020-11 64", "2020-08 60 ack", "reopened 2020-10 fell_again"),
    ("2020-08 60;2020-09 72;2020-10 65;2020-11 71", "2020-08 60 ack", "closed 2020-11"),
    ("2020-08 60;2020-09 72;2020-10 65", "2020-08 60 ack;2020-10 65 ack", "acknowledged 2020-10"),
    // Done, and proved or not.
    ("2020-08 60", "2020-08 60 ack;2020-08 60 done", "done 2020-08"),
    ("2020-08 60", "2020-08 60 done", "done 2020-08"),
    ("2020-08 60;2020-09 65", "2020-08 60 ack;2020-08 60 done", "done 2020-08"),
    ("2020-08 60;2020-09 72", "2020-08 60 ack;2020-08 60 done", "closed 2020-09"),
    ("2020-08 60;2020-09 -;2020-10 72", "2020-08 60 done", "closed 2020-10"),
    // What decides nothing: missing, without a file, a bound on both sides of the limit.
    ("2020-08 60;2020-09 -", "2020-08 60 ack", "acknowledged 2020-08"),
    ("2020-08 60;2020-10", "2020-08 60 done", "done 2020-08"),
    ("2020-08 60;2020-09 >60", "2020-08 60 ack", "acknowledged 2020-08"),
    ("2020-08 60;2020-09 72;2020-10 -", "2020-08 60 ack", "closed 2020-09"),
    ("2020-08 60;2020-09 72;2020-10 <80", "2020-08 60 ack", "closed 2020-09"),
    ("2020-08 <70;2020-09 >=70", "2020-08 <70 ack", "closed 2020-09"),
    // Worse: into a graver tier; a bound that may have lain there is not.
    ("2020-08 60;2020-09 45", "2020-08 60 ack", "reopened 2020-09 worsened"),
    ("2020-08 60;2020-09 45", "2020-08 60 done", "reopened 2020-09 worsened"),
    ("2020-08 60;2020-09 <50", "2020-08 60 ack", "reopened 2020-09 worsened"),
    ("2020-08 60;2020-09 <60", "2020-08 60 ack", "acknowledged 2020-08"),
    ("2020-08 <70;2020-09 45", "2020-08 <70 ack", "acknowledged 2020-08"),
    ("2020-08 [50,70);2020-09 45", "2020-08 [50,70) ack", "reopened 2020-09 worsened"),
    ("2020-08 45;2020-09 60", "2020-08 45 ack", "acknowledged 2020-08"),
    ("2020-08 60;2020-09 45;2020-10 72", "2020-08 60 ack", "closed 2020-10"),
    ("2020-08 60;2020-09 45;2020-10 40", "2020-08 60 ack;2020-09 45 ack", "acknowledged 2020-09"),
    ("2020-08 75;2020-09 60", "2020-08 75 ack", "reopened 2020-09 worsened"),
    // Due: late once the due period's value is known to need attention, or the calendar has passed it.
    ("2020-08 60;2020-09 60", "2020-08 60 ack 2020-10", "acknowledged 2020-08"),
    ("2020-08 60;2020-09 60;2020-10 60", "2020-08 60 ack 2020-10", "overdue 2020-10"),
    ("2020-08 60;2020-10 -", "2020-08 60 ack 2020-10", "acknowledged 2020-08"),
    ("2020-08 60;2020-10 >60", "2020-08 60 ack 2020-10", "acknowledged 2020-08"),
    ("2020-08 60;2020-11 -", "2020-08 60 ack 2020-10", "overdue 2020-10"),
    ("2020-08 60;2020-10 60", "2020-08 60 ack 2020-10;2020-09 60 done", "overdue 2020-10"),
    ("2020-08 60;2020-10 72", "2020-08 60 ack 2020-10", "closed 2020-10"),
    ("2020-08 60;2020-11 72", "2020-08 60 ack 2020-10", "closed 2020-11"),
    ("2020-08 60;2020-10 60", "2020-08 60 ack 2020-10;2020-10 60 ack 2020-12", "acknowledged 2020-10"),
    ("2020-08 60;2020-09 45;2020-10 45", "2020-08 60 ack 2020-10", "reopened 2020-09 worsened late"),
    ("2020-08 60;2020-09 72;2020-12 60", "2020-08 60 ack 2020-10", "reopened 2020-12 fell_again"),
    ("2020-08 60;2020-09 60", "2020-08 60 ack 2020-Q3", "overdue 2020-Q3"),
    // Taken back, and later entries that have not happened yet.
    ("2020-08 60", "2020-08 60 ack;2020-08 60 undo 1", "open 2020-08"),
    ("2020-08 60", "2020-08 60 ack;2020-08 60 done;2020-08 60 undo 2", "acknowledged 2020-08"),
    ("2020-08 60", "2020-08 60 ack;2020-08 60 undo 1 @wang", "acknowledged 2020-08"),
    ("2020-08 60", "2020-08 60 ack;2020-08 60 undo 2", "acknowledged 2020-08"),
    ("2020-08 60", "2020-08 60 ack;2020-08 60 undo 1;2020-08 60 undo 2", "open 2020-08"),
    ("2020-08 60", "2020-09 60 ack", "open 2020-08"),
    ("2020-08 60;2020-09 60", "2020-09 60 ack", "acknowledged 2020-09"),
    // A month that was issued anew.
    ("2020-08 75", "2020-08 60 ack", "closed 2020-08"),
    ("2020-08 75", "2020-08 75 ack", "acknowledged 2020-08"),
    ("2020-08 75;2020-09 80", "2020-08 75 ack", "closed 2020-09"),
    ("2020-08 60;2020-09 68", "2020-08 60 ack;2020-09 72 look", "acknowledged 2020-08"),
    // A file that went away leaves what was seen.
    ("2020-09 60", "2020-08 60 ack", "acknowledged 2020-08"),
  ]

  @Test(arguments: lives) func aLifeIsTold(_ life: (values: String, entries: String, told: String)) {
    #expect(Life.told(life.values, life.entries) == life.told, "\(life.values) | \(life.entries)")
  }

  @Test func aStepOpensAgainWhatBecameWorse() {
    let amount = Life.rate(step: .amount(5))
    #expect(Life.told("2020-08 60.1;2020-09 55.2", "2020-08 60.1 ack", of: amount) == "acknowledged 2020-08")
    #expect(Life.told("2020-08 60.1;2020-09 55.1", "2020-08 60.1 ack", of: amount) == "reopened 2020-09 worsened")
    #expect(Life.told("2020-08 60;2020-09 [50,55]", "2020-08 60 ack", of: amount) == "reopened 2020-09 worsened")
    #expect(Life.told("2020-08 60;2020-09 [50,56]", "2020-08 60 ack", of: amount) == "acknowledged 2020-08")
    let share = Life.rate(step: .percent(10))
    #expect(Life.told("2020-08 60;2020-09 54", "2020-08 60 ack", of: share) == "reopened 2020-09 worsened")
    #expect(Life.told("2020-08 60;2020-09 54.1", "2020-08 60 ack", of: share) == "acknowledged 2020-08")
    let lower = Life.rate(step: .amount(5), better: .lower)
    #expect(Life.told("2020-08 40;2020-09 45", "2020-08 40 ack", of: lower) == "reopened 2020-09 worsened")
    #expect(Life.told("2020-08 40;2020-09 35", "2020-08 40 ack", of: lower) == "acknowledged 2020-08")
  }

  @Test func ofACompletionRateTheLeadCounts() {
    var limits = threshold(["<pace"])
    limits.reopening = .amount(2)
    let rate = indicator(kind: .cumulative, pace: .year, thresholds: [limits])
    // 6.7 PP behind in August; 7.0 and 9.0 behind in September.
    #expect(Life.told("2020-08 60;2020-09 68", "2020-08 60 ack", of: rate) == "acknowledged 2020-08")
    #expect(Life.told("2020-08 60;2020-09 66", "2020-08 60 ack", of: rate) == "reopened 2020-09 worsened")
  }

  @Test func valuesOfTwoDefinitionsOrYearsAreNotCompared() {
    var redefined = Life.rate(step: .amount(5))
    redefined.definitionChanges = [.init(from: period("2020-09"), note: Wording(zh: "新口径"))]
    #expect(Life.told("2020-08 60;2020-09 52", "2020-08 60 ack", of: redefined) == "acknowledged 2020-08")
    var limits = threshold(["<700"])
    limits.reopening = .amount(5)
    let total = indicator(unit: "万户", kind: .cumulative, thresholds: [limits])
    #expect(Life.told("2020-12 600;2021-01 50", "2020-12 600 ack", of: total) == "acknowledged 2020-12")
  }

  @Test func itKnowsWhoSeesToItAndWhatWasRestated() throws {
    let course = Life.course("2020-08 58;2020-09 60")
    let entries = Life.entries("2020-08 60 ack 2020-12 @zhang;2020-09 60 look @wang")
    let followUp = try #require(FollowUp(entries, course: course, of: Life.rate()))
    #expect(followUp.owner == "zhang" && followUp.due == period("2020-12"))
    #expect(followUp.entries.map(\.number) == [1, 2] && followUp.restated == [1])
    #expect(entries.lastStanding(by: "wang")?.number == 2 && entries.lastStanding(by: "li") == nil)
  }

  /// In whichever order the rows are read, and whatever files came in between, the same history gives the same state.
  @Test func replayingAHistoryGivesItsState() {
    var random = SeededRandom(6)
    let months = (1...9).map { "2020-0\($0)" }
    for _ in 0..<400 {
      let values = months.map {
        "\($0) \(["60", "45", "72", "-", "<70", ">60", "", "80"].randomElement(using: &random)!)"
      }
      let course = Life.course(values.joined(separator: ";"))
      var lines: [String] = []
      for number in 1...Int.random(in: 1...9, using: &random) {
        let deed = ["ack 2020-07", "ack", "done", "look", "undo \(max(1, number - 1))"].randomElement(using: &random)!
        lines.append(
          "\(months.randomElement(using: &random)!) 60 \(deed) @\(["li", "wang"].randomElement(using: &random)!)")
      }
      let entries = Life.entries(lines.joined(separator: ";"))
      let whole = FollowUp(entries, course: course, of: Life.rate())
      #expect(FollowUp(entries.shuffled(using: &random), course: course, of: Life.rate()) == whole)
      // Lived through step by step, every state follows from the one before and nothing else.
      for count in 1...course.count {
        let part = Array(course.prefix(count))
        let end = part[count - 1].period
        let then = FollowUp(entries, course: part, of: Life.rate())
        let known = entries.filter { $0.period <= end || $0.deed.word == "undo" }
        #expect(FollowUp(known, course: part, of: Life.rate()) == then, "nothing later has a say")
        if then?.state == .closed { #expect(!(part.last { $0.status.isDecided }?.status.needsAttention ?? true)) }
      }
    }
  }
}

extension Status {
  /// Whether it says for certain if the value needs attention.
  fileprivate var isDecided: Bool {
    switch self {
    case .tier, .commended, .normal: true
    case .undetermined, .pending, .missing, .unknown, .unjudged: false
    }
  }
}
