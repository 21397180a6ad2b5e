import TongbaoCore

/// The tasks of a dataset: `milestones.json` in its folder, whichever of its tables is open.
extension FolderSource {
  /// The name of the file of tasks.
  public static let milestonesName = "milestones.json"

  /// The path of the dataset's file of tasks.
  var milestonesPath: String { root + "/" + Self.milestonesName }

  /// What the whole dataset is called, whichever of its tables this is.
  public var rootID: String { String(id.prefix { $0 != "/" }) }

  /// Reads the tasks; a dataset without the file has none.
  public func loadMilestones() -> LoadedMilestones {
    guard FileBytes.exists(milestonesPath) else { return LoadedMilestones(Milestones()) }
    return readMilestones(PaddedBytes())
  }

  /// Ticks a task off in a region, or takes that back, in the file and nowhere else.
  ///
  /// The file is read anew while no other program can write it, so that of two persons who tick at once neither loses
  /// anything. Only the one member changes; every other byte stays as it was.
  /// - Returns: the tasks as the file has them now.
  /// - Throws: the problem, where the file cannot be read or written, has no such task, or says meanwhile something
  ///   else than what the person saw. Nothing is written then.
  public func apply(_ tick: Tick) throws(Problem) -> Milestones {
    try FolderLock.hold(forFileAt: milestonesPath) { () throws(Problem) -> Milestones in
      let place = Place(wholeOf: milestonesPath)
      guard FileBytes.exists(milestonesPath) else { throw Problem(MilestoneComplaint.noFile, at: place) }
      let bytes = PaddedBytes()
      let loaded = readMilestones(bytes)
      guard let milestones = loaded.milestones else {
        throw loaded.problems.first ?? Problem(MilestoneComplaint.noFile, at: place)
      }
      if let complaint = milestones.complaint(about: tick, named: name(of: tick.region)) {
        throw Problem(complaint, at: place)
      }
      guard let new = spliced(bytes, milestones, tick) else { throw Problem(MilestoneComplaint.noFile, at: place) }
      try AtomicFile.write(new, to: milestonesPath)
      return milestones.applying(tick)
    }
  }

  /// Reads the file into `bytes` and the tasks out of them.
  private func readMilestones(_ bytes: PaddedBytes) -> LoadedMilestones {
    let log = ComplaintLog(file: Self.milestonesName, bytes: bytes)
    do throws(Problem) {
      try FileBytes.read(
        milestonesPath, into: bytes, limit: MilestonesReader.sizeLimit, named: Self.milestonesName)
      let reader = MilestonesReader(
        catalogue: catalogue, regions: RegionResolver(roster: wholeRoster, level: wholeLevel, regionsFile: regionsFile),
        log: log)
      let milestones = reader.read(try JSONTree(bytes, file: Self.milestonesName))
      return LoadedMilestones(milestones, problems: log.problems)
    } catch {
      return LoadedMilestones(nil, problems: log.problems + [error])
    }
  }

  /// The bytes of the file with the one member changed that a tick is about.
  private func spliced(_ bytes: PaddedBytes, _ milestones: Milestones, _ tick: Tick) -> [UInt8]? {
    guard let index = milestones.tasks.firstIndex(where: { $0.id == tick.task }),
      let part = milestones.tasks[index].parts.firstIndex(where: { $0.region == tick.region }),
      let regions = try? JSONTree(bytes, file: Self.milestonesName).root["tasks"]?.elements[index]["regions"]
    else { return nil }
    // The region may stand there under any of its names.
    let name = regions.members[part].key.text
    let path: [JSONSplice.Step] = [.key("tasks"), .element(index), .key("regions"), .key(name), .key("done")]
    guard let done = tick.done else { return JSONSplice(bytes).removing(at: path) }
    return JSONSplice(bytes).setting(Array("\"\(done)\"".utf8), at: path)
  }

  private func name(of region: RegionCode) -> String {
    wholeRoster.row(of: region).map { wholeRoster[$0].short } ?? "\(region)"
  }
}

extension Milestones {
  /// What keeps a tick from being carried out; nil where nothing does.
  fileprivate func complaint(about tick: Tick, named region: String) -> MilestoneComplaint? {
    guard let task = task(tick.task) else {
      return .noTask(SafeText.excerpt(tick.task), likely: Likeness.nearest(to: tick.task, among: tasks.map(\.id)))
    }
    guard let part = task.part(of: tick.region) else { return .notOfRegion(task: task.id, region: region) }
    return part.done == tick.before ? nil : .changedMeanwhile(now: part.done?.description)
  }

  /// The tasks after a tick.
  fileprivate func applying(_ tick: Tick) -> Milestones {
    var changed = self
    for index in tasks.indices where tasks[index].id == tick.task {
      for part in tasks[index].parts.indices where tasks[index].parts[part].region == tick.region {
        changed.tasks[index].parts[part].done = tick.done
      }
    }
    return changed
  }
}
