/// Which characters a terminal can be trusted with.
public enum Glyphs: Sendable, Hashable {
  /// Any character; those of ambiguous width take one cell.
  case narrow
  /// The terminal draws ambiguous characters two cells wide: ours are replaced, those of the data measured as two.
  case wide
  /// Plain ASCII only; what has no likeness becomes `?`.
  case ascii
}
