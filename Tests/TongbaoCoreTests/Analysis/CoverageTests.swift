import Testing
import TongbaoCore

@Suite struct CoverageTests {
  @Test func countsWhatIsKnown() {
    let catalogue = catalogue([indicator("x"), indicator("y"), indicator("z")])
    let snapshot = snapshot("2020-08", ["1", "<5", "-", "7"], ["~2", "", "3", "8"])
    let coverage = Coverage(of: snapshot, catalogue: catalogue, rows: [1, 2])
    #expect(coverage == Coverage(exact: 2, bounds: 2, missing: 5))
    #expect(coverage.total == 9)
    #expect(Coverage(of: snapshot, catalogue: catalogue, rows: []) == Coverage(exact: 1, bounds: 1, missing: 1))
  }
}
