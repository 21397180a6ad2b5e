import Glibc
import TongbaoCore

/// Writing a threshold into the catalogue's file.
extension FolderSource {
  private var cataloguePath: String { root + "/" + Self.catalogueName }

  /// Whether the catalogue's file may be written: both it and the folder that a new one is made in.
  public var canWriteCatalogue: Bool { access(root, W_OK) == 0 && access(cataloguePath, W_OK) == 0 }

  /// Puts a threshold of an indicator in the place of the one that begins when it does, in the file and nowhere else.
  ///
  /// The file is read anew while no other program can write it. Only the conditions that differ change; every other byte
  /// stays as it was. What is written is read before it counts: nothing is left that could not be opened.
  /// - Parameter published: the threshold that the person saw in the file; nil where none was in force.
  /// - Throws: the problem, where the file cannot be read or written, has no such indicator, or says meanwhile something
  ///   else than what the person saw. Nothing is written then.
  public func write(
    _ threshold: Threshold, replacing published: Threshold?, ofIndicator id: String
  ) throws(Problem) {
    try FolderLock.hold(forFileAt: cataloguePath) { () throws(Problem) in
      let place = Place(wholeOf: cataloguePath)
      let now = try reread()
      guard let index = now.index(of: id) else { throw Problem(ThresholdComplaint.noIndicator(id), at: place) }
      let thresholds = now.indicators[index].thresholds
      guard published == nil || thresholds.contains(where: { $0 == published }) else {
        throw Problem(ThresholdComplaint.changedMeanwhile, at: place)
      }
      let bytes = PaddedBytes()
      try FileBytes.read(cataloguePath, into: bytes, limit: CatalogueReader.sizeLimit, named: Self.catalogueName)
      guard let new = Self.spliced(bytes, indicator: index, thresholds, threshold) else {
        throw Problem(ThresholdComplaint.changedMeanwhile, at: place)
      }
      try check(new)
      try AtomicFile.write(new, to: cataloguePath)
    }
  }

  /// The catalogue as the file has it now.
  private func reread() throws(Problem) -> Catalogue {
    do throws(Problems) {
      return try FolderSource(path: root, regionsFile: regionsFile).catalogue
    } catch {
      throw error.list[0]
    }
  }

  /// Reads what is about to be written.
  private func check(_ bytes: [UInt8]) throws(Problem) {
    let padded = PaddedBytes(bytes)
    let log = ComplaintLog(file: Self.catalogueName, bytes: padded)
    let reader = CatalogueReader(try JSONTree(padded, file: Self.catalogueName), log: log)
    do throws(Problems) {
      _ = reader?.read(level: reader?.level, book: try RegionBook.read(regionsFile, depth: reader?.level ?? .province))
    } catch {
      throw error.list[0]
    }
    if let problem = log.problems.first(where: { $0.severity == .error }) { throw problem }
  }

  /// The bytes of the file with the conditions of one threshold changed.
  private static func spliced(
    _ bytes: PaddedBytes, indicator index: Int, _ thresholds: [Threshold], _ new: Threshold
  ) -> [UInt8]? {
    let path: [JSONSplice.Step] = [.key("indicators"), .element(index), .key("thresholds")]
    guard let place = thresholds.firstIndex(where: { $0.from == new.from }) else {
      return JSONSplice(bytes).setting(CatalogueWriter.text(of: thresholds.replacing(with: new)), at: path)
    }
    var text = bytes.array
    for kind in ThresholdLimit.Kind.allCases where new[kind] != thresholds[place][kind] {
      let splice = JSONSplice(PaddedBytes(text))
      let member = path + [.element(place), .key(kind.rawValue)]
      let conditions = new[kind]
      let changed =
        conditions.isEmpty
        ? splice.removing(at: member) : splice.setting(CatalogueWriter.text(of: conditions), at: member)
      guard let changed else { return nil }
      text = changed
    }
    return text
  }
}
