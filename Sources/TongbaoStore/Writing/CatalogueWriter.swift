import TongbaoCore

/// Writes a catalogue as `dataset.json`.
public enum CatalogueWriter {
  /// The bytes of the file; `head` is the region at the head of the tables.
  public static func bytes(of catalogue: Catalogue, head: Region) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.number(1)
      writer.key("title")
      writer.wording(catalogue.title)
      writer.member("region", head.code == .nation ? head.short : head.code.description)
      writer.member("level", catalogue.level.name)
      write(catalogue.places, catalogue.rows, to: &writer)
      writer.member("every", catalogue.every.rawValue)
      write(catalogue.workingDays, to: &writer)
      writer.bulletin(catalogue.bulletin)
      writer.key("domains")
      writer.array(.lines) { writer in catalogue.domains.forEach { write($0, to: &writer) } }
      if !catalogue.dimensions.isEmpty {
        writer.key("dimensions")
        writer.array(.lines) { writer in catalogue.dimensions.forEach { write($0, to: &writer) } }
      }
      writer.key("indicators")
      writer.array(.lines) { writer in catalogue.indicators.forEach { write($0, to: &writer) } }
      if !catalogue.notes.isEmpty {
        writer.key("notes")
        writer.array(.lines) { writer in catalogue.notes.forEach { writer.wording($0) } }
      }
    }
    return writer.finished
  }

  /// The dataset's own places, and the rows where they are not all regions of the level.
  private static func write(_ places: [Region], _ rows: [RegionCode]?, to writer: inout JSONWriter) {
    if !places.isEmpty {
      writer.key("places")
      writer.array(.lines) { writer in
        for place in places {
          writer.object(.line) { writer in
            writer.member("code", place.code.description)
            writer.member("name", place.name)
            writer.member("short", place.short)
            writer.member("en", place.english)
            writer.member("pinyin", place.pinyin)
          }
        }
      }
    }
    guard let rows else { return }
    writer.key("rows")
    writer.array(.wrapped) { writer in rows.forEach { writer.string($0.description) } }
  }

  /// The working days in the order of their periods.
  private static func write(_ calendar: WorkingDays?, to writer: inout JSONWriter) {
    guard let calendar else { return }
    writer.key("working_days")
    writer.object(.wrapped) { writer in
      for (period, count) in calendar.days.sorted(by: { $0.key < $1.key }) {
        writer.key(period.description)
        writer.number(count)
      }
    }
  }

  private static func write(_ domain: Domain, to writer: inout JSONWriter) {
    writer.object(.wrapped) { writer in
      writer.member("id", domain.id)
      writer.key("name")
      writer.wording(domain.name)
      writer.member("size", domain.size)
      writer.member("rows", domain.rows)
      if !domain.headlines.isEmpty {
        writer.key("headlines")
        writer.array { writer in domain.headlines.forEach { writer.string($0) } }
      }
      guard !domain.groups.isEmpty else { return }
      writer.key("groups")
      writer.array(.wrapped) { writer in
        domain.groups.forEach { writer.named($0.id, $0.name) }
      }
    }
  }

  private static func write(_ dimension: Dimension, to writer: inout JSONWriter) {
    writer.object(.wrapped) { writer in
      writer.member("id", dimension.id)
      writer.key("name")
      writer.wording(dimension.name)
      writer.key("segments")
      writer.array(.wrapped) { writer in
        dimension.segments.forEach { writer.named($0.id, $0.name) }
      }
    }
  }

  private static func write(_ indicator: Indicator, to writer: inout JSONWriter) {
    writer.object(.wrapped) { writer in
      writer.member("id", indicator.id)
      writer.member("domain", indicator.domain)
      writer.member("group", indicator.group)
      writer.key("name")
      writer.wording(indicator.name)
      if indicator.short != indicator.name {
        writer.key("short")
        writer.wording(indicator.short)
      }
      writer.member("unit", indicator.unit.id)
      writer.key("decimals")
      writer.number(indicator.decimals)
      writer.member("better", indicator.better.rawValue)
      writer.member("kind", indicator.kind.rawValue)
      writeNumbers(of: indicator, to: &writer)
      writeThresholds(indicator.thresholds, to: &writer)
      writeRest(of: indicator, to: &writer)
    }
  }

  private static func writeNumbers(of indicator: Indicator, to writer: inout JSONWriter) {
    if let range = indicator.range {
      writer.key("range")
      writer.array { writer in
        for end in [range.lowerBound, range.upperBound] {
          if end.isFinite { writer.number(end) } else { writer.null() }
        }
      }
    }
    writeAddition(indicator.addsUp, to: &writer)
    switch indicator.pace {
    case .year: writer.member("pace", "year")
    case .plan(let id):
      writer.key("pace")
      writer.object(.line) { writer in writer.member("plan", id) }
    case nil: break
    }
    guard let target = indicator.target else { return }
    writer.key("target")
    writer.object(.line) { writer in
      writer.member("condition", target.condition.description)
      writer.member("by", target.by?.description)
    }
  }

  private static func writeAddition(_ addition: Indicator.Addition, to writer: inout JSONWriter) {
    switch addition {
    case .no: break
    case .sum: writer.member("adds_up", "sum")
    case .mean(let weight):
      writer.key("adds_up")
      writer.object(.line) { writer in writer.member("mean", weight) }
    case .ratio(let numerator, let denominator, let factor):
      writer.key("adds_up")
      writer.object(.line) { writer in
        writer.key("ratio")
        writer.array { writer in
          writer.string(numerator)
          writer.string(denominator)
        }
        writer.key("factor")
        writer.number(factor)
      }
    }
  }

  private static func writeThresholds(_ thresholds: [Threshold], to writer: inout JSONWriter) {
    guard !thresholds.isEmpty else { return }
    writer.key("thresholds")
    writer.array(.wrapped) { writer in thresholds.forEach { writer.threshold($0) } }
  }

  /// Thresholds as the value of their key.
  static func text(of thresholds: [Threshold]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(.wrapped) { writer in thresholds.forEach { writer.threshold($0) } }
    return writer.value
  }

  /// Conditions as the value of their key.
  static func text(of conditions: [Condition]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in conditions.forEach { writer.string($0.description) } }
    return writer.value
  }

  private static func writeRest(of indicator: Indicator, to writer: inout JSONWriter) {
    if let definition = indicator.definition {
      writer.key("definition")
      writer.wording(definition)
    }
    if !indicator.definitionChanges.isEmpty {
      writer.key("definition_changes")
      writer.array(.lines) { writer in
        for change in indicator.definitionChanges {
          writer.object(.line) { writer in
            writer.member("from", change.from.description)
            writer.key("note")
            writer.wording(change.note)
          }
        }
      }
    }
    if !indicator.aliases.isEmpty {
      writer.key("aliases")
      writer.array(.wrapped) { writer in indicator.aliases.forEach { writer.string($0) } }
    }
    writer.member("dimension", indicator.dimension)
    if indicator.isContext {
      writer.key("context")
      writer.bool(true)
    }
    if let rule = indicator.bulletin { writer.bulletin(rule) }
  }
}

extension JSONWriter {
  /// An object of an id and a name.
  fileprivate mutating func named(_ id: String, _ name: Wording) {
    object(.line) { writer in
      writer.member("id", id)
      writer.key("name")
      writer.wording(name)
    }
  }

  /// A threshold with its conditions.
  mutating func threshold(_ threshold: Threshold) {
    object(.line) { writer in
      writer.member("from", threshold.from?.description)
      for kind in ThresholdLimit.Kind.allCases { writer.conditions(kind.rawValue, threshold[kind]) }
      writer.member("source", threshold.source)
      switch threshold.reopening {
      case .amount(let amount):
        writer.key("reopen_by")
        writer.number(amount)
      case .percent(let percent): writer.member("reopen_by", percent.shortest + "%")
      case nil: break
      }
    }
  }

  /// A list of conditions; none where there are none.
  private mutating func conditions(_ name: String, _ conditions: [Condition]) {
    guard !conditions.isEmpty else { return }
    key(name)
    array { writer in conditions.forEach { writer.string($0.description) } }
  }
}
