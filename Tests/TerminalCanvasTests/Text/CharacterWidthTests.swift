import Glibc
import Testing

@testable import TerminalCanvas

@Test(
  arguments: [
    ("A", 1, 1), ("é", 1, 2), ("中", 2, 2), ("。", 2, 2), ("：", 2, 2), ("ガ", 2, 2), ("ｶ", 1, 1), ("한", 2, 2), ("Ａ", 2, 2),
    ("─", 1, 2), ("█", 1, 2), ("⣿", 1, 1), ("±", 1, 2), ("℃", 1, 2), ("①", 1, 2), ("✓", 1, 1), ("–", 1, 2), ("−", 1, 1),
    ("😀", 2, 2), ("☎", 1, 2), ("★", 1, 2), ("⌚", 2, 2), ("Ж", 1, 2), ("α", 1, 2), ("𠀀", 2, 2), ("䷀", 2, 2), ("㉈", 2, 2),
    ("′", 1, 2), ("\u{3000}", 2, 2), ("€", 1, 2), ("¥", 1, 1), ("￥", 2, 2),
  ] as [(Unicode.Scalar, UInt8, UInt8)])
func widths(scalar: Unicode.Scalar, narrow: UInt8, wide: UInt8) {
  #expect(CharacterWidth.of(scalar.value, ambiguous: 1) == narrow)
  #expect(CharacterWidth.of(scalar.value, ambiguous: 2) == wide)
}

/// The ranges that have not changed since Unicode 9, compared with the C library where it has the locale.
@Test func widthsAgreeWithTheLibrary() {
  // The header hides wcwidth from Swift, so it is looked up by name.
  guard let symbol = dlsym(nil, "wcwidth"), let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else { return }
  let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
  let before = uselocale(locale)
  defer {
    _ = uselocale(before)
    freelocale(locale)
  }
  let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1100...0x115F, 0x2500...0x27BF, 0x2800...0x28FF, 0x2E80...0x2E99,
    0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3105...0x312D, 0x3220...0x32FE, 0x3400...0x4DB5,
    0x4E00...0x9FCC, 0xA000...0xA48C, 0xAC00...0xD7A3, 0xF900...0xFA6D, 0xFF01...0xFFBE, 0x1F300...0x1F5FF,
    0x1F600...0x1F64F, 0x20000...0x2A6D6,
  ]
  for range in ranges {
    let differing = range.filter { Int32(CharacterWidth.of($0, ambiguous: 1)) != wcwidth(wchar_t($0)) }
    #expect(differing.isEmpty, "U+\(String(differing.first ?? 0, radix: 16))")
  }
}
