import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// The file of the person's own thresholds.
enum OwnThresholdsFile {
  /// What the file has; none where there is no file.
  /// - Throws: all that is wrong with it.
  static func read() throws(Problems) -> OwnThresholds {
    guard let path = Places.thresholdsFile else { return OwnThresholds() }
    return try OwnThresholds(path: path)
  }

  /// Writes a threshold down: into the dataset's file where that may be written, else into the person's own.
  /// - Returns: where it stands now.
  /// - Throws: the first of what is wrong; nothing is written then.
  static func write(_ change: ThresholdChange, to source: FolderSource) throws(Problem) -> ThresholdHome {
    var own = try readOrFirstProblem()
    let hadOwn = own[change.dataset, change.indicator] != nil
    if change.threshold == change.published ?? Threshold() {
      if hadOwn { try write(nil, change, &own) }
      return hadOwn ? .givenUp : .dataset
    }
    guard source.canWriteCatalogue else {
      try write(change.threshold, change, &own)
      return .own
    }
    try source.write(change.threshold, replacing: change.published, ofIndicator: change.indicator)
    if hadOwn { try write(nil, change, &own) }
    return .dataset
  }

  private static func readOrFirstProblem() throws(Problem) -> OwnThresholds {
    do throws(Problems) { return try read() } catch { throw error.list[0] }
  }

  private static func write(
    _ threshold: Threshold?, _ change: ThresholdChange, _ own: inout OwnThresholds
  ) throws(Problem) {
    guard let path = Places.thresholdsFile else { return }
    own[change.dataset, change.indicator] = threshold
    _ = Files.makeFolder(Files.parent(path))
    try own.write(to: path)
  }
}
