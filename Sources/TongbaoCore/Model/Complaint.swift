/// Something to complain about, as a value; its wording is made when it becomes a problem.
package protocol Complaint: Error, Hashable {
  /// What is wrong and what would mend it, without the place.
  func sentence(in language: Language) -> String
}

extension Problem: Error {}

extension Problem {
  /// What `complaint` says of `place`.
  package init(_ complaint: some Complaint, at place: Place, severity: Severity = .error) {
    let sentence = Wording(zh: complaint.sentence(in: .zh), en: complaint.sentence(in: .en))
    self.init(sentence, at: place, severity: severity)
  }
}

extension Place {
  /// The whole of a file, its name made safe to print.
  package init(wholeOf file: String) {
    self.init(file: SafeText.escaped(file))
  }
}
