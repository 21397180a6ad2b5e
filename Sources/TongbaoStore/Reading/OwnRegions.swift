import TongbaoCore

/// Reads the regions that a catalogue brings along, and the rows that it asks for.
struct OwnRegions {
  /// The codes that places of a dataset's own have; GB/T 2260 ends before them.
  private static let codes: ClosedRange<Int32> = 990_000...999_999

  let object: ObjectReader
  let book: RegionBook
  let log: ComplaintLog

  /// The places of the dataset's own.
  func places() -> [Region] {
    let nodes = object.elements("places")
    guard !nodes.isEmpty else { return [] }
    let finder = RegionFinder([book.nation] + book.provinces + book.branches + book.counties)
    return nodes.compactMap { place($0, among: finder) }
  }

  /// One place, which has neither the code nor the name of a region.
  private func place(_ node: JSONNode, among regions: RegionFinder) -> Region? {
    guard let object = ObjectReader(node, required: ["code", "name", "short", "pinyin"], optional: ["en"], log: log),
      let text = object.text("code"), let name = object.text("name"), let short = object.text("short"),
      let pinyin = object.text("pinyin")
    else { return nil }
    let english = object.text("en")
    guard let code = RegionCode(text), Self.codes.contains(code.number) else {
      log.add(CatalogueComplaint.badPlaceCode(SafeText.excerpt(text)), at: object["code"] ?? node)
      return nil
    }
    for key in ["name", "short"] {
      guard let name = object.text(key), regions.find(name) != .none else { continue }
      log.add(CatalogueComplaint.placeIsRegion(SafeText.excerpt(name)), at: object[key] ?? node)
      return nil
    }
    return Region(code: code, name: name, short: short, english: english, pinyin: pinyin)
  }

  /// The table of the rows that were asked for, in their order; nil where none were.
  func roster(head: Region, level: Level, places: [Region]) -> Roster? {
    guard object["rows"] != nil else { return nil }
    let inside = (book.provinces + book.branches + book.counties).filter { $0.code.lies(in: head.code) }
    let regions = [head] + places + inside.filter { $0.level <= level }
    let finder = RegionFinder(regions)
    var offsets: [RegionCode: Int] = [:]
    let members = object.elements("rows").compactMap { node -> Region? in
      guard let region = region(node, finder, regions, head: head) else { return nil }
      if let first = offsets.updateValue(node.offset, forKey: region.code) {
        log.add(RegionComplaint.twice(SafeText.excerpt(node.text), firstLine: log.line(at: first)), at: node)
      }
      return region
    }
    return Roster(head: head, members: members, groups: book.groups)
  }

  /// The region that a row names.
  private func region(_ node: JSONNode, _ finder: RegionFinder, _ regions: [Region], head: Region) -> Region? {
    guard let name = log.text(node) else { return nil }
    let shown = SafeText.excerpt(name)
    switch finder.find(name) {
    case .row(0): log.add(CatalogueComplaint.headAsRow(shown), at: node)
    case .row(let index): return regions[index]
    case .ambiguous(let indices):
      let candidates = indices.prefix(5).map { "\(regions[$0].code) \(book.described(regions[$0]))" }
      log.add(RegionComplaint.ambiguous(shown, candidates: candidates), at: node)
    case .none: log.add(RegionComplaint.unknown(shown, likely: finder.likely(name)), at: node)
    }
    return nil
  }
}
