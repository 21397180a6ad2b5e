import TongbaoCore

/// Several problems at once, in the order of their places.
public struct Problems: Error, Sendable, Hashable {
  /// The problems; never empty when thrown.
  public var list: [Problem]

  /// Problems that were collected.
  public init(_ list: [Problem]) { self.list = list }
}

/// Collects what is wrong with one file while it is read; lines are counted once, at the end.
final class ComplaintLog {
  /// How many problems of one file are told; of the others only how many there are.
  static let limit = 100

  private let bytes: PaddedBytes
  private var finder: PlaceFinder
  private var entries: [(offset: Int, complaint: any Complaint, severity: Problem.Severity)] = []
  private var left = 0
  private var lastOffset = 0

  /// A log for `file`, whose bytes stay as they are until the problems were taken.
  init(file: String, bytes: PaddedBytes) {
    self.bytes = bytes
    finder = PlaceFinder(file: file, bytes: bytes)
  }

  /// A log that forgets everything, for looking again at what was complained of before.
  static var silent: ComplaintLog {
    let log = ComplaintLog(file: "", bytes: PaddedBytes())
    log.isSilent = true
    return log
  }
  private var isSilent = false

  /// Whether nothing was complained of that makes the file unusable.
  private(set) var isClean = true

  /// Whether no more complaints will be told, so that nobody need look for words.
  var isFull: Bool { entries.count >= Self.limit }

  /// Notes a complaint about the byte at `offset`; the words are made only while there is room.
  func add(_ complaint: @autoclosure () -> any Complaint, at offset: Int, severity: Problem.Severity = .error) {
    if isSilent { return }
    if severity == .error { isClean = false }
    guard !isFull else {
      left += 1
      lastOffset = offset
      return
    }
    entries.append((offset, complaint(), severity))
  }

  /// Notes a complaint about a node.
  func add(_ complaint: @autoclosure () -> any Complaint, at node: JSONNode, severity: Problem.Severity = .error) {
    add(complaint(), at: node.offset, severity: severity)
  }

  /// Notes every key that stands twice in a tree.
  func addDuplicates(of tree: JSONTree) {
    for (later, first) in tree.duplicates {
      add(ShapeComplaint.duplicateKey(SafeText.excerpt(later.text), firstLine: line(at: first.offset)), at: later)
    }
  }

  /// The line of an offset, for complaints that speak of another place.
  func line(at offset: Int) -> Int { finder.place(at: offset).line ?? 1 }

  /// Notes a fault of syntax; it hides nothing that was found before it.
  func add(_ fault: JSONFault) {
    let (complaint, offset) = JSONDiagnosis(bytes).explain(fault)
    entries.append((offset, complaint, .error))
    isClean = false
  }

  /// The problems with their places, in the order of the file.
  var problems: [Problem] {
    let sorted = entries.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    var list = sorted.map { _, entry in
      Problem(entry.complaint, at: finder.place(at: entry.offset), severity: entry.severity)
    }
    if left > 0 {
      let severity: Problem.Severity = isClean ? .warning : .error
      list.append(Problem(ShapeComplaint.more(left), at: finder.place(at: lastOffset), severity: severity))
    }
    return list
  }
}
