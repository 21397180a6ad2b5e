/// The pattern of a line, by which lines are told apart without colour.
public enum Stroke: Int, Hashable, Sendable, CaseIterable {
  case full, dotted, dashed, dashDotted, thin, paired, longDashed

  /// The stroke of the line with this index where it has none of its own.
  init(index: Int) { self = Stroke.allCases[index % Stroke.allCases.count] }

  /// Which dots of the line are drawn, again and again.
  var pattern: [Bool] {
    switch self {
    case .full: [true]
    case .dotted: [true, false]
    case .dashed: [true, true, true, false, false]
    case .dashDotted: [true, true, true, true, false, true, false]
    case .thin: [true, false, false]
    case .paired: [true, true, false]
    case .longDashed: [true, true, true, true, true, true, false, false, false]
    }
  }

  /// A piece of the line as a legend shows it, `columns` cells long.
  public func sample(columns: Int) -> String {
    let dots = (0..<max(0, columns) * 2).map { pattern[$0 % pattern.count] }
    let cells = stride(from: 0, to: dots.count, by: 2).map { (dots[$0] ? 0x02 : 0) | (dots[$0 + 1] ? 0x10 : 0) }
    return String(String.UnicodeScalarView(cells.compactMap { Unicode.Scalar(0x2800 + UInt32($0)) }))
  }
}
