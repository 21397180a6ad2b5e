import Testing
import TongbaoCore

/// Phrases with names in braces.
@Suite struct PhraseTemplateTests {
  @Test func namesAreFilledAndBracesStayBraces() {
    let words = ["name": "转融率", "value": "4.7%"]
    #expect(PhraseTemplate("{name}为{value}").filled(words) == "转融率为4.7%")
    #expect(PhraseTemplate("{{{name}}}").filled(words) == "{转融率}")
    #expect(PhraseTemplate("{other}无").filled(words) == "无")
    #expect(PhraseTemplate("{name}").has("name") && !PhraseTemplate("name").has("name"))
  }

  @Test(
    arguments: [
      ("{name}", nil), ("{{x}}", nil), ("", nil), ("{x}", .unknownSlot("x")), ("{name", .loneBrace), ("a}", .loneBrace),
      ("{}", .unknownSlot("")), ("{a{name}}", .loneBrace), ("}}{{", nil), ("{Name}", .unknownSlot("Name")),
    ] as [(String, PhraseTemplate.Fault?)])
  func faults(_ text: String, _ fault: PhraseTemplate.Fault?) {
    #expect(PhraseTemplate(text).fault(slots: ["name"]) == fault)
  }
}
