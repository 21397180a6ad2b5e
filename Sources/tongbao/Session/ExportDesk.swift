import Glibc
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Writes views that the person sends away, and answers with what has become of them.
enum ExportDesk {
  /// Writes the view of a state as it was when it was ordered.
  static func write(_ order: ExportOrder, of state: State) -> Action {
    let path = Files.absolute(expanded(order.path))
    guard let content = ExportedView(state).content(as: order.format, order.options) else {
      return .exportRefused(ReportWording.nothingToExport, isTaken: false)
    }
    do throws(Problem) {
      if order.replaces {
        try ExportFile.write(content, to: path)
      } else if try !ExportFile.create(content, at: path) {
        return .exportRefused(ReportWording.exportReplaces(path), isTaken: true)
      }
      return .exported(path)
    } catch {
      let place = "\(error.place)"
      return .exportRefused(
        Wording(zh: place + "：" + error.sentence.zh, en: place + ": " + error.sentence.en), isTaken: false)
    }
  }

  /// `~/` is the person's own folder, as in a shell.
  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment.value("HOME") else { return path }
    return home + path.dropFirst()
  }
}
