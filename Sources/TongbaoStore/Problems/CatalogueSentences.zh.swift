import TongbaoCore

extension ChineseSentences {
  /// The sentence for a catalogue or a condition.
  static func catalogue(_ complaint: CatalogueComplaint) -> String {
    switch complaint {
    case .badID(let id): "\"\(id)\" 不能作标识：请用小写字母、数字、_ 和点，以字母开头"
    case .sameID(let id, let line): "标识 \"\(id)\" 在第 \(line) 行已有：请改其中一个"
    case .unknownIndicator(let id, let likely?): "没有指标 \"\(id)\"：是否想写 \"\(likely)\"？"
    case .unknownIndicator(let id, nil): "没有指标 \"\(id)\"：请写 dataset.json 里的标识"
    case .unknownPart(let part, let id, let likely?): "没有\(name(of: part)) \"\(id)\"：是否想写 \"\(likely)\"？"
    case .unknownPart(let part, let id, nil): "没有\(name(of: part)) \"\(id)\"：请写已声明的"
    case .levelNotBelow(let level, let head): "\(head)的各行不能是\(name(of: level))：请写更低的层级"
    case .badRange: "这不是取值范围：最小值不能大于最大值"
    case .definitionOrder: "这次口径变更的起始不晚于前一次：请按时间先后排列"
    case .badPlaceCode(let code): "\"\(code)\" 不能作本数据集自设地点的代码：请写 990000 至 999999"
    case .placeIsRegion(let name): "\"\(name)\" 已在 regions.json 里：请给这个地点另取名称"
    case .headAsRow(let name): "\"\(name)\" 是表头：请从 rows 里删去"
    case .badStep:
      "这不是幅度：请写大于 0 的数（按指标单位），或按原值的百分比，例如 \"10%\""
    case .stepOfLead:
      "完成率看的是与进度的差距，不能按百分比：请写百分点，即大于 0 的数"
    case .thresholdOrder: "这条门限的起始不晚于前一条：请按时间先后排列"
    case .badCondition(let text, let error): condition(text, error)
    case .contradiction(let text): "没有数字能同时满足 \"\(text)\"：请核对界限"
    case .noPace(let id): "\"\(id)\" 没有时间进度：请在 dataset.json 里设定，或写数字"
    case .noSegments(let id): "\(id) 没有分项：请删去 @ 及其后内容，或在 dataset.json 里给它维度"
    case .noIndicatorsBy(let id): "该专业没有一列具有维度 \"\(id)\"：请给某项指标写上该维度，或删去 rows"
    case .headlineElsewhere(let id): "\"\(id)\" 不是该专业的列，不能作首要指标：请写该专业中非背景的指标"
    case .tooManyHeadlines(let most): "一个专业最多 \(most) 项首要指标：请删去次要的"
    case .loneBrace(let text): "\"\(text)\" 里有单独的大括号：请写 {名称}，大括号本身写作 {{ 或 }}"
    case .unknownSlot(let slot, let phrase, _, let likely?): "\(phrase) 里没有 {\(slot)}：是否想写 {\(likely)}？"
    case .unknownSlot(let slot, let phrase, let known, nil):
      known.isEmpty
        ? "\(phrase) 里没有 {\(slot)}：这个短语不用大括号"
        : "\(phrase) 里没有 {\(slot)}：可用 \(known.map { "{\($0)}" }.joined(separator: "、"))"
    case .phraseOfWhole(let phrase): "\"\(phrase)\" 是整篇通报的短语：请移到文件开头的 \"bulletin\" 里"
    case .companionOfItself: "指标不能与自己合写：请写另一指标的标识，或写 \"no\""
    case .noIndicators: "目录里没有指标：请至少写一个"
    }
  }

  /// Why a text is no condition.
  private static func condition(_ text: String, _ error: Condition.NotationError) -> String {
    switch error {
    case .empty: "条件是空的：请写成 \"<70\" 或 \"[70,100)\""
    case .unknownPart(let part):
      "\"\(SafeText.excerpt(part))\" 不是条件：请写成 <70、>=100、[70,100)、<national 或 <=0.65*last"
    case .unknownTerm(let term):
      "\"\(text)\" 里的 \"\(SafeText.excerpt(term))\" 既不是数字，也不是 national、pace、last、last_year 或指标"
    case .openInterval(let part): "\"\(SafeText.excerpt(part))\" 不是区间：两端和两个括号都要写，例如 [70,100)"
    case .emptyInterval(let part): "\"\(SafeText.excerpt(part))\" 里没有数字：请把小的一端写在前面"
    case .badRank(let part): "\"\(SafeText.excerpt(part))\" 不是名次：请写 top 或 bottom 加从 1 起的整数"
    }
  }

  /// A part of a catalogue.
  private static func name(of part: CataloguePart) -> String {
    switch part {
    case .domain: "专业"
    case .group: "该专业的分组"
    case .dimension: "维度"
    case .segment: "该维度的分项"
    }
  }
}
