import Testing
import TongbaoCore

@Suite struct AlertSubjectTests {
  @Test func itsColumnIsFoundAgainAmongOthers() throws {
    let guizhou = try #require(RegionCode("520000"))
    let before = TongbaoCoreTests.catalogue([indicator("a"), indicator("b")])
    let after = TongbaoCoreTests.catalogue([indicator("new"), indicator("a"), indicator("b")])
    let subject = AlertSubject(column: 1, region: guizhou, in: before)
    #expect(subject == AlertSubject(column: "b", region: guizhou))
    #expect(after.column(named: subject.column) == 2)
  }
}
