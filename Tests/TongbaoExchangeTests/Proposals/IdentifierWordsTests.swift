import Testing

@testable import TongbaoExchange

@Suite struct IdentifierWordsTests {
  @Test(arguments: [
    ("宽带新增当月", "broadband_gross_adds"), ("家宽客户到达", "broadband_customers_base"), ("离网率（%）", "churn"), ("ARPU值", "arpu"),
    ("5G套餐占比", "g_plans_share"),
    ("新增/累计", "gross_adds_ytd"), ("Net adds", "netadds"), ("在网", ""), ("300M", "m"), ("目标完成率", "target_completion"),
  ])
  func namesBecomeIds(name: String, id: String) { #expect(IdentifierWords.id(name) == id) }
}
