import Testing
import TongbaoCore

@testable import TongbaoBulletin

/// The wording is data: a catalogue words a bulletin for all indicators and for one.
@Suite struct HouseStyleTests {
  @Test func theCatalogueWordsAllIndicatorsAndOne() {
    let own = BulletinWording(
      zh: [.subject: "转融率", .attention: "{subject}仅{condition}", .value: "{name}达{number}个百分点"],
      en: [.name: "the conversion rate", .attention: "{has} converted {condition}"])
    var made = MadeUp(
      indicator(attention: ["<70"], bulletin: BulletinRule(wording: own)), "80", "65", "80", "85", "90")
    made.wording = BulletinWording(
      zh: [.title: "{period}工作通报", .closing: "请抓紧整改", .opening: "{period}，{head}"],
      en: [.closing: "and must act", .title: "{dataset} in {period}"])
    #expect(made.first(.zh) == "2020年8月，全国完成率达80个百分点，其中甲（65%）转融率仅低于70%，请抓紧整改。")
    #expect(
      made.first(.en)
        == "Nationally, the conversion rate stood at 80%. Jia (65%) has converted below 70% and must act.")
    #expect(made.bulletin(.zh).title == "2020年8月工作通报")
    #expect(made.bulletin(.en).title == "Sample in August 2020")
  }

  @Test func theWorstAreNamedWhereNoThresholdJudges() {
    let rule = BulletinRule(best: 1, worst: 2)
    let made = MadeUp(indicator(bulletin: rule), "80", "65", "60", "85", "90", "95", "70", "75")
    #expect(made.first(.zh) == "截至8月底，全国完成率为80%，其中戊（95%）完成率居首位；乙（60%）、甲（65%）2省完成率居后2位，请予以关注。")
  }

  @Test func everyPhraseHasADefaultThatItsSlotsFill() {
    for language in Language.allCases {
      for phrase in BulletinPhrase.allCases {
        let made = MadeUp(indicator(), "1", "")
        _ = made.bulletin(language)
        #expect(phrase.slots.allSatisfy { !$0.isEmpty })
      }
    }
  }
}

/// Lists that are too long to be told whole.
@Suite struct LongListTests {
  @Test func theCatalogueLimitsTheNames() {
    var made = MadeUp(
      indicator(attention: ["<70"]), "60", "65", "60", "55", "50", "45", "88", "90", "95", "97")
    made.wording = BulletinWording(names: 3)
    #expect(made.first(.zh) == "截至8月底，全国完成率为60%，其中戊、丁、丙等5省（按数值排序，列前3个）完成率低于70%，请予以关注。")
    #expect(
      made.first(.en)
        == "Nationally, completion stood at 60%. "
        + "Five provinces are below 70% in completion and need attention, the first 3 by value being Wu, Ding and Bing."
    )
  }

  @Test func anIndicatorMayLimitItselfOtherwise() {
    let rule = BulletinRule(wording: BulletinWording(names: 9))
    var made = MadeUp(
      indicator(attention: ["<70"], bulletin: rule), "60", "65", "60", "55", "50", "45", "40", "90", "95", "97")
    made.wording = BulletinWording(names: 3)
    #expect(made.first(.zh) == "截至8月底，全国完成率为60%，其中己、戊、丁、丙、乙、甲等6省完成率低于70%，请予以关注。")
  }

  @Test func aTableOfManyRowsIsLimitedByItself() {
    #expect(Phrasing.mostNames(rows: 31) == 40 && Phrasing.mostNames(rows: 3_000) == 10)
  }
}
