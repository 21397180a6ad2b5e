/// The order in which regions were named so far, so that the next name is one comparison.
///
/// Every region of the table has at most one place in the order. A reader holds a place; where the name under the
/// cursor is the one of that place, its row is known without looking at the name's bytes again: they were checked when
/// they were first met. Where it is another one, the reader goes on behind that one's place, so that an object that
/// leaves regions out is soon in step again. Not safe to share between threads.
final class RegionGuesses {
  /// A name with its quotes, up to sixteen bytes, and the row that it means.
  private struct Guess {
    var word: UInt64 = 1
    var mask: UInt64 = 0
    var secondWord: UInt64 = 0
    var secondMask: UInt64 = 0
    var count: Int32 = 0
    var row: Int32 = 0
  }

  private let guesses: UnsafeMutablePointer<Guess>
  private let rows: Int
  private var count = 0
  private var places: [Int32]

  /// Guesses for a table of `rows` regions.
  init(rows: Int) {
    self.rows = rows
    guesses = .allocate(capacity: rows + 1)
    guesses.initialize(repeating: Guess(), count: rows + 1)
    places = Array(repeating: -1, count: rows)
  }

  deinit { guesses.deallocate() }

  /// The row at `place` where the bytes under `at` are its name, which `at` is moved over; -1 otherwise.
  @inline(__always) func match(_ place: inout Int, _ at: inout UnsafePointer<UInt8>) -> Int {
    let guess = guesses + place
    let first = (loadWord(at) ^ guess.pointee.word) & guess.pointee.mask
    let second = (loadWord(at + 8) ^ guess.pointee.secondWord) & guess.pointee.secondMask
    if guess.pointee.mask == 0 || first | second != 0 { return -1 }
    at += Int(guess.pointee.count)
    place += 1
    return Int(guess.pointee.row)
  }

  /// Notes that the bytes from `start` on, quotes included, mean `row`; the place to go on from.
  func learn(row: Int, _ start: UnsafePointer<UInt8>, count length: Int, isEscaped: Bool) -> Int {
    if places[row] < 0 {
      places[row] = Int32(count)
      count += 1
    }
    let place = Int(places[row])
    if length <= 16 && !isEscaped { guesses[place] = Self.guess(row, start, length) }
    return place + 1
  }

  /// The guess for a name.
  private static func guess(_ row: Int, _ start: UnsafePointer<UInt8>, _ length: Int) -> Guess {
    let mask = length >= 8 ? UInt64.max : ~(UInt64.max << UInt64(8 * length))
    let rest = max(0, length - 8)
    let secondMask = rest >= 8 ? UInt64.max : ~(UInt64.max << UInt64(8 * rest))
    return Guess(
      word: loadWord(start) & mask, mask: mask, secondWord: loadWord(start + 8) & secondMask, secondMask: secondMask,
      count: Int32(length), row: Int32(row))
  }
}
