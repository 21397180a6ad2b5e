import Glibc
import TongbaoCore
import TongbaoLedger

// Writes one note after the other into a ledger, and prints each once it is written; for tests that kill it.
let (path, name) = (CommandLine.arguments[1], CommandLine.arguments[2])
let subject = AlertSubject(column: "x", region: .nation)
guard let period = Period("2020-08"), let ledger = try? Ledger(path) else { exit(2) }
for number in 0... {
  let entry = FollowUpEntry(
    at: "2020-10-03T08:15:30Z", by: name, subject: subject, period: period, value: .number(61.2),
    deed: .note("\(name)-\(number)"))
  guard (try? ledger.append(entry)) != nil else { exit(3) }
  let line = "\(name)-\(number)\n"
  write(1, line, line.utf8.count)
}
