import ArgumentParser
import TongbaoExchange

/// The formats that reports are printed in.
enum ReportFormatName: String, CaseIterable, ExpressibleByArgument {
  case text, csv, tsv, json, markdown

  /// The format of this name.
  var format: any ReportFormat {
    switch self {
    case .text: AlignedFormat()
    case .csv: DelimitedFormat(delimiter: ",")
    case .tsv: DelimitedFormat(delimiter: "\t")
    case .json: JSONFormat()
    case .markdown: MarkdownFormat()
    }
  }
}
