import Testing
import TongbaoCore

@testable import TongbaoStore

/// What RFC 8259 accepts and what it refuses, case by case.
@Suite struct JSONSyntaxTests {
  static let accepted: [String] = [
    "null", "true", "false", "0", "-0", "-1", "12.5", "1e5", "1E+5", "1e-5", "0.1e1", "0e0",
    "123456789012345678901234567890",
    "1e999", "-1e9999", "1e-999", "0.00000000000000000000000000000000000000000000000000000000000000000000001",
    "\"\"", "\"a\"", "\"北京\"", "\"😀\"", "\"\u{7F}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"\u{2028}\"", "\"\u{FEFF}\"",
    #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\uABCD""#, #""\ud83d\ude00""#, #""\u0000""#, #""\\u12""#, #""\\""#,
    #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\udc00\ud800x""#, #""\ud800n""#,
    "[]", "{}", "[ ]", "{ }", "[1]", "[1,2]", "[[],{}]", "[\n1\r\n,\t2 ]", " [] ", "\n{\"a\" : 1}\r", "\t1\t",
    "{\"a\":1,\"b\":[true,false,null]}", "{\"a\":1,\"a\":2}", "{\"\":0}", #"{"a\u0000":1}"#,
    "[\"a/*b*/\",\"//\",\"#\"]",
    "[" + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000) + "]",
    String(repeating: "{\"a\":[", count: 3_000) + "1" + String(repeating: "]}", count: 3_000),
  ]

  @Test(arguments: accepted) func accepts(_ text: String) {
    #expect(JSONSyntax.check(PaddedBytes(text), file: "f") == nil)
  }

  static let refused: [String] = [
    "", " ", "\n\t\r ", "nul", "nulll", "True", "tru", "falsy", "nan", "-", "+1", "01", "-01", "1.", ".5", "-.5", "1e",
    "1e+", "1E-",
    "1.e5", "0x1", "1.2.3", "1 000", "--1", "- 1", "1,", "2.e+3", "9.e", "1eE2", "0.3e", "0e+", "-2.", "１", "Infinity",
    "-Infinity", "NaN",
    "\"", "\"a", "\"\\", "\"\\\"", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u\"", "\"\\U0041\"", "\"\\a\"",
    "\"\n\"", "\"\t\"",
    "\"\0\"", "\"\u{1F}\"", "'a'", "a", "\"a\"\"b\"", "\"a\" x", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]",
    "[1,,2]", "[1 2]", "[1}",
    "[\"a\":1]", "[1]]", "[][]", "[1],", "[a]", "[1:2]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
    "{,}", "{a:1}",
    "{1:1}", "{null:1}", "{'a':1}", "{\"a\" 1}", "{\"a\"=1}", "{\"a\",1}", "{\"a\":1 \"b\":2}", "{\"a\":1]",
    "{\"a\"::1}", "{\"a\":1,,\"b\":2}",
    "{\"a\":1}}", "{\"a\":1}/**/", "{\"a\":1}//", "/**/1", "// x\n1", "# x\n1", "[1,#\n2]", "{\"a\":/*x*/1}",
    "\u{FEFF}1", "\u{A0}1", "[1\u{3000}]", "[1\u{0C},2]", "[\u{2060}]", "1\0", "\0", "[1\0]", "<a>", "*", "@", "[1，2]",
    "{“a”:1}",
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
    String(repeating: "[", count: 100_000) + String(repeating: "]", count: 99_999),
  ]

  @Test(arguments: refused) func refuses(_ text: String) {
    #expect(JSONSyntax.check(PaddedBytes(text), file: "f") != nil)
  }

  @Test func deepNestingIsBoundedByMemoryOnly() {
    let text = String(repeating: "[", count: 1_000_000) + String(repeating: "]", count: 1_000_000)
    #expect(JSONSyntax.check(PaddedBytes(text), file: "f") == nil)
  }

  /// Bytes between quotes; the first group is UTF-8, the second is not.
  static let utf8: [[UInt8]] = [
    [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
    [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0x61, 0xE5, 0x8C, 0x97, 0x62, 0xC3, 0xA9],
  ]

  @Test(arguments: utf8) func acceptsUTF8(_ bytes: [UInt8]) {
    #expect(JSONSyntax.check(PaddedBytes([0x22] + bytes + [0x22]), file: "f") == nil)
  }

  static let notUTF8: [([UInt8], UTF8Fault)] = [
    ([0x80], .stray), ([0xBF, 0xBF], .stray), ([0xFE], .stray), ([0xFF, 0xFF], .stray), ([0x61, 0x80], .stray),
    ([0xC3], .cutShort), ([0xC3, 0x28], .cutShort), ([0xE5, 0x8C], .cutShort), ([0xE5, 0x22, 0x97], .cutShort),
    ([0xF0, 0x9F, 0x98], .cutShort), ([0xC0], .cutShort), ([0xB1, 0xB1], .stray), ([0xD6, 0xD0, 0xB9], .cutShort),
    ([0xC0, 0x80], .overlong), ([0xC1, 0xBF], .overlong), ([0xE0, 0x80, 0x80], .overlong),
    ([0xE0, 0x9F, 0xBF], .overlong),
    ([0xF0, 0x80, 0x80, 0x80], .overlong), ([0xF0, 0x8F, 0xBF, 0xBF], .overlong),
    ([0xED, 0xA0, 0x80], .surrogate), ([0xED, 0xBF, 0xBF], .surrogate),
    ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], .surrogate),
    ([0xF4, 0x90, 0x80, 0x80], .beyond), ([0xF5, 0x80, 0x80, 0x80], .beyond),
    ([0xF8, 0x88, 0x80, 0x80, 0x80], .beyond),
  ]

  @Test(arguments: notUTF8) func refusesWhatIsNotUTF8(_ bytes: [UInt8], _ fault: UTF8Fault) {
    for padding in 0..<9 {
      let before = [UInt8](repeating: 0x61, count: padding)
      let problem = JSONSyntax.check(PaddedBytes([0x22] + before + bytes + [0x22]), file: "f")
      let expected = SyntaxComplaint.notUTF8(fault, byte: bytes.first { $0 >= 0x80 } ?? 0)
      #expect(problem?.sentence[.en] == expected.sentence(in: .en))
    }
  }

  static let otherEncodings: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0x5B, 0, 0x5D, 0], "UTF-16 (little-endian)"),
    ([0xFE, 0xFF, 0, 0x5B, 0, 0x5D], "UTF-16 (big-endian)"),
    ([0x5B, 0, 0x5D, 0], "UTF-16 (little-endian)"), ([0, 0x5B, 0, 0x5D], "UTF-16 (big-endian)"),
    ([0xFF, 0xFE, 0, 0, 0x31, 0, 0, 0], "UTF-32 (little-endian)"),
    ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x31], "UTF-32 (big-endian)"),
    ([0x31, 0, 0, 0], "UTF-32 (little-endian)"), ([0, 0, 0, 0x31], "UTF-32 (big-endian)"),
    ([0xFF, 0xFE], "UTF-16 (little-endian)"),
  ]

  @Test(arguments: otherEncodings) func namesOtherEncodings(_ bytes: [UInt8], _ name: String) {
    let problem = JSONSyntax.check(PaddedBytes(bytes), file: "f")
    #expect(problem?.sentence[.en] == SyntaxComplaint.otherEncoding(name).sentence(in: .en))
    #expect(problem?.place == Place(file: "f", line: 1, column: 1))
  }
}
