import TongbaoCore

extension EnglishSentences {
  /// The sentence for a catalogue or a condition.
  static func catalogue(_ complaint: CatalogueComplaint) -> String {
    switch complaint {
    case .badID(let id): "\"\(id)\" is no id: write lower-case letters, digits, _ and dots, a letter first"
    case .sameID(let id, let line): "the id \"\(id)\" stands on line \(line) already: give one of them another"
    case .unknownIndicator(let id, let likely?): "no indicator is called \"\(id)\": did you mean \"\(likely)\"?"
    case .unknownIndicator(let id, nil): "no indicator is called \"\(id)\": write an id from dataset.json"
    case .unknownPart(let part, let id, let likely?):
      "no \(name(of: part)) is called \"\(id)\": did you mean \"\(likely)\"?"
    case .unknownPart(let part, let id, nil): "no \(name(of: part)) is called \"\(id)\": write one that is declared"
    case .levelNotBelow(let level, let head): "the rows of \(head) cannot be \(plural(level)): write a lower level"
    case .badRange: "this is no range: the least value must not exceed the greatest"
    case .definitionOrder:
      "this change of definition begins no later than the one before it: put them in the order of time"
    case .badPlaceCode(let code):
      "\"\(code)\" is no code of a place of the dataset's own: write one from 990000 to 999999"
    case .placeIsRegion(let name): "\"\(name)\" is a region of regions.json: give the place another name"
    case .headAsRow(let name): "\"\(name)\" is the head of the tables: remove it from the rows"
    case .badStep:
      "this is no step: write a number above 0, in the unit of the indicator, or per cent of the value such as \"10%\""
    case .stepOfLead:
      "of a completion rate the lead over its pace counts, of which a percentage means nothing: write percentage points, "
        + "a number above 0"
    case .thresholdOrder: "this threshold begins no later than the one before it: put them in the order of time"
    case .badCondition(let text, let error): condition(text, error)
    case .contradiction(let text): "no number meets all of \"\(text)\": check its limits"
    case .noPace(let id): "\"\(id)\" has no pace: give it one in dataset.json, or write a number"
    case .noSegments(let id):
      "\(id) has no segments: remove what stands behind @, or give it a dimension in dataset.json"
    case .noIndicatorsBy(let id):
      "no column of this table has the dimension \"\(id)\": give one to an indicator, or remove the rows"
    case .headlineElsewhere(let id):
      "\"\(id)\" is no column of this table and cannot head it: write an indicator of this domain that is not context"
    case .tooManyHeadlines(let most): "at most \(most) indicators can head a domain: remove those that matter least"
    case .loneBrace(let text): "a brace stands alone in \"\(text)\": write {name}, or {{ for a brace itself"
    case .unknownSlot(let slot, let phrase, _, let likely?):
      "\(phrase) knows no {\(slot)}: did you mean {\(likely)}?"
    case .unknownSlot(let slot, let phrase, let known, nil):
      known.isEmpty
        ? "\(phrase) knows no {\(slot)}: it takes no names in braces"
        : "\(phrase) knows no {\(slot)}: it takes \(known.map { "{\($0)}" }.joined(separator: ", "))"
    case .phraseOfWhole(let phrase):
      "\"\(phrase)\" is a phrase of the whole bulletin: move it to \"bulletin\" at the top of the file"
    case .companionOfItself: "an indicator cannot be told beside itself: write another's id, or \"no\""
    case .noIndicators: "the catalogue has no indicators: add at least one"
    }
  }

  /// Why a text is no condition.
  private static func condition(_ text: String, _ error: Condition.NotationError) -> String {
    switch error {
    case .empty: "the condition is empty: write one such as \"<70\" or \"[70,100)\""
    case .unknownPart(let part):
      "\"\(SafeText.excerpt(part))\" is no condition: write it like <70, >=100, [70,100), <national or <=0.65*last"
    case .unknownTerm(let term):
      "\"\(SafeText.excerpt(term))\" in \"\(text)\" is neither a number nor national, pace, last, last_year "
        + "or an indicator"
    case .openInterval(let part):
      "\"\(SafeText.excerpt(part))\" is no interval: write both ends and both brackets, such as [70,100)"
    case .emptyInterval(let part):
      "no number lies in \"\(SafeText.excerpt(part))\": write the smaller end first"
    case .badRank(let part): "\"\(SafeText.excerpt(part))\" is no rank: write top or bottom and a whole number from 1"
    }
  }

  /// A part of a catalogue.
  private static func name(of part: CataloguePart) -> String {
    switch part {
    case .domain: "domain"
    case .group: "group of this domain"
    case .dimension: "dimension"
    case .segment: "segment of this dimension"
    }
  }
}
