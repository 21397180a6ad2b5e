import CWorkbook
import Sheets

/// The archive that a workbook is, over bytes that must outlive it.
final class Archive {
  private let archive: OpaquePointer
  /// Told now and then how many bytes of parts have been unpacked.
  private var progress: (UInt64) -> Void = { _ in }

  init(_ bytes: UnsafeRawBufferPointer, limits: ReadingLimits) throws(WorkbookFault) {
    var fault = cwb_fault()
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    guard let archive = cwb_archive_open(start, bytes.count, limits.forC, &fault) else { throw WorkbookFault(fault) }
    self.archive = archive
  }

  deinit { cwb_archive_close(archive) }

  func has(_ part: String) -> Bool { cwb_archive_has(archive, part) }

  /// The size of a part when it is unpacked, as the archive says.
  func size(_ part: String) -> UInt64 { cwb_archive_size(archive, part) }

  func onProgress(_ progress: @escaping (UInt64) -> Void) {
    self.progress = progress
    cwb_archive_on_progress(
      archive,
      { context, inflated in
        guard let context else { return }
        Unmanaged<Archive>.fromOpaque(context).takeUnretainedValue().progress(inflated)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Walks through the elements of a part.
  func read(_ part: String, with reader: any ElementReader) throws(WorkbookFault) {
    var fault = cwb_fault()
    let box = ElementBox(reader)
    let isDone = withExtendedLifetime(box) {
      var elements = cwb_elements(
        context: Unmanaged.passUnretained(box).toOpaque(),
        start: { context, depth, name, attributes in
          guard let context, let name, let attributes else { return }
          Unmanaged<ElementBox>.fromOpaque(context).takeUnretainedValue().reader.start(
            Element(name: name, attributes: attributes, depth: Int(depth)))
        },
        end: { context, depth, name in
          guard let context, let name else { return }
          Unmanaged<ElementBox>.fromOpaque(context).takeUnretainedValue().reader.end(
            Element(name: name, attributes: nil, depth: Int(depth)))
        })
      return cwb_read_elements(archive, part, &elements, &fault)
    }
    guard isDone else { throw WorkbookFault(fault) }
  }

  func readStrings(_ part: String, into strings: inout cwb_strings) throws(WorkbookFault) {
    var fault = cwb_fault()
    guard cwb_read_strings(archive, part, &strings, &fault) else { throw WorkbookFault(fault) }
  }

  /// Adds what a sheet holds to `out`; `name` is for the complaint.
  func readSheet(
    _ part: String, named name: String, sharing shared: inout cwb_shared, into out: inout cwb_buffer
  ) throws(WorkbookFault) {
    var fault = cwb_fault()
    guard cwb_read_sheet(archive, part, &shared, &out, &fault) else { throw WorkbookFault(fault, sheet: name) }
  }
}

/// Learns of the elements of a part, one after the other.
protocol ElementReader: AnyObject {
  func start(_ element: Element)
  func end(_ element: Element)
}

extension ElementReader {
  func end(_ element: Element) {}
}

/// An element while it is told of; the root has depth 1.
struct Element {
  fileprivate let name: UnsafePointer<CChar>
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  let depth: Int

  /// Whether it has a name, its prefix left aside.
  func `is`(_ wanted: StaticString) -> Bool { Self.equal(name, wanted) }

  /// The value of an attribute.
  subscript(_ wanted: StaticString) -> String? {
    first { Self.equal($0, wanted) }
  }

  /// The value of an attribute that has a prefix, whatever that is.
  func prefixed(_ wanted: StaticString) -> String? {
    first { name in
      guard let colon = Self.colon(in: name) else { return false }
      return Self.equal(colon + 1, wanted)
    }
  }

  private func first(where isWanted: (UnsafePointer<CChar>) -> Bool) -> String? {
    guard var at = attributes else { return nil }
    while let name = at[0], let value = at[1] {
      if isWanted(name) { return String(cString: value) }
      at += 2
    }
    return nil
  }

  private static func colon(in name: UnsafePointer<CChar>) -> UnsafePointer<CChar>? {
    var at = name
    while at.pointee != 0 {
      if at.pointee == CChar(UInt8(ascii: ":")) { return at }
      at += 1
    }
    return nil
  }

  private static func equal(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    for index in 0..<wanted.utf8CodeUnitCount where name[index] != CChar(bitPattern: wanted.utf8Start[index]) {
      return false
    }
    return name[wanted.utf8CodeUnitCount] == 0
  }
}

/// What C keeps while it walks.
private final class ElementBox {
  let reader: any ElementReader

  init(_ reader: any ElementReader) { self.reader = reader }
}

extension WorkbookFault {
  init(_ fault: cwb_fault, sheet: String = "") {
    self.init(
      Kind(rawValue: UInt8(truncatingIfNeeded: fault.kind)) ?? .damagedArchive, part: Self.text(fault.part),
      line: fault.line, column: fault.column, sheet: sheet, detail: Self.text(fault.detail),
      limit: Int(clamping: fault.limit))
    if fault.cell_row >= 0, fault.cell_column >= 0, kind.hasCell {
      cell = CellPlace(row: fault.cell_row, column: fault.cell_column)
    }
  }

  /// The text of a C array of characters.
  private static func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

extension WorkbookFault.Kind {
  /// Whether a fault of this kind is found at a cell.
  fileprivate var hasCell: Bool {
    switch self {
    case .cellTwice, .badValue, .noSuchString, .tooMuchText: true
    default: false
    }
  }
}
