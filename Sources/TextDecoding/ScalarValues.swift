extension String {
  /// The text of Unicode scalar values; what is none is left out.
  ///
  /// Written byte by byte: views of a string that are filled one by one cost more than all of a report's reading.
  public init(scalarValues values: ArraySlice<UInt32>) {
    self.init(unsafeUninitializedCapacity: values.count * 4) { bytes in
      var count = 0
      func add(_ byte: UInt32) {
        bytes[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      for value in values {
        switch value {
        case ..<0x80: add(value)
        case ..<0x800:
          add(0xC0 | value >> 6)
          add(0x80 | value & 0x3F)
        case 0xD800..<0xE000: continue
        case ..<0x10000:
          add(0xE0 | value >> 12)
          add(0x80 | value >> 6 & 0x3F)
          add(0x80 | value & 0x3F)
        case ..<0x110000:
          add(0xF0 | value >> 18)
          add(0x80 | value >> 12 & 0x3F)
          add(0x80 | value >> 6 & 0x3F)
          add(0x80 | value & 0x3F)
        default: continue
        }
      }
      return count
    }
  }
}
