import TongbaoCore

/// Whether bytes are a JSON text, and where not.
public enum JSONSyntax {
  /// The first fault of syntax, or nil where the bytes are JSON as RFC 8259 has it.
  ///
  /// Any value may stand at the top, and values may be nested as deep as the text goes. Half a surrogate pair in an
  /// escape and a number beyond Double are grammatical and pass; a byte order mark and what is no UTF-8 do not.
  public static func check(_ bytes: PaddedBytes, file: String) -> Problem? {
    var cursor = JSONCursor(bytes, rules: .syntax)
    var nothing = NoConsumer()
    return withExtendedLifetime(bytes) {
      do throws(JSONFault) {
        try cursor.walkDocument(&nothing)
        return nil
      } catch {
        return problem(error, in: bytes, file: file)
      }
    }
  }

  /// The problem that a fault is, with its place and the words for what stands there.
  static func problem(_ fault: JSONFault, in bytes: PaddedBytes, file: String) -> Problem {
    let (complaint, offset) = JSONDiagnosis(bytes).explain(fault)
    var finder = PlaceFinder(file: file, bytes: bytes)
    return Problem(complaint, at: finder.place(at: offset))
  }
}
