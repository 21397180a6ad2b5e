/// Where the regions of one object were named first; only complaints about doubled ones ask.
///
/// The object is gone through once, however many regions are doubled in it.
final class FirstNames {
  private var start = -1
  private var cursor: JSONCursor?
  private var isFirst = true
  private var offsets: [Int: Int] = [:]
  private let silent = ComplaintLog.silent

  /// Where `row` was named first in `object`, which was found to be right up to the key at `key`.
  func offset(
    of row: Int, in object: JSONCursor, before key: Int, _ regions: RegionResolver
  ) throws(JSONFault) -> Int {
    if start != object.offset { begin(object) }
    while offsets[row] == nil, let (name, place) = try nextName(before: key) {
      let found = regions.row(name, in: object, at: place, log: silent)
      if let found, offsets[found] == nil { offsets[found] = place }
    }
    return offsets[row] ?? key
  }

  /// The next name that stands before `key`, and where; its value is passed over.
  private func nextName(before key: Int) throws(JSONFault) -> (JSONSlice, Int)? {
    guard var next = cursor else { return nil }
    var isFirst = isFirst
    guard try next.nextMember(&isFirst), next.offset < key else { return nil }
    let place = next.offset
    let name = try next.memberKey()
    try next.skipValue()
    cursor = next
    self.isFirst = isFirst
    return (name, place)
  }

  /// Forgets the last object.
  private func begin(_ object: JSONCursor) {
    start = object.offset
    cursor = object
    isFirst = true
    offsets.removeAll()
  }
}
