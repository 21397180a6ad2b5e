import Testing
import TongbaoBulletin
import TongbaoCore

/// Text, Markdown and HTML, and nothing in them that a terminal, Markdown or a browser would obey.
@Suite struct BulletinFormatTests {
  private let made = MadeUp(indicator("x", "5G占比", "5G share"), "60", "")

  @Test func text() {
    #expect(
      made.bulletin(.zh).written(as: .text) == """
        样本（2020年8月）

        现将2020年8月运营情况通报如下：

        一、各业务发展情况
        （一）业务
        1. 5G占比
        截至8月底，全国5G占比为60%。

        """)
  }

  @Test func markdown() {
    #expect(
      made.bulletin(.en).written(as: .markdown) == """
        # Sample (August 2020)

        This bulletin reports the results for August 2020.

        ## 1 Results by business

        ### 1.1 Business

        #### 1.1.1 5G share

        Nationally, 5G share stood at 60%.

        """)
  }

  @Test func html() {
    let page = made.bulletin(.zh).written(as: .html)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    #expect(page.contains("<h4>1. 5G占比</h4>\n<p>截至8月底，全国5G占比为60%。</p>"))
    #expect(!page.contains("<script") && !page.contains("http") && !page.contains("src="))
  }

  @Test func hostileWordsAreHarmless() {
    var hostile = MadeUp(indicator("x", "<b>*占\u{1B}[31m比*</b>\u{202E}", "<i>"), "60", "")
    hostile.notes = [.init(Wording(zh: "1. [a](b)\n# x\u{7}"))]
    let bulletin = hostile.bulletin(.zh)
    for format in BulletinFormat.allCases {
      let written = bulletin.written(as: format)
      let isClean = written.unicodeScalars.allSatisfy { $0.value == 10 || ($0.value >= 0x20 && $0.value != 0x202E) }
      #expect(isClean, "\(format)")
    }
    #expect(bulletin.written(as: .html).contains("&lt;b&gt;*占?[31m比*&lt;/b&gt;?"))
    #expect(bulletin.written(as: .markdown).contains("&lt;b&gt;\\*占?\\[31m比\\*&lt;/b&gt;?"))
    #expect(bulletin.written(as: .markdown).contains("（一）1. \\[a\\](b) \\# x?"))
  }
}
