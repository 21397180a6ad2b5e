import TongbaoCore

/// The Chinese phrases that stand where a catalogue has none.
enum ChinesePhraseBook {
  static func standard(_ phrase: BulletinPhrase, kind: Indicator.Kind?) -> PhraseTemplate {
    switch phrase {
    case .title: "{dataset}（{period}）"
    case .introduction: "现将{period}运营情况通报如下："
    case .synthetic: "本通报依据演示数据编写，数据为合成，不是任何公司的真实经营数据。"
    case .results: "各业务发展情况"
    case .tasks: "重点任务进展"
    case .cases: "优秀案例"
    case .requirements: "下一步工作要求"
    case .notes: "数据说明"
    case .lower: "{head}各{unit}情况"
    case .opening: "截至{end}，{head}"
    case .heading: "{name}"
    case .name, .subject: ""
    case .value, .also: kind == .flow || kind == .cumulative ? "{name}{value}" : "{name}为{value}"
    case .bound: "{name}{condition}"
    case .missing: "{name}缺数"
    case .ahead: "领先{pace}{gap}"
    case .behind: "落后{pace}{gap}"
    case .level: "与{pace}持平"
    case .target: "（目标：{by}{condition}）"
    case .targets: "年内目标：{targets}"
    case .targetAlone: "{name}{by}{condition}"
    case .otherSource: "（{source}为{value}）"
    case .otherSourceMissing: "（{source}另有数，未刊出）"
    case .commended, .attention, .plain, .ranked: "{subject}{condition}"
    case .worded: "{regions}{text}"
    case .first: "{names}等{count}（按数值排序，列前{number}个）"
    case .closing: "请予以关注"
    case .noneCommended, .noneAttention: "无{unit}{what}"
    case .unknown: "另有{count}情况不明"
    case .rank: "居{head}第{rank}位"
    case .aboveHead: "高于{head}{gap}"
    case .belowHead: "低于{head}{gap}"
    }
  }
}
