import TongbaoCore

/// The English phrases that stand where a catalogue has none.
enum EnglishPhraseBook {
  static func standard(_ phrase: BulletinPhrase, kind: Indicator.Kind?) -> PhraseTemplate {
    switch phrase {
    case .title: "{dataset} ({period})"
    case .introduction: "This bulletin reports the results for {period}."
    case .synthetic: "All figures here are synthetic demonstration data; they are not those of any company."
    case .results: "Results by business"
    case .tasks: "Progress of tasks"
    case .cases: "Good examples"
    case .requirements: "What is asked for next"
    case .notes: "Notes on the data"
    case .lower: "The {unit} of {head}"
    case .opening: "{head}"
    case .heading: "{name}"
    case .name, .subject: ""
    case .value: kind == .flow || kind == .cumulative ? "{name} came to {value}" : "{name} stood at {value}"
    case .also: "{name} at {value}"
    case .bound: "{name} stood {condition}"
    case .missing: "no figure was given for {name}"
    case .ahead: ", {gap} ahead of {pace}"
    case .behind: ", {gap} behind {pace}"
    case .level: ", level with {pace}"
    case .target: ", against a target of {condition}{by}"
    case .targets: "Targets for the year: {targets}"
    case .targetAlone: "{name}, {condition}{by}"
    case .otherSource: "({source}: {value})"
    case .otherSourceMissing: "({source}: a figure of its own, not printed)"
    case .commended, .attention, .plain, .ranked: "{is} {condition} in {subject}"
    case .worded: "{text}: {regions}"
    case .first: ", the first {number} by value being {names}"
    case .closing: "and need{s} attention"
    case .noneCommended, .noneAttention: "no {unit} {what}"
    case .unknown: "for {count} this is not known"
    case .rank: "ranking {rank} of {count}"
    case .aboveHead: "{gap} above {head}"
    case .belowHead: "{gap} below {head}"
    }
  }
}
