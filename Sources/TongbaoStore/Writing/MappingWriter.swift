import TongbaoCore

/// Writes `mapping.json`, a header a line.
public struct MappingWriter {
  private let catalogue: Catalogue
  private let roster: Roster

  public init(catalogue: Catalogue, roster: Roster) {
    self.catalogue = catalogue
    self.roster = roster
  }

  /// The bytes of the file.
  public func bytes(of mapping: WorkbookMapping) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.number(1)
      if !mapping.sheets.isEmpty {
        writer.key("sheets")
        writer.array(.wrapped) { writer in mapping.sheets.forEach { writer.string($0) } }
      }
      writer.key("columns")
      writer.object { writer in
        for header in mapping.headers {
          writer.key(header.text)
          write(header.meaning, to: &writer)
        }
      }
      guard !mapping.regions.isEmpty else { return }
      writer.key("regions")
      writer.object { writer in
        for region in mapping.regions {
          writer.member(region.text, region.row.map { roster[$0].written } ?? MappingReader.ignored)
        }
      }
    }
    return writer.finished
  }

  private func write(_ meaning: WorkbookMapping.Meaning, to writer: inout JSONWriter) {
    switch meaning {
    case .ignored: writer.string(MappingReader.ignored)
    case .column(let column, nil): writer.string(catalogue.name(ofColumn: column))
    case .column(let column, let unit?):
      writer.object(.line) { writer in
        writer.member("indicator", catalogue.name(ofColumn: column))
        writer.member("unit", unit)
      }
    case .open(let likely):
      writer.object(.line) { writer in
        writer.key("likely")
        writer.array(.line) { writer in likely.forEach { writer.string(catalogue.name(ofColumn: $0)) } }
      }
    }
  }
}
