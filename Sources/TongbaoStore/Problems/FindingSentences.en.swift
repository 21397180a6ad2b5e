import TongbaoCore

extension EnglishSentences {
  /// The sentence for what an analyst would ask about.
  static func finding(_ complaint: FindingComplaint) -> String {
    let what = "\(SafeText.escaped(complaint.name.en)) of \(regions(complaint))"
    switch complaint.kind {
    case .outsideRange(let value):
      return "\(what) is \(complaint.text(value)), outside its range \(complaint.range): check the number and its unit"
    case .fell(let before, let period, let value):
      return
        "\(what) fell from \(complaint.text(before)) in \(period) to \(complaint.text(value)), which no total of the year so far does: check both periods and mend the wrong one"
    case .missing(let period):
      return
        "\(what) has no value, and had one in \(period): check whether it was left out; write null where there is none"
    case .headDiffers(let stated, let implied):
      return
        "\(what) is \(complaint.text(stated)), and its regions imply \(complaint.worked(implied)): check the total and the regions"
    case .ratioDiffers(let stated, let implied, _, _):
      let parts = complaint.parts.map { "\"\(SafeText.escaped($0.en))\"" }.joined(separator: " and ")
      return "\(what) is \(complaint.text(stated)), and \(parts) imply \(complaint.worked(implied)): check all three"
    case .listDiffers(let condition):
      return "\(what): the values are not what the report's list \(condition) says: correct the values or the list"
    case .scale(let value, let factor, let usual):
      return
        "\(what) is \(complaint.text(value)), about \(times(factor)) what is usual (\(complaint.text(usual))): check the unit"
    case .jump(let before, let value):
      return
        "\(what) went from \(complaint.text(before)) in the period before to \(complaint.text(value)), clearly further than any region in any other period: check it"
    }
  }

  private static func regions(_ complaint: FindingComplaint) -> String {
    let names = complaint.regions.prefix(FindingComplaint.mostNames).map { SafeText.escaped($0.label(in: .en)) }
    let all = complaint.regions.count
    if all > names.count { return names.joined(separator: ", ") + " and \(all - names.count) more" }
    return names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  private static func times(_ factor: Double) -> String {
    switch factor {
    case 100: "a hundred times"
    case 1e4: "ten thousand times"
    case 1e8: "a hundred million times"
    case 0.01: "a hundredth of"
    case 1e-4: "a ten-thousandth of"
    default: "a hundred-millionth of"
    }
  }
}
