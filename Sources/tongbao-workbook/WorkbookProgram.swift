import CWorkbook
import Glibc
import Sheets
import WorkbookFiles

/// Reads or writes a workbook for `tongbao`, in a process of its own: what a hostile file may do ends with it.
///
/// Files are never opened by name: a workbook or a draft comes on standard input, messages leave on standard output.
enum WorkbookProgram {
  /// Address space in bytes and processor time in seconds.
  private static let memory: UInt64 = 1536 << 20
  private static let seconds: UInt64 = 60

  /// Does what the arguments say; the exit code.
  static func run(_ arguments: [String]) -> Int32 {
    cwb_bound_process(memory, seconds)
    switch arguments {
    case ["read"]:
      cwb_end_with_parent()
      return read()
    case ["write"]:
      cwb_end_with_parent()
      return write()
    default:
      Output.complain(
        "tongbao-workbook reads (read) and writes (write) workbooks for tongbao, which starts it by itself: "
          + "a file on standard input, messages on standard output\n")
      return 2
    }
  }

  private static func read() -> Int32 {
    do throws(WorkbookFault) {
      let bytes = try Input.all(limit: ReadingLimits().file)
      try WorkbookReader.message(
        bytes, progress: { share in Output.say(.progress(share)) }, write: { piece in Output.write(piece) })
      return 0
    } catch {
      Output.say(.fault(error))
      return 1
    }
  }

  private static func write() -> Int32 {
    do throws(WorkbookFault) {
      let bytes = try Input.all(limit: ReadingLimits().total)
      let draft = try WorkbookMessage.draft(in: bytes)
      Output.say(.file(try WorkbookWriter.bytes(of: draft)))
      return 0
    } catch {
      Output.say(.fault(error))
      return 1
    }
  }
}

/// Standard input.
enum Input {
  /// All bytes until the end.
  static func all(limit: Int) throws(WorkbookFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(STDIN_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      bytes.reserveCapacity(min(limit, Int(status.st_size)) + 1)
    }
    var room = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let got = Glibc.read(STDIN_FILENO, &room, room.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return bytes }
      guard bytes.count + got <= limit else { throw WorkbookFault(.fileTooLarge, limit: limit) }
      bytes.append(contentsOf: room[..<got])
    }
  }
}

/// Standard output and standard error.
enum Output {
  static func say(_ message: WorkbookMessage) { message.bytes.withUnsafeBytes { write($0) } }

  /// Writes all bytes; nobody is left to be told where that fails.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32 = STDOUT_FILENO) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let wrote = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if wrote < 0, errno != EINTR { exit(1) }
      rest = rest.dropFirst(max(0, wrote))
    }
  }

  static func complain(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }
}
