import Testing

@Suite("What Word and web pages leave in text")
struct ResidueTests {
  @Test(
    "Bookmarks and field codes are dropped",
    arguments: [
      ("[bookmark: _Hlk123]（一）收入", "（一）收入"), ("见HYPERLINK \"http://a.example/b\" \\o \"说明\"附件1", "见附件1"),
      ("HYPERLINK \\l \"_Toc12\"一、收入 PAGEREF _Toc12 \\h 3", "一、收入"), ("TOC \\o \"1-3\" \\h \\z \\u", ""),
      ("表SEQ 表 \\* ARABIC 1", "表1"),
      ("见第 PAGE \\* MERGEFORMAT 2 页", "见第2页"), ("{ PAGE \\* MERGEFORMAT }收入", "收入"), ("收入\\* MERGEFORMAT", "收入"),
      ("收入\nPAGE  \n12", "收入\n"), ("收入\r\n　　PAGE\r\n12\r\n净增", "收入\n\n净增"),
      ("收入\nPAGE\n12万户", "收入\n\n12万户"), ("见REF _Ref5 \\h 表1", "见表1"), ("\u{13} HYPERLINK \"x\" \u{14}附件\u{15}", "附件"),
    ])
  func word(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "Words that only look like field codes stay",
    arguments: [
      "TOP3的省", "TOC流量", "HYPERLINK", "SEQ序列", "[bookmark", "[2018-06]", "PAGE视图", "MERGEFORMATS", "{云}", "REF", "\\",
    ])
  func notWord(source: String) {
    #expect(cleaned(source) == source)
  }

  @Test(
    "Tags are dropped, and blocks end lines",
    arguments: [
      ("<p>甲</p><p class=\"a\">乙</p>", "\n甲\n\n乙\n"), ("甲<br/>乙<BR>丙", "甲\n乙\n丙"),
      ("<span style='x:y'>甲</span>乙", "甲乙"),
      ("<td>北京</td><td>95.6%</td>", "北京 95.6%"), ("10<sup>-6</sup>", "10^-6"), ("<style>p{a:b}</style>甲", "甲"),
      ("<!-- a > b -->甲", "甲"),
      ("<!DOCTYPE html><?xml version='1'?>甲", "甲"), ("<o:p></o:p>甲", "甲"), ("<ruby>線<rt>xiàn</rt></ruby>路", "线路"),
      ("<p\nclass=a>甲", "\n甲"), ("<script>if(a<b)</script>甲", "甲"),
    ])
  func tags(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "What is no tag stays",
    arguments: [
      "<70%", "低于<5", "≤4*10ˉ6", "<PP>", "a<b", "<p值5>", "<p 值 5>".filter { $0 != " " }, "若p<0.05且q>1", "<", "<>", "</",
      "<甲>", "<-",
    ])
  func notTags(source: String) {
    #expect(cleaned(source) == source)
  }

  @Test(
    "Entities are the characters that they stand for",
    arguments: [
      ("北京&nbsp;上海", "北京 上海"), ("低于&lt;70%", "低于<70%"), ("A&amp;B", "A&B"), ("甲&#12289;乙&#x3002;", "甲、乙。"),
      ("&#160;甲", "甲"),
      ("&amp;lt;", "&lt；"), ("&lt;p&gt;", "<p>"), ("存量&新增", "存量&新增"), ("&#0;甲&#27;", "甲"), ("&#xD800;", "&#xD800；"),
      ("&#99999999;", "&#99999999；"), ("R&D", "R&D"), ("&hellip;", "…"),
    ])
  func entities(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }
}
