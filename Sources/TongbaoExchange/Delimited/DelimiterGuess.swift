/// Finds what separates the fields of a text: the character that cuts most of its first records into equally many.
enum DelimiterGuess {
  /// In the order in which they are believed where several separate equally well: a decimal comma is more often met than a
  /// semicolon in a text.
  private static let candidates: [UInt8] = [0x09, UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")]
  private static let sampleLength = 1 << 16

  /// The delimiter of the records from `start` on; a comma where nothing separates anything.
  static func delimiter(of bytes: [UInt8], from start: Int) -> UInt8 {
    let sample = bytes[start...].prefix(sampleLength)
    var best: (delimiter: UInt8, evenness: Evenness) = (UInt8(ascii: ","), Evenness(counts: []))
    for candidate in candidates {
      let counts = counts(sample, candidate, isWhole: sample.endIndex == bytes.count)
      let evenness = Evenness(counts: counts)
      if evenness.isBetter(than: best.evenness) { best = (candidate, evenness) }
    }
    return best.delimiter
  }

  /// How evenly records are cut.
  private struct Evenness {
    /// The share of the records that have the usual count of fields, and that count.
    var share = 0.0
    var count = 1

    init(counts: [Int]) {
      var records: [Int: Int] = [:]
      for count in counts where count > 1 { records[count, default: 0] += 1 }
      guard let usual = records.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return }
      count = usual.key
      share = Double(usual.value) / Double(counts.count)
    }

    func isBetter(than other: Evenness) -> Bool { (share, count) > (other.share, other.count) }
  }

  /// How many fields each record has that is not blank; a record that the sample cuts counts only where it is the only one.
  private static func counts(_ sample: ArraySlice<UInt8>, _ delimiter: UInt8, isWhole: Bool) -> [Int] {
    var counts: [Int] = []
    var (count, isBlank, isQuoted, isFresh) = (1, true, false, true)
    for byte in sample {
      if byte == UInt8(ascii: "\""), isQuoted || isFresh {
        isQuoted.toggle()
        // A doubled quote opens the field again.
        isFresh = !isQuoted
        isBlank = false
      } else if isQuoted {
        continue
      } else if byte == 0x0A || byte == 0x0D {
        if !isBlank { counts.append(count) }
        (count, isBlank, isFresh) = (1, true, true)
      } else if byte == delimiter {
        (count, isFresh, isBlank) = (count + 1, true, false)
      } else {
        (isFresh, isBlank) = (false, false)
      }
    }
    if !isBlank, isWhole || counts.isEmpty { counts.append(count) }
    return counts
  }
}
