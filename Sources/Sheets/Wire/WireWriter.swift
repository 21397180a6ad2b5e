/// Writes values one behind the other as bytes; `WireReader` reads them in the same order.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// A number that is not negative, seven bits a byte, the lowest first.
  mutating func count(_ value: Int) {
    var rest = UInt64(max(0, value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func number(_ value: Double) { fixed(value.bitPattern) }

  /// Eight bytes, the lowest first.
  mutating func fixed(_ value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ value: String) {
    count(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func raw(_ value: [UInt8]) { bytes.append(contentsOf: value) }

  mutating func range(_ range: CellRange) {
    count(range.first.row)
    count(range.first.column)
    count(range.last.row - range.first.row)
    count(range.last.column - range.first.column)
  }
}
