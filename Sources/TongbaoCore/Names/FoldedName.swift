/// A name without what writers of tables add to it: blanks inside, full-width forms, line breaks, case.
package enum FoldedName {
  /// `text` so folded: `北　京` is `北京`, `ＩＰＴＶ 新增` is `iptv新增`.
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isBlank(scalar) { folded.append(plain(scalar)) }
    return String(folded)
  }

  /// Whether a scalar is a blank of any kind, or one that nobody sees.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The half-width form of a scalar, small where it is a Latin letter.
  package static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow =
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    return (0x41...0x5A).contains(narrow.value) ? Unicode.Scalar(narrow.value + 0x20) ?? narrow : narrow
  }
}
