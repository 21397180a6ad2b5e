/// A colour as red, green and blue, 0 to 255 each.
public struct RGB: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour at `index` of xterm's palette of 256: 16 named colours, a cube of 6x6x6, 24 greys; black outside it.
  public static func palette(_ index: Int) -> RGB {
    switch index {
    case 0...15:
      return named[index]
    case 16...231:
      let place = index - 16
      return RGB(cubeStep(place / 36), cubeStep(place / 6 % 6), cubeStep(place % 6))
    case 232...255:
      let grey = UInt8(8 + 10 * (index - 232))
      return RGB(grey, grey, grey)
    default:
      return RGB(0, 0, 0)
    }
  }

  /// As `#rrggbb`.
  public var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// How light the colour is, from 0 to 1: relative luminance as WCAG 2.1 defines it.
  public var luminance: Double {
    0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
  }

  /// How well the colours can be told apart as text and ground: the contrast ratio of WCAG 2.1, 1 to 21.
  public func contrast(with other: RGB) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The level of one step of the colour cube.
  private static func cubeStep(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }

  /// The light of a channel: its square and its cube mixed, which stays within 0.006 of sRGB's curve.
  private static func linear(_ channel: UInt8) -> Double {
    let share = Double(channel) / 255
    return share * (share * (share * 0.305306011 + 0.682171111) + 0.012522878)
  }

  /// The 16 named colours as xterm draws them.
  private static let named: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
    RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}

extension Theme {
  /// The ground of a page or picture that stands for a terminal with this theme.
  public var ground: RGB { background == .dark ? RGB(18, 18, 18) : RGB(255, 255, 255) }
  /// The ink of such a page or picture.
  public var ink: RGB { background == .dark ? RGB(218, 218, 218) : RGB(28, 28, 28) }

  /// The colours of a cell of this style in a page or picture, after reversing.
  public func colors(of style: Style) -> (ink: RGB, paper: RGB) {
    let appearance = appearance(of: style)
    let front = appearance.foreground.map(RGB.palette) ?? ink
    let back = appearance.background.map(RGB.palette) ?? ground
    return appearance.attributes.contains(.reverse) ? (back, front) : (front, back)
  }
}
