import Testing
import TongbaoBulletin
import TongbaoCore

/// Lists that a report printed are told as it printed them.
@Suite struct PrintedListTests {
  private func list(
    _ criterion: PrintedList.Criterion, _ rows: [Int], _ count: Int?, _ kind: PrintedList.Completeness,
    _ tone: PrintedList.Tone = .attention, members: [Wording] = []
  ) -> PrintedList {
    PrintedList(
      column: 0, criterion: criterion, rows: rows, count: count, completeness: kind, tone: tone, members: members)
  }

  private func told(_ list: PrintedList..., cells: [String] = ["80", "<70", "", "<70", "", "<70", "", "", ""]) -> (
    zh: String, en: String
  ) {
    var made = MadeUp([(indicator(attention: ["<70"]), cells)])
    made.lists = list
    return (made.first(.zh), made.first(.en))
  }

  @Test func inPrintedOrderWithThePrintedCount() {
    let told = told(list(.condition(condition("<70")), [5, 1, 3], 3, .complete))
    #expect(told.zh == "截至8月底，全国完成率为80%，其中戊、甲、丙等3省完成率低于70%，请予以关注。")
    #expect(told.en.hasSuffix("Three provinces are below 70% in completion and need attention: Wu, Jia and Bing."))
  }

  @Test func aSampleAsASample() {
    let told = told(list(.condition(condition("<70")), [5, 1], 4, .sample))
    #expect(told.zh == "截至8月底，全国完成率为80%，其中戊、甲等4省完成率低于70%，请予以关注。")
    #expect(
      told.en.hasSuffix("Four provinces are below 70% in completion and need attention, among them Wu and Jia."))
  }

  @Test func aCountWithoutNames() {
    let told = told(list(.condition(condition("<70")), [], 4, .sample))
    #expect(told.zh == "截至8月底，全国完成率为80%，其中4省完成率低于70%，请予以关注。")
    #expect(told.en.hasSuffix("Four provinces are below 70% in completion and need attention."))
  }

  @Test func withoutACountNobodyElseIsSpokenOf() {
    let told = told(list(.condition(condition("<70")), [5, 1, 3], nil, .open))
    #expect(told.zh == "截至8月底，全国完成率为80%，其中戊、甲及丙完成率低于70%，请予以关注。")
    #expect(told.en.hasSuffix("Wu, Jia and Bing are below 70% in completion and need attention."))
  }

  @Test func conditionsInWordsAndWhatIsNoRegion() {
    let words = Wording(zh: "进展缓慢", en: "slow progress")
    let told = told(list(.text(words), [1, 3], nil, .open), cells: ["80", "", "", ""])
    #expect(told.zh.hasSuffix("其中甲及丙进展缓慢，请予以关注。"))
    #expect(told.en.hasSuffix("Slow progress: Jia and Bing."))
    let customers = [Wording(zh: "一中", en: "First School"), Wording(zh: "医院", en: "Hospital")]
    let named = self.told(
      list(.text(words), [1], nil, .open, .plain, members: customers), cells: ["80", "", "", "", "", "", "", "", ""])
    #expect(named.zh.hasSuffix("其中甲进展缓慢：一中、医院。"))
    #expect(named.en.hasSuffix("Slow progress (Jia): First School and Hospital."))
  }

  @Test func placesWithTheirValues() {
    let told = told(
      list(.condition(condition("top 2")), [1, 2], 2, .complete, .commend),
      cells: ["80", "95", "94", "<=94", "<=94", "<=94", "<=94", "<=94", "<=94"])
    #expect(told.zh.contains("其中甲（95%）、乙（94%）2省完成率居前2位"))
    #expect(told.en.contains("Jia (95%) and Yi (94%) are the top two in completion."))
  }

  @Test func aListThatRepeatsAnotherIsToldOnce() {
    let words = PrintedList.Criterion.text(Wording(zh: "进展缓慢", en: "slow progress"))
    let told = told(list(words, [1, 3], nil, .open), list(words, [3], nil, .open), cells: ["80", "", "", ""])
    #expect(told.zh.hasSuffix("其中甲及丙进展缓慢，请予以关注。"))
  }

  @Test func ACountThatTheHeadsValueIsAlreadyIsToldOnce() {
    let told = told(list(.text(Wording(zh: "未上线", en: "not live")), [], 80, .sample), cells: ["80", "", ""])
    #expect(told.zh == "截至8月底，全国完成率为80%。")
  }
}
