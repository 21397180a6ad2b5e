/// Where the fields of a text begin, found in one pass; nothing of them is copied.
///
/// A field that begins with a quote ends behind the quote that closes it, where two stand for one of its own; a quote
/// elsewhere is a character like others, as spreadsheets read it. Records end with a line feed, a carriage return, or both.
struct FieldScan: Sendable {
  /// What stops the reading, and where.
  struct Fault: Sendable {
    var kind: DelimitedFault.Kind
    var offset: Int
  }

  /// The offset of every field, record by record.
  private(set) var starts: [UInt32] = []
  /// The index in `starts` of the first field of every record.
  private(set) var firstFields: [UInt32] = []
  /// The offset of the line break behind every record.
  private(set) var ends: [UInt32] = []
  /// How many fields are not empty, and how many rows and columns these span.
  private(set) var filledCount = 0
  private(set) var rowCount = 0
  private(set) var columnCount = 0
  private(set) var fault: Fault?
  /// The records with line breaks within quotes, and how many these are up to each record's end.
  private var brokenRecords: [Int] = []
  private var breakCounts: [Int] = []

  init(_ bytes: [UInt8], from start: Int, delimiter: UInt8) {
    guard bytes.count <= UInt32.max else {
      fault = Fault(kind: .tooManyFields(limit: DelimitedReader.mostFields), offset: start)
      return
    }
    starts.reserveCapacity((bytes.count - start) / 8)
    bytes.withUnsafeBufferPointer { scan($0, from: start, delimiter) }
  }

  /// What a byte may end or break.
  private enum Stop {
    static let none: UInt8 = 0
    static let delimiter: UInt8 = 1
    static let record: UInt8 = 2
    static let nul: UInt8 = 3
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ delimiter: UInt8) {
    var stops = [UInt8](repeating: Stop.none, count: 256)
    (stops[0x0A], stops[0x0D], stops[0]) = (Stop.record, Stop.record, Stop.nul)
    stops[Int(delimiter)] = Stop.delimiter
    stops.withUnsafeBufferPointer { stops in
      var index = start
      while index < bytes.count, fault == nil { index = scanRecord(bytes, stops, from: index) }
    }
  }

  /// Notes the fields of the record at `start`; the offset behind its line break.
  private mutating func scanRecord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ stops: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let end = bytes.count
    let first = starts.count
    var index = start
    firstFields.append(UInt32(first))
    while true {
      let field = index
      starts.append(UInt32(truncatingIfNeeded: field))
      var isQuotedBlank = false
      if index < end, bytes[index] == UInt8(ascii: "\"") {
        guard let close = FieldScan.close(of: index, in: bytes) else {
          fault = Fault(kind: .unclosedQuote, offset: index)
          return end
        }
        note(FieldScan.survey(bytes, from: index + 1, to: close))
        guard fault == nil else { return end }
        isQuotedBlank = close == index + 1
        index = close + 1
      }
      while index < end, stops[Int(bytes[index])] == Stop.none { index += 1 }
      if index > field, !(isQuotedBlank && index == field + 2) { note(column: starts.count - first) }
      guard index < end, bytes[index] != 0 else {
        if index < end { fault = Fault(kind: .nul, offset: index) }
        break
      }
      guard stops[Int(bytes[index])] == Stop.delimiter else { break }
      index += 1
      guard starts.count - first < DelimitedReader.mostColumns, starts.count < DelimitedReader.mostFields else {
        let isWide = starts.count - first >= DelimitedReader.mostColumns
        fault = Fault(
          kind: isWide
            ? .tooManyColumns(limit: DelimitedReader.mostColumns) : .tooManyFields(limit: DelimitedReader.mostFields),
          offset: start)
        return end
      }
    }
    ends.append(UInt32(index))
    if index < end { index += bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1 }
    return index
  }

  /// How many line breaks stand within the quotes of the records before one.
  func breaks(beforeRow row: Int) -> Int {
    var (low, high) = (0, brokenRecords.count)
    while low < high {
      let middle = (low + high) / 2
      if brokenRecords[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? breakCounts[low - 1] : 0
  }

  /// The line breaks of a field within its quotes, and its first byte of zero.
  private static func survey(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (breaks: Int, nul: Int?) {
    var breaks = 0
    for index in start..<end where bytes[index] <= 0x0D {
      if bytes[index] == 0 { return (breaks, index) }
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A) { breaks += 1 }
    }
    return (breaks, nil)
  }

  private mutating func note(_ survey: (breaks: Int, nul: Int?)) {
    if let nul = survey.nul { fault = Fault(kind: .nul, offset: nul) }
    guard survey.breaks > 0 else { return }
    let record = firstFields.count - 1
    let count = (breakCounts.last ?? 0) + survey.breaks
    if brokenRecords.last == record {
      breakCounts[breakCounts.count - 1] = count
    } else {
      brokenRecords.append(record)
      breakCounts.append(count)
    }
  }

  private mutating func note(column: Int) {
    filledCount += 1
    rowCount = firstFields.count
    if column > columnCount { columnCount = column }
  }

  /// The offset of the quote that closes the one at `open`; nil where none does.
  static func close(of open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = open + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
