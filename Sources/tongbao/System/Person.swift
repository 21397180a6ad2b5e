import Glibc

/// Who is at the computer.
enum Person {
  /// The name of the user: of the system's list of users, else what the environment says, else the number.
  ///
  /// The list is read as a file, for asking the system would load libraries into a program that has none.
  static var name: String {
    let number = String(getuid())
    return user(number: number, in: "/etc/passwd") ?? Environment.value("LOGNAME") ?? Environment.value("USER")
      ?? number
  }

  /// The name that a list of users has for a number.
  static func user(number: String, in path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let text = line {
      let fields = String(cString: text).split(separator: ":", omittingEmptySubsequences: false)
      if fields.count > 3, fields[2] == number, !fields[0].isEmpty { return String(fields[0]) }
    }
    return nil
  }
}

/// The time by the clock of the computer.
enum Clock {
  /// The moment in the time of Greenwich, as `2020-10-03T08:15:30Z`.
  static var now: String {
    var seconds = time(nil)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return "" }
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
    return "\(day)T\(digits(parts.tm_hour)):\(digits(parts.tm_min)):\(digits(parts.tm_sec))Z"
  }
}
