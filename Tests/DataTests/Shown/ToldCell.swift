import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// A cell that a table of facts speaks of.
struct ToldCell {
  /// The fact, as test reports name it.
  var fact: String
  var period: Period
  var column: Int
  var row: Int
  /// The number with the printed digits; nil where the fact is a bound or one of a list.
  var digits: String?
  /// The lead over the pace with the printed digits, where the fact is one.
  var lead: String?
}

/// A list that a table of facts has, as it is to be told.
struct ToldList {
  var fact: String
  var period: Period
  /// What has to stand in one piece: condition, count and names, or the names alone where the condition is in words.
  var text: String
  var column: Int
}

/// What a table of facts tells of the cells and lists of its dataset.
struct ToldFacts {
  var cells: [ToldCell] = []
  var lists: [ToldList] = []
}

// MARK: Reports of one form

extension ToldFacts {
  /// The facts of a report: stated values, and the regions that its lists name.
  init(_ proof: FactsProof) throws {
    for fact in proof.table.facts {
      let period = try proof.snapshot(of: fact).period
      for value in fact.stated {
        let lead = value.lead.map { NumberText.fixed($0, decimals: max(1, value.decimals ?? 0)) + "PP" }
        let digits = value.value.map { NumberText.fixed($0, decimals: value.decimals ?? 0).typographic }
        cells.append(
          ToldCell(
            fact: fact.id, period: period, column: try proof.column(value.indicator), row: try proof.row(value.region),
            digits: digits, lead: lead))
      }
      for group in fact.groups ?? [] {
        let column = try proof.column(group.indicator)
        // What is ranked without a value has no cell.
        for row in try group.regions.map({ try proof.row($0) }) {
          guard try proof.snapshot(of: fact).observation(column: column, row: row).isInformative else { continue }
          cells.append(ToldCell(fact: group.id, period: period, column: column, row: row))
        }
        lists.append(
          ToldList(fact: group.id, period: period, text: try group.told(proof, column), column: column))
      }
    }
  }
}

extension FactsTable.Group {
  /// What has to be read of the list: its count where it has one, and its names in printed order.
  fileprivate func told(_ proof: FactsProof, _ column: Int) throws -> String {
    if let counties { return counties.joined(separator: "、") }
    if let segments {
      let dimension = try #require(proof.dataset.catalogue.dimension(of: proof.dataset.indicator(ofColumn: column)))
      return segments.compactMap { id in dimension.segments.first { $0.id == id }?.name.zh }.joined(separator: "、")
    }
    let condition = self.condition.map { Wordings.words($0, proof.dataset, column) } ?? text?["zh"] ?? ""
    let counted = Wordings.counted(count, named: regions.count, proof.dataset.catalogue.level)
    return condition + "（\(counted)）" + (regions.isEmpty ? "" : "：" + regions.joined(separator: "、"))
  }
}

// MARK: The two others

extension ToldFacts {
  /// The facts of the work summaries and the article.
  init(_ table: GroupCustomerFacts, _ loaded: LoadedDataset) throws {
    for told in table.told(\.values) {
      cells.append(
        ToldCell(
          fact: told.fact, period: try #require(Period(told.period)), column: try loaded.column(told.part.column),
          row: try loaded.row(told.place),
          digits: told.part.impliedBy?.shortest
            ?? told.part.value.map { NumberText.fixed($0, decimals: told.part.decimals ?? 0).typographic }))
    }
    for told in table.told(\.lists) {
      let column = try loaded.column(told.part.column)
      let names = told.part.members?.compactMap { $0["zh"] } ?? told.part.regions ?? []
      let text = told.part.members == nil ? told.part.criterion.map { Wordings.words($0, loaded.dataset, column) } : nil
      lists.append(
        ToldList(
          fact: told.part.id, period: try #require(Period(told.period)), text: text ?? names.joined(separator: "、"),
          column: column))
    }
  }

  /// The provinces that a release named, in the table of the region that they lie in.
  init(provincesOf table: MinistryFacts, _ lower: LoadedDataset) throws {
    for list in table.beyond.lists {
      guard let name = list.indicator, let period = Period(list.period),
        lower.dataset.timeline.snapshot(period) != nil
      else { continue }
      for province in list.provinces {
        guard let row = lower.dataset.roster.regions.firstIndex(where: { $0.short == province }) else { continue }
        cells.append(
          ToldCell(fact: "\(list.period) \(province)", period: period, column: try lower.column(name), row: row))
      }
    }
  }

  /// The figures of the ministry, those of three regions as the bounds that they are.
  init(_ table: MinistryFacts, _ loaded: LoadedDataset) throws {
    for fact in table.facts where fact.division == nil || !fact.isShare {
      cells.append(
        ToldCell(
          fact: fact.id, period: try #require(Period(fact.period)), column: try loaded.column(fact.indicator),
          row: try loaded.row(fact.region), digits: NumberText.fixed(fact.value, decimals: fact.decimals)))
    }
  }
}
