import TerminalCanvas

/// What can be told of a terminal from its environment, before a word is exchanged with it.
enum TerminalType {
  /// Terminals that understand what xterm does and whose own type is often not installed.
  private static let kin = [
    "xterm", "alacritty", "foot", "wezterm", "ghostty", "kitty", "konsole", "gnome", "vte", "st-", "stterm", "rio",
    "contour", "iterm", "mintty", "putty", "mlterm", "terminator", "termite", "rxvt", "nsterm", "ms-terminal", "warp",
  ]

  /// The types to try for the type `name`, best first.
  static func candidates(for name: String) -> [String] {
    let safe = name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "/") }
    guard !name.isEmpty && safe else { return [] }
    let lower = name.lowercased()
    if lower.hasPrefix("tmux") || lower.hasPrefix("screen") { return [name, "tmux-256color", "screen"] }
    return kin.contains { lower.hasPrefix($0) } ? [name, "xterm-256color", "xterm"] : [name]
  }

  /// Whether the background is dark or light by `COLORFGBG`, whose last field is the background's palette index.
  static func background(fromColors value: String?) -> Background? {
    guard let last = value?.split(separator: ";").last, let index = Int(last), (0...15).contains(index) else {
      return nil
    }
    return index == 7 || index > 8 ? .light : .dark
  }

  /// How many colours a palette of `count` gives a theme.
  static func depth(ofPalette count: Int) -> ColorDepth {
    switch count {
    case 256...: .twoFiftySix
    case 16...: .sixteen
    case 8...: .eight
    default: .monochrome
    }
  }
}
