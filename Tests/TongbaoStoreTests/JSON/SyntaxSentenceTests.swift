import Testing
import TongbaoCore

@testable import TongbaoStore

/// Every mistake of syntax that a person can make, and the whole answer in both languages.
@Suite struct SyntaxSentenceTests {
  /// A text, and what is printed for it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    var en: String
    var zh: String
    var testDescription: String { String(text.prefix(40)) }

    init(_ text: String, _ en: String, _ zh: String) {
      (self.text, self.en, self.zh) = (text, en, zh)
    }
  }

  static let mistakes: [Mistake] = structure + words + numbers + strings

  static let structure: [Mistake] = [
    Mistake(
      "", "f.json:1:1: error: the file is empty: a JSON text holds exactly one value, such as {}",
      "f.json:1:1: 错误：文件是空的：JSON 文本须恰好有一个值，例如 {}"),
    Mistake(
      "\u{FEFF}{}", "f.json:1:1: error: the file begins with a byte order mark: save it as UTF-8 without one",
      "f.json:1:1: 错误：文件开头有字节顺序标记（BOM）：请存为不带 BOM 的 UTF-8"),
    Mistake(
      "[1,\n2",
      "f.json:2:2: error: the file ends inside an array, its ] is missing: write it, or fetch the file "
        + "again if it was cut off",
      "f.json:2:2: 错误：文件在数组中结束，缺 ]：请补上；若文件被截断，请重新获取"),
    Mistake(
      "{\"a\":",
      "f.json:1:6: error: the file ends inside an object, its } is missing: write it, or fetch the file "
        + "again if it was cut off",
      "f.json:1:6: 错误：文件在对象中结束，缺 }：请补上；若文件被截断，请重新获取"),
    Mistake(
      "{\"a",
      "f.json:1:4: error: the file ends inside a string, its double quote is missing: write it, or fetch "
        + "the file again if it was cut off",
      "f.json:1:4: 错误：文件在字符串中结束，缺双引号：请补上；若文件被截断，请重新获取"),
    Mistake(
      "[1, 2,\n]", "f.json:1:6: error: a comma stands before the closing ]: remove it",
      "f.json:1:6: 错误：结尾的 ] 前多了逗号：请删去"),
    Mistake(
      "{\"北京\": 1 , }", "f.json:1:10: error: a comma stands before the closing }: remove it",
      "f.json:1:10: 错误：结尾的 } 前多了逗号：请删去"),
    Mistake(
      "[1,,2]", "f.json:1:4: error: a comma stands where a value should: remove it, or write null for a missing value",
      "f.json:1:4: 错误：该写值的地方是逗号：请删去，缺失的值请写 null"),
    Mistake(
      "[1 2]", "f.json:1:4: error: a comma or ] is missing before this", "f.json:1:4: 错误：此处之前缺逗号或 ]"),
    Mistake(
      "{\"a\":1\r\n\"b\":2}", "f.json:2:1: error: a comma or } is missing before this",
      "f.json:2:1: 错误：此处之前缺逗号或 }"),
    Mistake(
      "{\"北京\" 1}", "f.json:1:7: error: a key is followed by a colon: write :", "f.json:1:7: 错误：键之后要有冒号：请写 :"),
    Mistake(
      "{\"a\":}",
      "f.json:1:6: error: the value after the colon is missing: write it, or null where it is known to be missing",
      "f.json:1:6: 错误：冒号之后缺值：请补上，确知缺失请写 null"),
    Mistake(
      "{北京: 1}", "f.json:1:2: error: the key 北京 has no quotes: write \"北京\"",
      "f.json:1:2: 错误：键 北京 没有引号：请写 \"北京\""),
    Mistake(
      "{[1]:2}", "f.json:1:2: error: [ stands where a key should: a key is a string in double quotes",
      "f.json:1:2: 错误：该写键的地方是 [：键须是双引号字符串"),
    Mistake(
      "['a']", "f.json:1:2: error: single quotes do not enclose strings: write double quotes",
      "f.json:1:2: 错误：字符串不用单引号：请用双引号"),
    Mistake(
      "{\"北京\"：1}", "f.json:1:6: error: the full-width ： stands here: write :", "f.json:1:6: 错误：此处是全角的“：”：请写半角的“:”"),
    Mistake(
      "[1\u{A0}]", "f.json:1:3: error: the character U+00A0 is no blank of JSON: write spaces and line breaks only",
      "f.json:1:3: 错误：字符 U+00A0 不是 JSON 的空白：只能用空格和换行"),
    Mistake(
      "[\u{3000}1]", "f.json:1:2: error: the character U+3000 is no blank of JSON: write spaces and line breaks only",
      "f.json:1:2: 错误：字符 U+3000 不是 JSON 的空白：只能用空格和换行"),
    Mistake(
      "[1\0]", "f.json:1:3: error: the character U+0000 is no blank of JSON: write spaces and line breaks only",
      "f.json:1:3: 错误：字符 U+0000 不是 JSON 的空白：只能用空格和换行"),
    Mistake(
      "[1, // one\n2]", "f.json:1:5: error: JSON has no comments: remove this, or put it into a note",
      "f.json:1:5: 错误：JSON 没有注释：请删去，或写进备注"),
    Mistake(
      "{\"a\":[1}", "f.json:1:8: error: } closes what ] should close: check the brackets before it",
      "f.json:1:8: 错误：此处应以 ] 结束，却是 }：请核对前面的括号"),
    Mistake(
      "[1]]", "f.json:1:4: error: ] closes nothing: remove it", "f.json:1:4: 错误：] 没有对应的开头：请删去"),
    Mistake(
      "{} {}",
      "f.json:1:4: error: { stands after the end of the value: a JSON text holds exactly one value, remove the rest",
      "f.json:1:4: 错误：值已结束，后面又有 {：JSON 文本只能有一个值，请删去多余部分"),
    Mistake(
      "[@]",
      "f.json:1:2: error: @ begins no value: write a number, a string in double quotes, true, false, null, { or [",
      "f.json:1:2: 错误：@ 不是值的开头：请写数字、双引号字符串、true、false、null、{ 或 ["),
  ]

  static let words: [Mistake] = [
    Mistake(
      "{\"北京\": NaN}", "f.json:1:8: error: NaN is no JSON number: write null for a value that is missing",
      "f.json:1:8: 错误：NaN 不是 JSON 数字：缺失的值请写 null"),
    Mistake(
      "[-Infinity]", "f.json:1:2: error: -Infinity is no JSON number: write null for a value that is missing",
      "f.json:1:2: 错误：-Infinity 不是 JSON 数字：缺失的值请写 null"),
    Mistake(
      "[None]", "f.json:1:2: error: None is no JSON word: did you mean null?",
      "f.json:1:2: 错误：None 不是 JSON 的词：是否想写 null？"),
    Mistake(
      "[TRUE]", "f.json:1:2: error: TRUE is no JSON word: did you mean true?",
      "f.json:1:2: 错误：TRUE 不是 JSON 的词：是否想写 true？"),
    Mistake(
      "[nothing]", "f.json:1:2: error: nothing is no JSON word: text stands in double quotes",
      "f.json:1:2: 错误：nothing 不是 JSON 的词：文字须加双引号"),
    Mistake(
      "[北京]", "f.json:1:2: error: 北京 is no JSON word: text stands in double quotes",
      "f.json:1:2: 错误：北京 不是 JSON 的词：文字须加双引号"),
  ]

  static let numbers: [Mistake] = [
    Mistake(
      "[007]",
      "f.json:1:2: error: a number does not begin with a needless 0: remove it, or write a code in double quotes",
      "f.json:1:2: 错误：数字开头不能有多余的 0：请删去，代码请加双引号"),
    Mistake("[+1]", "f.json:1:2: error: a number does not begin with +: remove it", "f.json:1:2: 错误：数字开头不能有 +：请删去"),
    Mistake(
      "[-.5]", "f.json:1:2: error: a number does not begin with a point: write 0 before it",
      "f.json:1:2: 错误：数字不能以小数点开头：请在前面补 0"),
    Mistake(
      "[.5]", "f.json:1:2: error: a number does not begin with a point: write 0 before it",
      "f.json:1:2: 错误：数字不能以小数点开头：请在前面补 0"),
    Mistake(
      "[1.]", "f.json:1:2: error: digits must follow the point: write them, or remove the point",
      "f.json:1:2: 错误：小数点后要有数字：请补上，或删去小数点"),
    Mistake("[-]", "f.json:1:2: error: digits must follow the minus", "f.json:1:2: 错误：负号后要有数字"),
    Mistake("[2e+]", "f.json:1:2: error: digits must follow the e of the exponent", "f.json:1:2: 错误：指数 e 后要有数字"),
    Mistake(
      "[0x1F]", "f.json:1:2: error: JSON has no hexadecimal numbers: write the number in decimal digits",
      "f.json:1:2: 错误：JSON 没有十六进制数：请写十进制"),
    Mistake(
      "{\"a\": 95.6%}",
      "f.json:1:7: error: 95.6% is no number: write digits, a point and digits, without unit, percent "
        + "sign or separators",
      "f.json:1:7: 错误：95.6% 不是数字：只写数字和小数点，不带单位、百分号或千分位"),
    Mistake(
      "{\"a\": 349.7万户}",
      "f.json:1:7: error: 349.7万户 is no number: write digits, a point and digits, without unit, percent "
        + "sign or separators",
      "f.json:1:7: 错误：349.7万户 不是数字：只写数字和小数点，不带单位、百分号或千分位"),
  ]

  static let strings: [Mistake] = [
    Mistake(
      "[\"a\nb\"]",
      "f.json:1:4: error: the line ends within a string: close it with a double quote, or write \\n for a line break",
      "f.json:1:4: 错误：字符串未完就换行：请补双引号，换行请写 \\n"),
    Mistake(
      "[\"北\u{1B}\"]",
      "f.json:1:4: error: the control character U+001B stands within a string: remove it, or write it as an escape",
      "f.json:1:4: 错误：字符串里有控制字符 U+001B：请删去，或写成转义"),
    Mistake(
      "[\"C:\\数\"]", "f.json:1:5: error: \\数 is no escape: after a backslash stands one of \" \\ / b f n r t u",
      "f.json:1:5: 错误：\\数 不是转义：反斜杠后只能是 \" \\ / b f n r t u 之一"),
    Mistake(
      "[\"\\u12\"]", "f.json:1:3: error: four hexadecimal digits must follow \\u", "f.json:1:3: 错误：\\u 之后须有四位十六进制数字"),
  ]

  @Test(arguments: mistakes) func tellsTheMistake(_ mistake: Mistake) {
    let problem = JSONSyntax.check(PaddedBytes(mistake.text), file: "f.json")
    #expect(problem?.line(in: .en) == mistake.en)
    #expect(problem?.line(in: .zh) == mistake.zh)
  }

  static let encodings: [([UInt8], String, String)] = [
    (
      [0x22, 0xB1, 0xB1, 0x22],
      "the byte 0xB1 begins no UTF-8 character: save the file as UTF-8 (a file from Windows may be in GBK or GB 18030)",
      "字节 0xB1 不是 UTF-8 字符的开头：请存为 UTF-8（Windows 上的文件可能是 GBK 或 GB 18030）"
    ),
    (
      [0x22, 0xD6, 0x22],
      "the UTF-8 character that begins with 0xD6 is cut short: save the file as UTF-8 (a file from "
        + "Windows may be in GBK or GB 18030)",
      "以 0xD6 开头的 UTF-8 字符不完整：请存为 UTF-8（Windows 上的文件可能是 GBK 或 GB 18030）"
    ),
    (
      [0x22, 0xC0, 0x80, 0x22],
      "the UTF-8 character that begins with 0xC0 is spelled with more bytes than it needs: save the file "
        + "as UTF-8 (a file from Windows may be in GBK or GB 18030)",
      "以 0xC0 开头的 UTF-8 字符编码过长：请存为 UTF-8（Windows 上的文件可能是 GBK 或 GB 18030）"
    ),
    (
      [0x22, 0xED, 0xA0, 0x80, 0x22],
      "the bytes that begin with 0xED spell a surrogate, which UTF-8 does not have: save the file as "
        + "UTF-8 (a file from Windows may be in GBK or GB 18030)",
      "以 0xED 开头的字节是代理码位，UTF-8 里没有：请存为 UTF-8（Windows 上的文件可能是 GBK 或 GB 18030）"
    ),
    (
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      "the bytes that begin with 0xF5 spell a character beyond U+10FFFF: save the file as UTF-8 (a file "
        + "from Windows may be in GBK or GB 18030)",
      "以 0xF5 开头的字符超出 U+10FFFF：请存为 UTF-8（Windows 上的文件可能是 GBK 或 GB 18030）"
    ),
    (
      [0xFF, 0xFE, 0x5B, 0], "the file is UTF-16 (little-endian): save it as UTF-8 without a byte order mark",
      "文件编码是 UTF-16 (little-endian)：请存为不带 BOM 的 UTF-8"
    ),
  ]

  @Test(arguments: encodings) func tellsTheEncoding(_ bytes: [UInt8], _ en: String, _ zh: String) {
    let problem = JSONSyntax.check(PaddedBytes(bytes), file: "f.json")
    #expect(problem?.sentence.en == en)
    #expect(problem?.sentence.zh == zh)
  }

  @Test func saysNothingThatATerminalWouldObey() {
    for text in ["[\u{9B}]", "[a\u{202E}b]", "{\u{200B}a:1}", "[1\u{85}]", "[\"\\\u{1B}\"]", "[nul\u{1B}[2J]"] {
      for language in Language.allCases {
        let line = JSONSyntax.check(PaddedBytes(text), file: "\u{1B}[31m.json")?.line(in: language) ?? "\u{1B}"
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(!line.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{200B}" })
      }
    }
  }
}
