import TongbaoCore

/// A person's own thresholds, which judge in the place of those of datasets that may not be written.
///
/// The file has a format number and, by the name of a dataset and the id of an indicator, a threshold as catalogues have
/// it: `{"format": 1, "datasets": {"home-market-demo": {"broadband.completion": {"attention": ["<65"]}}}}`.
public struct OwnThresholds: Sendable, Hashable {
  /// By dataset and the ids of indicators.
  public var thresholds: [String: [String: Threshold]]

  public init(_ thresholds: [String: [String: Threshold]] = [:]) { self.thresholds = thresholds }

  /// Reads the file at `path`; one that is not there has none.
  /// - Throws: all that is wrong with the file.
  public init(path: String) throws(Problems) {
    guard FileBytes.exists(path) else {
      thresholds = [:]
      return
    }
    let bytes = PaddedBytes()
    let log = ComplaintLog(file: path, bytes: bytes)
    do throws(Problem) {
      try FileBytes.read(path, into: bytes, limit: 1 << 20)
      thresholds = log.ownThresholds(try JSONTree(bytes, file: path))
    } catch {
      throw Problems([error])
    }
    guard log.isClean else { throw Problems(log.problems) }
  }

  /// Gives an indicator a threshold of one's own, or none.
  public subscript(dataset: String, indicator: String) -> Threshold? {
    get { thresholds[dataset]?[indicator] }
    set {
      thresholds[dataset, default: [:]][indicator] = newValue
      if thresholds[dataset]?.isEmpty == true { thresholds[dataset] = nil }
    }
  }

  /// Writes the file.
  /// - Throws: the problem, where it cannot be written.
  public func write(to path: String) throws(Problem) { try AtomicFile.write(bytes, to: path) }

  private var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.number(1)
      writer.key("datasets")
      writer.object { writer in
        for (dataset, indicators) in thresholds.sorted(by: { $0.key < $1.key }) {
          writer.key(dataset)
          writer.object { writer in
            for (id, threshold) in indicators.sorted(by: { $0.key < $1.key }) {
              writer.key(id)
              writer.threshold(threshold)
            }
          }
        }
      }
    }
    return writer.finished
  }
}

extension ComplaintLog {
  fileprivate func ownThresholds(_ tree: JSONTree) -> [String: [String: Threshold]] {
    addDuplicates(of: tree)
    guard let object = ObjectReader(tree.root, required: ["format", "datasets"], log: self) else { return [:] }
    object["format"].map { format($0) }
    var thresholds: [String: [String: Threshold]] = [:]
    for (dataset, indicators) in object["datasets"]?.members ?? [] {
      for (id, node) in indicators.members {
        thresholds[dataset.text, default: [:]][id.text] = threshold(node, hasPace: false, condition: ownCondition)
      }
    }
    return thresholds
  }

  private func ownCondition(_ node: JSONNode) -> Condition? {
    guard let text = text(node) else { return nil }
    if let condition = try? Condition(text), !condition.isContradictory { return condition }
    add(ThresholdComplaint.badCondition(SafeText.excerpt(text)), at: node)
    return nil
  }
}
