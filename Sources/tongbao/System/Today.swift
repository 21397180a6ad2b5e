import Glibc
import TongbaoCore

/// What day it is where the person is.
enum Today {
  /// Today by the clock and the time zone of the system, or by `TONGBAO_TODAY`, so that what depends on it can be told again.
  static var day: CalendarDay? {
    if let told = Environment.value("TONGBAO_TODAY").flatMap(CalendarDay.init) { return told }
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDay(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
