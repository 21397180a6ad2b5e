/// What `tongbao` and the program that reads and writes workbooks say to one another.
public enum WorkbookMessage: Sendable {
  /// How much has been done, 0 to 1.
  case progress(Double)
  case fault(WorkbookFault)
  /// A workbook that was read.
  case workbook(Workbook)
  /// A workbook that is to be written.
  case draft(WorkbookDraft)
  /// The bytes of a workbook that was written.
  case file([UInt8])

  /// A message begins with a byte that tells what it is, and its length in eight bytes.
  public static let headSize = 9

  /// What a message is, as the first byte of its head tells it; the high bits are the version of this language.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case progress = 0x11
    case fault, workbook, draft, file
  }

  /// The message as bytes, its head included.
  public var bytes: [UInt8] {
    var body = WireWriter()
    let kind: Kind
    switch self {
    case .progress(let share):
      kind = .progress
      body.number(share)
    case .fault(let fault):
      kind = .fault
      body.fault(fault)
    case .workbook(let workbook):
      kind = .workbook
      body.workbook(workbook)
    case .draft(let draft):
      kind = .draft
      body.draft(draft)
    case .file(let bytes):
      kind = .file
      body.raw(bytes)
    }
    return Self.head(kind, length: body.bytes.count) + body.bytes
  }

  /// The head of a message whose body has so many bytes.
  public static func head(_ kind: Kind, length: Int) -> [UInt8] {
    var head = WireWriter()
    head.byte(kind.rawValue)
    head.fixed(UInt64(length))
    return head.bytes
  }

  /// The kind and the length of the message that bytes begin with; nil where there are too few of them.
  /// - Throws: a fault where they are no head.
  public static func head(_ bytes: ArraySlice<UInt8>) throws(WorkbookFault) -> (kind: Kind, length: Int)? {
    guard bytes.count >= headSize else { return nil }
    let length = bytes.dropFirst().prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let first = bytes.first, let kind = Kind(rawValue: first), length < 1 << 40 else {
      throw WorkbookFault(.badMessage)
    }
    return (kind, Int(length))
  }

  /// The message of a kind that a body says.
  /// - Throws: a fault where the body is cut or senseless, or goes on behind its end.
  public init(_ kind: Kind, body: UnsafeRawBufferPointer) throws(WorkbookFault) {
    var reader = WireReader(body)
    do throws(WireFault) {
      switch kind {
      case .progress: self = .progress(try reader.number())
      case .fault: self = .fault(try reader.fault())
      case .workbook: self = .workbook(try reader.workbook())
      case .draft: self = .draft(try reader.draft())
      case .file: self = .file(Array(reader.take(reader.left)))
      }
    } catch {
      throw WorkbookFault(.badMessage)
    }
    guard reader.left == 0 else { throw WorkbookFault(.badMessage) }
  }
}

extension WorkbookMessage {
  /// The draft that bytes are a message of, and nothing else.
  public static func draft(in bytes: [UInt8]) throws(WorkbookFault) -> WorkbookDraft {
    guard let (kind, length) = try head(bytes[...]), kind == .draft, length == bytes.count - headSize else {
      throw WorkbookFault(.badMessage)
    }
    return try bytes.withUnsafeBufferPointer { (all) throws(WorkbookFault) in
      let body = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[headSize...]))
      guard case .draft(let draft) = try WorkbookMessage(.draft, body: body) else { throw WorkbookFault(.badMessage) }
      return draft
    }
  }
}
