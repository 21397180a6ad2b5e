import Testing
import TongbaoBulletin
import TongbaoCore

/// Who is commended and who needs attention, in every form that a group can take, on made-up provinces.
@Suite struct FindingProseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let made: MadeUp
    let zh: String
    let en: String
    var testDescription: String { what }
  }

  private static func rate(_ attention: [String], commend: [String] = [], critical: [String] = []) -> Indicator {
    indicator(critical: critical, attention: attention, commend: commend)
  }

  static let cases: [Case] = [
    Case(
      what: "none", made: MadeUp(rate(["<70"], commend: [">=100"]), "80", "75", "80", "85", "90"),
      zh: "截至8月底，全国完成率为80%，其中无省份完成率不低于100%；无省份完成率低于70%。",
      en: "Nationally, completion stood at 80%. No province is at 100% or above in completion. "
        + "No province is below 70% in completion."),
    Case(
      what: "one", made: MadeUp(rate(["<70"]), "80", "65", "80", "85", "90"),
      zh: "截至8月底，全国完成率为80%，其中甲（65%）完成率低于70%，请予以关注。",
      en: "Nationally, completion stood at 80%. Jia (65%) is below 70% in completion and needs attention."),
    Case(
      what: "two, the worst first", made: MadeUp(rate(["<70"]), "80", "65", "60", "85", "90", "95", "93", "94"),
      zh: "截至8月底，全国完成率为80%，其中乙、甲2省完成率低于70%，请予以关注。",
      en: "Nationally, completion stood at 80%. Yi and Jia are below 70% in completion and need attention."),
    Case(
      what: "several, the best first",
      made: MadeUp(rate([], commend: [">90"]), "80", "92", "95", "91", "20", "30", "40", "50"),
      zh: "截至8月底，全国完成率为80%，其中乙、甲、丙等3省完成率超90%。",
      en: "Nationally, completion stood at 80%. Three provinces are above 90% in completion: Yi, Jia and Bing."),
    Case(
      what: "all but one", made: MadeUp(rate([], commend: [">90"]), "80", "92", "95", "91", "20", "93"),
      zh: "截至8月底，全国完成率为80%，其中除丁外，其余4省完成率均超90%。",
      en: "Nationally, completion stood at 80%. All provinces but Ding are above 90% in completion."),
    Case(
      what: "all", made: MadeUp(rate([], commend: [">90"]), "80", "92", "95", "91"),
      zh: "截至8月底，全国完成率为80%，其中全部3省完成率均超90%。",
      en: "Nationally, completion stood at 80%. All three provinces are above 90% in completion."),
    Case(
      what: "tiers as bands, the first with all that is worse",
      made: MadeUp(rate(["<20", "<40"], critical: ["<0"]), "80", "-3", "10", "30", "50", "60", "70", "75", "90"),
      zh: "截至8月底，全国完成率为80%，其中甲完成率为负；甲、乙2省完成率低于20%；丙完成率在20%（含）至40%之间，请予以关注。",
      en: "Nationally, completion stood at 80%. Jia is below zero in completion and needs attention. "
        + "Jia and Yi are below 20% in completion and need attention. "
        + "Bing is at 20% or above but below 40% in completion and needs attention."),
    Case(
      what: "lower is better, and the worst is the highest",
      made: MadeUp(
        indicator(decimals: 2, better: .lower, attention: [">1.3"], commend: ["<0.7"]), "0.9", "0.6", "1.4", "1.5", "1"),
      zh: "截至8月底，全国完成率为0.9%，其中甲（0.6%）完成率低于0.7%；丙（1.5%）、乙（1.4%）2省完成率超1.3%，请予以关注。",
      en: "Nationally, completion stood at 0.9%. Jia (0.6%) is below 0.7% in completion. "
        + "Bing (1.5%) and Yi (1.4%) are above 1.3% in completion and need attention."),
    Case(
      what: "missing and unknown are told beside what is certain",
      made: MadeUp(rate(["<70"]), "80", "65", "-", "[60,80)", "85", "90", "95", "75", "", "76"),
      zh: "截至8月底，全国完成率为80%，其中甲完成率低于70%，请予以关注；乙缺数；另有2省情况不明。",
      en: "Nationally, completion stood at 80%. Jia is below 70% in completion and needs attention. "
        + "No figure was given for Yi. For two provinces this is not known."),
    Case(
      what: "where too little is known, nothing is said of all",
      made: MadeUp(rate(["<70"]), "80", "", "", "", "", "", "", "90", "80"),
      zh: "截至8月底，全国完成率为80%。完成率：庚90%，辛80%。",
      en: "Nationally, completion stood at 80%. Completion: 90% (Geng) and 80% (Xin)."),
    Case(
      what: "against the head and against the pace",
      made: MadeUp([
        (indicator("a", "增速", "Growth", attention: ["<national"]), ["20", "15", "25", "30", "35"]),
        (
          indicator(
            "b", "进度", "Progress", pace: .year, attention: ["<pace"], bulletin: BulletinRule(companion: .with("a"))),
          ["73.7", "60", "70", "80", "90"]
        ),
      ]),
      zh: "截至8月底，全国增速为20%，进度为73.7%，领先时间进度7PP。甲（15%）增速低于全国水平，请予以关注。甲（60%）进度落后时间进度，请予以关注。",
      en: "Nationally, growth stood at 20% and progress at 73.7%, 7 points ahead of the pace. "
        + "Jia (15%) is below the national figure in growth and needs attention. "
        + "Jia (60%) is behind the pace in progress and needs attention."),
  ]

  @Test(arguments: cases)
  func chinese(_ one: Case) { #expect(one.made.first(.zh) == one.zh) }

  @Test(arguments: cases)
  func english(_ one: Case) { #expect(one.made.first(.en) == one.en) }

  @Test func eachGroupRestsOnItsRegionsAndTheHeadOnItsOwnCell() {
    let bulletin = MadeUp(Self.rate(["<70"]), "80", "65", "60", "85", "90", "95", "93", "94").bulletin(.zh)
    let clauses = bulletin[bulletin.places[0]].clauses
    let rows = clauses.map { $0.evidence.map(\.row) }
    #expect(rows == [[], [0], [], [2, 1, 3, 4, 6, 7, 5], []])
    #expect(bulletin.places(restingOn: 0, row: 2, table: .nation) == [bulletin.places[0]])
    #expect(bulletin.places(restingOn: 0, row: 9, table: .nation).isEmpty)
  }
}
