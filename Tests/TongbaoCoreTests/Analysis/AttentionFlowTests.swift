import Testing
import TongbaoCore

@Suite struct AttentionFlowTests {
  @Test func regionsComeStayAndGo() {
    let flow = AttentionFlow(from: [1, 2, 3], to: [2, 3, 9, 4])
    #expect(flow.new == [4, 9] && flow.still == [2, 3] && flow.recovered == [1])
  }
}
