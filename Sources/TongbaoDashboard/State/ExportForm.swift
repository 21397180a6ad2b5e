import TerminalCanvas
import TongbaoCore

/// The window in which a view is asked to leave: in which format, under which name.
public struct ExportForm: Sendable, Hashable {
  /// A line of the window.
  enum Part: Sendable, Hashable {
    case format, encoding, file
  }

  /// What the window remembers for as long as the program runs.
  public struct Memory: Sendable, Hashable {
    var format: ExportFormat?
    /// What stood before the name, with its slash.
    var folder = ""
    /// Files of separated values go to people who open them in a spreadsheet, unless they have said otherwise.
    var isForExcel = true

    public init() {}
  }

  private(set) var format: ExportFormat
  private(set) var isForExcel: Bool
  /// The line that takes the keys.
  private(set) var part = Part.format
  private(set) var field: TextField
  /// Why it cannot be written as it is.
  var complaint: Wording?
  /// Whether it waits for the file to be written.
  var isWriting = false
  /// The path at which something stands, and which another Enter writes over.
  var taken: String?

  /// A form that proposes a name, without its ending, in the format and folder of the last time.
  init(proposing name: String, format: ExportFormat, memory: Memory) {
    self.format = memory.format ?? format
    isForExcel = memory.isForExcel
    field = TextField(memory.folder + ExportForm.harmless(name) + "." + self.format.ending)
  }

  /// The lines that the format has, from above.
  var parts: [Part] { format == .csv || format == .tsv ? [.format, .encoding, .file] : [.format, .file] }

  /// What was typed as a path, with the format's ending where it has none; nil where that names no file.
  var path: String? {
    let text = field.text.trimmed
    let name = text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard !name.isEmpty, text != "~", name != ".", name != ".." else { return nil }
    return name.contains(".") ? text : text + "." + format.ending
  }

  var memory: Memory {
    var memory = Memory()
    memory.format = format
    memory.isForExcel = isForExcel
    if let path, let slash = path.lastIndex(of: "/") { memory.folder = String(path[...slash]) }
    return memory
  }

  /// What the executable is to write.
  var order: ExportOrder? {
    path.map {
      ExportOrder(
        path: $0, format: format,
        options: DelimitedOptions(hasByteOrderMark: isForExcel, breaksAsWindows: isForExcel), replaces: taken == $0)
    }
  }

  /// Takes a key: arrows choose where something is chosen, all else goes into the name.
  mutating func take(_ key: Key) {
    switch part {
    case .format:
      if key == .left { turn(by: -1) }
      if key == .right || key == .character(" ") { turn(by: 1) }
    case .encoding: if [.left, .right, .character(" ")].contains(key) { isForExcel.toggle() }
    case .file: change { _ = $0.apply(key) }
    }
  }

  /// Changes the name; what stood in the way of the old one is no matter any more.
  mutating func change(_ change: (inout TextField) -> Void) {
    guard part == .file else { return }
    change(&field)
    (complaint, taken) = (nil, nil)
    // Who types an ending has chosen a format.
    if let named = ExportFormat(ofFile: field.text) { format = named }
  }

  /// Goes to another line, and stays at the ends.
  mutating func move(by step: Int) {
    let parts = parts
    part = parts[min(max(0, (parts.firstIndex(of: part) ?? 0) + step), parts.count - 1)]
  }

  /// Another format, and its ending on the name.
  private mutating func turn(by step: Int) {
    let all = ExportFormat.allCases
    let old = format
    format = all[((all.firstIndex(of: format) ?? 0) + step + all.count) % all.count]
    (complaint, taken) = (nil, nil)
    guard ExportFormat(ofFile: field.text) == old, let point = field.text.lastIndex(of: ".") else { return }
    field = TextField(field.text[..<point] + "." + format.ending)
  }

  /// A name that is one part of a path: whatever else it holds is written as a hyphen.
  private static func harmless(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" ? $0 : "-" })
  }
}

/// A view that is to be written to a file.
public struct ExportOrder: Sendable, Hashable {
  /// As it was typed: from the folder of the program, or from the root; `~/` is the person's own folder.
  public var path: String
  public var format: ExportFormat
  public var options: DelimitedOptions
  /// Whether what is there may be written over.
  public var replaces: Bool

  public init(
    path: String, format: ExportFormat, options: DelimitedOptions = DelimitedOptions(), replaces: Bool = false
  ) {
    self.path = path
    self.format = format
    self.options = options
    self.replaces = replaces
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
