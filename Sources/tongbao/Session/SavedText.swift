import Glibc
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Texts that a person saves from the screen: new files in the folder where the program was started, else in the home folder.
enum SavedText {
  /// Writes a text into the first file of its name that does not exist yet; tells where, or why not.
  static func write(_ text: String, as name: String) -> Message {
    let folders = [".", Environment.value("HOME")].compactMap(\.self).map(Files.absolute)
    var refusal = ""
    for folder in folders {
      let path = free(in: folder, safe(name))
      do throws(Problem) {
        try AtomicFile.write(Array(text.utf8), to: path)
        return Message(ReportWording.saved(path))
      } catch {
        if refusal.isEmpty { refusal = path }
      }
    }
    return Message(ReportWording.notSaved(refusal), kind: .warning)
  }

  /// The first path of `name`, `name-2` and so on at which nothing is.
  private static func free(in folder: String, _ name: String) -> String {
    let paths = sequence(first: 1) { $0 + 1 }.lazy.map { "\(folder)/\(name)\($0 == 1 ? "" : "-\($0)").txt" }
    return paths.first { !Files.exists($0) } ?? ""
  }

  /// A name that is one part of a path: whatever else it holds is written as a hyphen.
  private static func safe(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." ? $0 : "-" })
  }
}
