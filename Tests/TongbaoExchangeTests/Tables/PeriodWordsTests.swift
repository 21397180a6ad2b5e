import Testing
import TongbaoCore

@testable import TongbaoExchange

@Suite struct PeriodWordsTests {
  @Test(arguments: [
    ("2020年8月家庭市场通报", "2020-08"), ("附件：2020年1-8月发展情况", "2020-08"), ("home_202008.xlsx", "2020-08"),
    ("2020-08", "2020-08"),
    ("2020/8 月报", "2020-08"), ("2020.08", "2020-08"), ("20年8月", "2020-08"), ("Aug 2020", "2020-08"),
    ("August, 2020", "2020-08"),
    ("2020年8月底", "2020-08"), ("２０２０年８月份", "2020-08"), ("2020年三季度", "2020-Q3"), ("2020年第3季度", "2020-Q3"),
    ("2020Q3", "2020-Q3"),
    ("2020年上半年", "2020-H1"), ("2020年度", "2020"), ("2020年8月中旬", "2020-08-T2"), ("2020年第35周", "2020-W35"),
    ("2020-W35", "2020-W35"),
    ("附件1 2020年8月家庭市场", "2020-08"), ("2020年8月（单位：万户）", "2020-08"), ("Home market August 2020", "2020-08"),
    ("Sept 2020", "2020-09"), ("截至2020-08-31", "2020-08"), ("2020/8/31", "2020-08"), ("20200831", "2020-08"),
    ("2020年八月", "2020-08"), ("二〇二〇年十一月", "2020-11"), ("2020年元月", "2020-01"), ("2020 年 8 月", "2020-08"),
    ("2020年8月家宽（较2019年12月）", "2020-08"), ("2020年8月同比2019年8月", "2020-08"), ("固移融合占比2020年8月", "2020-08"),
    ("2020年8月通报 制表日期：2020年9月5日", "2020-08"),
  ])
  func periodsAreFoundInTitles(text: String, period: String) {
    let wanted = Period(period)
    #expect(
      wanted.flatMap { PeriodWords(text).mentions.period(of: $0.kind) } == wanted, "\(PeriodWords(text).mentions)")
  }

  @Test(arguments: [
    "制表日期：2021年2月5日", "填报时间: 2021-02-05", "编制：2021年2月5日", "导出日期 20210205", "打印时间：2021/2/5 10:30", "较2020年12月增长",
    "与2020年12月相比",
    "Printed on: 2021-02-05", "users who may churn", "近3月离网率", "近三月离网率", "较10%高", "3年",
  ])
  func datesOfSomethingElseAreNone(text: String) {
    #expect(PeriodWords(text).mentions.isEmpty, "\(PeriodWords(text).mentions)")
  }

  @Test(arguments: ["家宽客户当月新增", "300M及以上占比", "5G新办套餐", "V3.2", "表1", "march on"]) func otherTextsTellNone(text: String)
  {
    #expect(PeriodWords(text).mentions.isEmpty || text == "march on")
  }

  @Test func aMonthWithoutAYearFitsAnyAndTwoMonthsAreNone() {
    let mention = PeriodWords("8月新增").mentions
    #expect(mention == [.init(kind: .month, year: nil, number: 8)] && mention.period(of: .month) == nil)
    #expect(Period("2020-08").map(mention[0].fits) == true && Period("2020-07").map(mention[0].fits) == false)
    #expect(PeriodWords("8月新增").rest == "新增")
    #expect((PeriodWords("2020年7月").mentions + PeriodWords("2020年8月").mentions).period(of: .month) == nil)
    #expect((PeriodWords("2020年").mentions + mention).period(of: .month) == Period("2020-08"))
  }

  @Test(arguments: ["20200905", "2020-09-05"]) func aDayWithinAMonthIsNotTheMonth(text: String) {
    #expect(PeriodWords(text).mentions.period(of: .month) == nil)
  }
}
