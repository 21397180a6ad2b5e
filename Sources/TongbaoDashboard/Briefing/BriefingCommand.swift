import TongbaoCore

/// The command that says a view's briefing again, ready for a shell.
struct BriefingCommand {
  let state: State
  let subject: BriefingSubject
  let model: PeriodModel

  /// The whole line.
  var text: String {
    guard let dataset = state.dataset else { return "" }
    var words = ["tongbao", "brief", "--dataset", state.datasetName ?? dataset.id]
    words += ["--period", model.snapshot.period.description]
    if dataset.isLower { words += ["--under", (state.regionTable ?? dataset).roster.head.code.description] }
    words += turned + asked(dataset)
    if model.basis.peers.group != .all {
      words += ["--only", model.peers.map { name($0, dataset) }.joined(separator: ",")]
    }
    if !state.briefingFilter.isEmpty { words += ["--filter", state.briefingFilter] }
    return (words + ["--lang", state.shownLanguage.rawValue]).map(BriefingCommand.quoted).joined(separator: " ")
  }

  /// Whose segments the rows are.
  private var turned: [String] {
    guard case .segments(let dimension, let row) = state.sheets.shown, let table = state.regionTable else { return [] }
    return ["--by", dimension] + (row == 0 ? [] : ["--of", name(row, table)])
  }

  private func asked(_ dataset: Dataset) -> [String] {
    switch subject {
    case .overview: return []
    case .tasks: return ["--tasks"]
    case .alerts: return ["--alerts"]
    case .indicator(let column): return ["--indicator", dataset.catalogue.name(ofColumn: column)]
    case .region(let row, let column):
      return ["--region", name(row, dataset)]
        + (column.map { ["--indicator", dataset.catalogue.name(ofColumn: $0)] } ?? [])
    }
  }

  /// The name of a row where no other has it, else its code.
  private func name(_ row: Int, _ dataset: Dataset) -> String {
    let region = dataset.roster[row]
    let isAlone = dataset.roster.regions.count { $0.short == region.short || $0.name == region.short } == 1
    return isAlone || region.code.isSegment ? region.short : region.code.description
  }

  /// A word as shells take it literally.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_./,:+".unicodeScalars.contains(scalar)
      }
    return isPlain
      ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
