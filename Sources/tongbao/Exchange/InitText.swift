import TerminalCanvas
import TongbaoCore
import TongbaoExchange

/// What people are told of a dataset that was started: what was found, and what is left to them.
struct InitText {
  let folder: String
  let made: NewDataset.Made
  let language: Language

  var text: String {
    let catalogue = made.proposal.catalogue
    let lines = [head] + catalogue.indicators.map(line) + toFill
    return lines.map { TextLayout.safe($0) + "\n" }.joined()
  }

  private var head: String {
    let counts = (made.proposal.catalogue.indicators.count, made.outcome.merge.added.count)
    let period = made.outcome.reading.period
    return language == .zh
      ? "已建立 \(folder)：\(counts.0) 个指标，\(period) 有 \(counts.1) 个值"
      : "\(folder) has \(counts.0) \(counts.0 == 1 ? "indicator" : "indicators") now, and \(counts.1) values of \(period)"
  }

  /// An indicator as the catalogue has it.
  private func line(_ indicator: Indicator) -> String {
    let better = CatalogueWording.better[indicator.better]?[language] ?? ""
    return "  \(indicator.id)  \(indicator.name.zh)  \(indicator.unit.id)  \(indicator.decimals)  \(better)"
  }

  /// What a person has to fill in.
  private var toFill: [String] {
    let open = made.proposal.withoutUnit
    let isChinese = language == .zh
    let units = open.joined(separator: isChinese ? "、" : ", ")
    let first = isChinese ? "请在 \(folder)/dataset.json 里补上：" : "left to fill in, in \(folder)/dataset.json:"
    let words =
      isChinese
      ? ["better、kind、adds_up：方向、口径、汇总方式按名称和数值推测，请核对", "name.en、thresholds：英文名和关注线"]
      : [
        "better, kind and adds_up: guessed from names and values, to be confirmed", "name.en and thresholds",
      ]
    let unit = isChinese ? "unit：没有写明单位的 \(units)" : "unit: none is told of \(units)"
    return [first] + (open.isEmpty ? [] : ["- " + unit]) + words.map { "- " + $0 }
  }
}
