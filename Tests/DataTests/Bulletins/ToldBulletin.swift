import Testing
import TongbaoBulletin
import TongbaoCore

/// A bulletin of a shipped dataset, with what it takes to find a fact in it.
struct ToldBulletin {
  let proof: FactsProof
  let bulletin: Bulletin
  let language: Language

  /// The bulletin of the table's period.
  init(_ proof: FactsProof, milestones: Milestones, _ language: Language) throws {
    self.proof = proof
    self.language = language
    bulletin = Bulletin(
      BulletinMaterial(proof.dataset, try proof.snapshot(proof.table.period), milestones: milestones),
      language: language)
  }

  var sentences: [Bulletin.Sentence] { bulletin.places.map { bulletin[$0] } }

  /// The clauses that rest on a cell of a column, in any row where none is given.
  func clauses(_ column: Int, row: Int? = nil, _ measures: Set<Bulletin.Evidence.Measure>? = nil) -> [String] {
    sentences.flatMap(\.clauses).filter { clause in
      clause.evidence.contains {
        $0.column == column && (row == nil || $0.row == row) && (measures?.contains($0.measure) ?? true)
      }
    }.map(\.text)
  }

  // MARK: Numbers

  /// The numbers of a text in the unit of an indicator.
  func numbers(in text: String, of indicator: Indicator) -> [Double] {
    let scale: Double = indicator.unit.id.hasPrefix("万") ? 1e4 : indicator.unit.id.hasPrefix("亿") ? 1e8 : 1
    let pattern = /(-?[0-9][0-9,]*(?:\.[0-9]+)?)(亿|万| million| billion)?/
    return text.matches(of: pattern).compactMap { match in
      let factor: Double =
        switch match.2 {
        case "亿": 1e8
        case "万": 1e4
        case " million": 1e6
        case " billion": 1e9
        default: 1
        }
      return Double(match.1.replacing(",", with: "")).map { $0 * factor / scale }
    }
  }

  /// Whether a text has a number that rounds to the printed one.
  func tells(_ number: Double, decimals: Int, in text: String, of indicator: Indicator) -> Bool {
    numbers(in: text, of: indicator).contains {
      NumberText.fixed($0, decimals: decimals) == NumberText.fixed(number, decimals: decimals)
    }
  }

  // MARK: Names

  /// The regions that a text names, in its order.
  func named(in text: String) -> [Int] {
    let places = proof.dataset.roster.memberRows.compactMap { row -> (Int, String.Index)? in
      text.firstRange(of: proof.dataset.roster[row].label(in: language)).map { (row, $0.lowerBound) }
    }
    return places.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// Whether a text tells a count of provinces.
  func tells(count: Int, in text: String) -> Bool {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    let word = words.indices.contains(count - 1) ? words[count - 1] : "\(count)"
    let names = named(in: text).count
    return switch language {
    case .zh: text.contains("\(count)省")
    case .en: text.lowercased().contains(word + " province") || text.contains("\(count) province") || names == count
    }
  }
}
