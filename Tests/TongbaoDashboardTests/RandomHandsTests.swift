import TerminalCanvas
import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// Hands that do anything in any order: whatever they do, the screen stays whole.
@Suite("Random hands")
struct RandomHandsTests {
  static let sizes = [
    (1, 1), (3, 2), (10, 5), (0, 0), (1, 40), (40, 12), (80, 24), (120, 40), (200, 60), (300, 100), (120, 3), (6, 100),
  ].map { Size(columns: $0.0, rows: $0.1) }

  static let keys: [Key] =
    "jkhlgG^$eE[]{}0123456789sS=im/nNyYD!LMr:qQ?,.zzvJK<> x广TTuoC PPwwuUcaaaAAtwvd".map { .character($0) } + [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace, .delete,
      .insert, .control("d"), .control("u"), .control("f"), .control("b"), .control("c"), .control("l"), .control("p"),
      .control("z"), .function(1), .function(5), .function(10), .enter, .enter, .escape, .character("/"),
    ]

  enum Ground: String, CaseIterable {
    case fixture, noMembers, oneMember, many, hostile, nothing, waiting, ascii, segments
  }

  @Test("no sequence of events breaks the screen", arguments: Ground.allCases, [1, 2, 3] as [UInt64])
  func anything(_ ground: Ground, _ seed: UInt64) throws {
    var random = SeededRandom(seed &* 1_000_003)
    var state = try start(ground)
    var before: Picture?
    for step in 0..<(ground == .many ? 60 : 300) {
      try act(&state, &random)
      expectWhole(state, "\(ground) \(seed) step \(step)")
      let next = Picture(of: state, size: state.size, after: before)
      #expect(next.frame == Picture(of: state, size: state.size).frame, "\(ground) \(seed) step \(step)")
      before = next
      if step % 11 == 0, let size = Self.sizes.randomElement(using: &random) {
        expectInside(Picture(of: state, size: size), size)
      }
    }
  }

  private func start(_ ground: Ground) throws -> State {
    let state = try Fixture.state()
    switch ground {
    case .fixture: return state
    case .noMembers: return try open(Fixture.dataset(rows: 0, names: ["甲"]))
    case .oneMember: return try open(Fixture.dataset(rows: 1, names: ["甲"]))
    case .many: return try open(Fixture.dataset(rows: 3000, names: ["甲县", "乙县", "丙市"]))
    case .hostile: return try open(Fixture.dataset(rows: 40, names: Fixture.hostileNames))
    case .segments: return try Fixture.segments()
    case .nothing: return Fixture.nothingOpen(state)
    case .waiting: return try Fixture.waitingForThePast(state)
    case .ascii:
      var plain = state
      plain.glyphs = .ascii
      return plain
    }
  }

  private func open(_ dataset: Dataset) -> State {
    var state = State(size: Size(columns: 120, rows: 40), shelf: Fixture.shelf)
    _ = state.update(.opened(dataset, Preferences()))
    return state
  }

  private func act(_ state: inout State, _ random: inout SeededRandom) throws {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<80:
      guard let key = Self.keys.randomElement(using: &random) else { return }
      if let action = state.take(key) { _ = state.update(action) }
    case ..<90:
      let kinds: [MouseEvent.Kind] = [.press, .doublePress, .release, .wheelUp, .wheelDown]
      let point = Point(column: .random(in: -2...130, using: &random), row: .random(in: -2...45, using: &random))
      _ = state.update(.mouse(MouseEvent(kinds.randomElement(using: &random) ?? .press, at: point)))
    case ..<94: _ = state.update(.resized(Self.sizes.randomElement(using: &random) ?? Size(columns: 80, rows: 24)))
    case ..<95: _ = state.update(.paste(Fixture.hostileNames.randomElement(using: &random) ?? ""))
    case ..<96: _ = state.update(.foundWideAmbiguous)
    case ..<97:
      _ = state.update(
        .choose(.cell(row: .random(in: -3...9, using: &random), column: .random(in: -3...9, using: &random))))
    default: try happen(&state, &random)
    }
  }

  /// What files do meanwhile.
  private func happen(_ state: inout State, _ random: inout SeededRandom) throws {
    let month = try Fixture.month(.random(in: 5...8, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: _ = state.update(.failed(dataset: "fixture", month, [Fixture.problem("\(month).json")]))
    case 1: _ = state.update(.listed(dataset: "fixture", [month, try Fixture.month(8)], []))
    case 2: _ = state.update(.listed(dataset: "fixture", Fixture.months(), []))
    case 3: _ = state.update(.listed(dataset: "fixture", [], [Fixture.problem("2020-08.json")]))
    case 4:
      let columns =
        state.regionTable?.catalogue.columns.indices.map { _ in Column(rows: state.regionTable?.roster.count ?? 0) }
        ?? []
      _ = state.update(
        .loaded(
          dataset: "fixture", Snapshot(period: month, source: .init(kind: .measured, title: ""), columns: columns)))
    case 5:
      let tasks = Bool.random(using: &random) ? try Fixture.milestones() : Milestones()
      _ = state.update(.milestones(dataset: "fixture", tasks, []))
    case 6: _ = state.update(.milestones(dataset: "fixture", nil, [Fixture.problem("milestones.json")]))
    default: _ = state.update(.opened(try Fixture.dataset(), state.preferences))
    }
  }

  private func expectWhole(_ state: State, _ comment: String) {
    expectInside(Picture(of: state, size: state.size), state.size)
    guard let dataset = state.dataset else { return }
    #expect(dataset.roster.regions.indices.contains(state.currentRow), "\(comment)")
    #expect(dataset.catalogue.domains.indices.contains(state.domain), "\(comment)")
    if let model = state.derived.table {
      #expect(state.region != nil || state.table.row == 0 || model.rows.contains(state.table.row), "\(comment)")
      let column = state.table.views[state.domain]?.column ?? 0
      #expect(model.columns.isEmpty || model.columns.indices.contains(column), "\(comment)")
    }
    if let column = state.currentColumn { #expect(dataset.catalogue.columns.indices.contains(column), "\(comment)") }
  }

  private func expectInside(_ picture: Picture, _ size: Size) {
    #expect(picture.frame.size == size)
    let outside = picture.targets.contains { $0.rect.intersection(picture.frame.bounds) != $0.rect || $0.rect.isEmpty }
    #expect(!outside, "every place that can be clicked lies on the screen")
    if let cursor = picture.frame.cursor, size.columns > 0, size.rows > 0 {
      #expect(picture.frame.bounds.contains(cursor))
    }
    #expect(
      !picture.frame.plainText().unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B || $0.value == 0x202E
      })
  }
}
