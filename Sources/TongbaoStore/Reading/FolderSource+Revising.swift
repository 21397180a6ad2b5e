import TongbaoCore

extension FolderSource {
  /// Writes a period's file anew from what it holds now, while no other program that asks for the folder's lock can.
  ///
  /// Values that change lose what is known of the cells that they were taken from; `imports`, asked for behind
  /// `body`, are those of the new ones.
  /// - Parameter body: gets what the file holds, nil where there is none, and gives what is to be written, nil for nothing.
  /// - Throws: the problem, where the file cannot be read or written; what `body` throws. The file is as it was then.
  public func revise(
    _ period: Period, imports: @autoclosure () -> [ImportRecord] = [], _ body: (Snapshot?) throws(Problem) -> Snapshot?
  ) throws(Problem) {
    let path = path(of: period)
    try FolderLock.hold(forFileAt: path) { () throws(Problem) -> Void in
      var filed: Snapshot?
      if FileBytes.exists(path) {
        let reader = reader()
        reader.checksImports = true
        let loaded = load(period, with: reader)
        guard let snapshot = loaded.snapshot else {
          throw loaded.problems.first ?? Problem(FolderComplaint.noTable("\(period)"), at: Place(wholeOf: path))
        }
        filed = snapshot
      }
      guard let revised = try body(filed)?.keepingOrigins(of: filed, adding: imports()) else { return }
      let writer = SnapshotWriter(catalogue: catalogue, roster: roster)
      let bytes = writer.bytes(of: revised)
      try prove(bytes, period)
      try AtomicFile.write(bytes, to: path)
    }
  }

  /// Reads what is to be written as it will be read: nothing takes a file's name that could never be read again.
  private func prove(_ bytes: [UInt8], _ period: Period) throws(Problem) {
    let name = shownPrefix + (files[period] ?? "\(period).json")
    let loaded = reader().read(PaddedBytes(bytes), named: name, period: period, files: files)
    guard loaded.snapshot == nil else { return }
    throw loaded.problems.first ?? Problem(FolderComplaint.noTable("\(period)"), at: Place(wholeOf: path(of: period)))
  }

  /// Where the file of a period lies, or would.
  public func path(of period: Period) -> String { path + "/" + (files[period] ?? "\(period).json") }
}
