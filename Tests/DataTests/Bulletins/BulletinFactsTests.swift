import Testing
import TongbaoBulletin
import TongbaoCore
import TongbaoStore

@Suite("The bulletins of August 2020 state every fact of the published one")
struct BulletinFactsTests {
  /// A dataset and a language.
  struct Subject: Sendable, CustomTestStringConvertible {
    let dataset: String
    let language: Language
    var isPublished: Bool { dataset == "home-market-published" }
    var testDescription: String { "\(dataset) \(language)" }

    static let all = ["home-market-published", "home-market-demo"].flatMap { dataset in
      Language.allCases.map { Subject(dataset: dataset, language: $0) }
    }

    func told() throws -> ToldBulletin {
      let proof = try FactsProof("home-market-2020-08", dataset: dataset)
      let loaded = try LoadedDataset(shipped: dataset)
      return try ToldBulletin(proof, milestones: loaded.milestones(), language)
    }
  }

  @Test("every value of the nation and of single provinces", arguments: Subject.all)
  func values(_ subject: Subject) throws {
    let told = try subject.told()
    var count = 0
    for fact in told.proof.table.facts {
      for value in fact.stated {
        let (column, row) = (try told.proof.column(value.indicator), try told.proof.row(value.region))
        let indicator = told.proof.dataset.indicator(ofColumn: column)
        let measures: Set<Bulletin.Evidence.Measure> = value.lead == nil ? [.value, .finding, .rank] : [.lead]
        let number = value.lead ?? value.value ?? (subject.isPublished ? value.bound?.number : nil)
        // The demo has an exact number where the report has a bound; it lies on the right side of it.
        guard let number else { continue }
        let texts = told.clauses(column, row: row, measures)
        let isTold = texts.contains { told.tells(number, decimals: value.decimals ?? 0, in: $0, of: indicator) }
        #expect(isTold, "\(fact.id) \(value.indicator) \(number): \(texts)")
        count += 1
      }
    }
    #expect(count == (subject.isPublished ? 55 : 54))
  }

  @Test(
    "every list with its provinces and its count, in printed order where the lists are kept", arguments: Subject.all)
  func lists(_ subject: Subject) throws {
    let told = try subject.told()
    for group in told.proof.table.groups where !group.regions.isEmpty && !(group.isRank && !subject.isPublished) {
      let column = try told.proof.column(group.indicator)
      let rows = try group.regions.map { try told.proof.row($0) }
      let isFound = told.clauses(column, [.finding]).contains { text in
        tells(group, rows, text, told, isPublished: subject.isPublished)
      }
      // What a report repeats in its requests, and what no figure can say, stands in the requests with its provinces.
      let isAsked = ["F39.1", "F40.1"].contains(group.id) && isNamed(rows, told, exactly: group.id == "F39.1")
      #expect(isFound || isAsked, "\(group.id): \(told.clauses(column, [.finding]))")
    }
  }

  private func tells(
    _ group: FactsTable.Group, _ rows: [Int], _ text: String, _ told: ToldBulletin, isPublished: Bool
  ) -> Bool {
    let named = told.named(in: text)
    if isPublished {
      guard named == rows else { return false }
    } else if group.kind == "sample" {
      guard Set(named).isSuperset(of: rows), named.count == group.count else { return false }
    } else {
      guard Set(named) == Set(rows) else { return false }
    }
    guard tells(group.bound, text, told, group) else { return false }
    guard let count = group.count, count > 1 else { return true }
    return told.tells(count: count, in: text)
  }

  /// Whether a text tells the bound of a group: its number, or what it refers to.
  private func tells(_ bound: FactsTable.Bound?, _ text: String, _ told: ToldBulletin, _ group: FactsTable.Group)
    -> Bool
  {
    guard let indicator = try? told.proof.indicator(group.indicator) else { return false }
    switch bound {
    case nil: return true
    case .number(let number):
      if group.isRank { return true }
      // A goal may be told by its name, and nought by a word.
      if number == 100, group.op == ">=" || group.op == ">" {
        return text.contains("目标") || text.contains("target")
      }
      if number == 0 { return ["为负", "为0", "zero"].contains(where: text.contains) }
      return told.tells(number, decimals: 2, in: text, of: indicator)
    case .reference(let name, let factor):
      let words = ["national": ["全国水平", "national figure"], "pace": ["时间进度", "pace"], "last": ["环比下降", "down"]]
      let percent = factor == 1 ? "" : NumberText.fixed((name == "last" ? 1 - factor : factor) * 100, decimals: 0) + "%"
      return (percent.isEmpty || text.contains(percent))
        && (words[name] ?? ["家宽客户当月新增", "broadband gross adds"]).contains(where: text.contains)
    }
  }

  /// Whether a sentence of the requests names these provinces.
  private func isNamed(_ rows: [Int], _ told: ToldBulletin, exactly: Bool) -> Bool {
    told.sentences.filter(\.evidence.isEmpty).contains { sentence in
      let named = Set(told.named(in: sentence.text))
      return exactly ? named == Set(rows) : named.isSuperset(of: rows)
    }
  }

  @Test("first places", arguments: Subject.all)
  func ranks(_ subject: Subject) throws {
    let told = try subject.told()
    for group in told.proof.table.groups where group.isRank {
      let (column, row) = (try told.proof.column(group.indicator), try told.proof.row(group.regions.first))
      #expect(!told.clauses(column, row: row, subject.isPublished ? [.finding] : [.rank]).isEmpty, "\(group.id)")
    }
  }

  @Test("tasks, targets, other sources, examples and requests", arguments: Subject.all)
  func beside(_ subject: Subject) throws {
    let told = try subject.told()
    let texts = told.sentences.map(\.text)
    for fact in told.proof.table.facts {
      for task in fact.milestones ?? [] {
        let name = task.task[subject.language == .zh ? "zh" : "en"] ?? "?"
        let text = try #require(texts.first { $0.contains(name) }, "\(task.key)")
        let rows = try (task.named ?? []).map { try told.proof.row($0) }
        #expect(Set(told.named(in: text)).isSuperset(of: rows), "\(task.key): \(text)")
        if task.isOfAll { #expect(text.contains("31"), "\(text)") }
      }
      for note in fact.notes ?? [] {
        let words = note.text[subject.language == .zh ? "zh" : "en"] ?? "?"
        #expect(texts.contains { $0.contains(words) }, "\(words)")
      }
      for other in fact.alternatives ?? [] {
        for name in other.indicators {
          #expect(!told.clauses(try told.proof.column(name), row: 0, [.otherSource]).isEmpty, "\(name)")
        }
      }
    }
    for target in told.proof.table.targets ?? [] {
      let column = try told.proof.column(target.indicator)
      let clauses = told.clauses(column, row: 0, [.target])
      let indicator = told.proof.dataset.indicator(ofColumn: column)
      let isTold = clauses.contains { told.tells(target.bound, decimals: 0, in: $0, of: indicator) }
      #expect(isTold, "\(target.indicator): \(clauses)")
    }
  }
}

extension ToldBulletin {
  fileprivate func clauses(_ column: Int, _ measures: Set<Bulletin.Evidence.Measure>) -> [String] {
    clauses(column, row: nil, measures)
  }
}

extension FactsTable.Bound {
  fileprivate var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
