import Sheets
import Testing

@testable import TongbaoExchange

/// Units are read however they are parted, and one that stands there is never passed over.
@Suite struct UnitWordsTests {
  @Test(arguments: [
    ("单位：万户、%", ["万户", "%"]), ("单位：户 元", ["户", "元"]), ("单位：户；元", ["户", "元"]), ("单位：万户/万元/%", ["万户", "万元", "%"]),
    ("单位：户（%除外）", ["户"]), ("单位：户 2021年1月", ["户"]), ("（单位：万 户）", ["万户"]), ("单位：万 户 元", ["万户", "元"]),
    ("单位：元/户/月", ["元/户/月"]),
    ("单位：千户", ["千户"]), ("单位：百万", ["百万"]), ("单位:thousand", ["thousand"]), ("Unit: k, %", ["k", "%"]),
    ("Units: subs", ["subs"]),
    ("单位 万户", ["万户"]), ("单位：瓦特", ["瓦特"]), ("单位：北京分公司", []), ("单位：（盖章）", []), ("各单位完成情况", []), ("填报单位：市场部", []),
    ("Unit price", []),
  ])
  func captionsTellUnits(text: String, units: [String]) { #expect(UnitWords.inCaption(text) == units) }

  @Test(arguments: [
    ("单位：户 元", true), ("单位：瓦特", true), ("(单位:户)", true), ("单位", false), ("单位名称", false), ("Unit: x", true),
  ])
  func whatOpensWithTheWordIsACaption(text: String, isCaption: Bool) { #expect(UnitWords.isCaption(text) == isCaption) }

  @Test(arguments: [
    ("新增（户）（注1）", "新增(注1)", "户"), ("新增（万 户）", "新增", "万户"), ("新增（千户）", "新增", "千户"), ("单位：户", "", "户"),
    ("占比（含铁通）（%）", "占比(含铁通)", "%"), ("求和项：新增（户）", "新增", "户"),
  ])
  func headersAreParted(text: String, name: String, unit: String) {
    #expect(UnitWords.split(text).name == name && UnitWords.split(text).unit == unit, "\(UnitWords.split(text))")
  }

  @Test(arguments: [
    ("0.31万户/日", true), ("1.5小时", true), ("3条", true), ("低于90%", true), ("90%左右", true), ("暂缺", true), ("未报", true),
    ("12", true),
    ("<70", true), ("3=1/2", true), ("(1)", true), ("#DIV/0!", true), ("—", true), ("8月", false), ("2020-08", false),
    ("1-8月", false),
    ("300M", false), ("5G", false), ("300M及以上", false), ("家宽", false), ("#", false), ("", false), ("=A1", false),
    ("2020年8月", false),
  ])
  func valuesAreToldFromHeaders(text: String, isValue: Bool) { #expect(Cell(.text(text)).looksLikeValue == isValue) }
}
