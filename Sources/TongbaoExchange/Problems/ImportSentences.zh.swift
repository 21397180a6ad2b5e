import TongbaoCore

extension ChineseSentences {
  /// The sentence for what was met on a sheet.
  static func table(_ kind: TableRemark.Kind) -> String {
    switch kind {
    case .subtotal(let text): "“\(SafeText.excerpt(text))”是小计或说明行，未导入"
    case .note(let text): "说明文字，未导入：\(SafeText.excerpt(text, limit: 60))"
    case .counting(let text): "“\(SafeText.excerpt(text))”是序号或代码列，未导入"
    case .words(let text): "“\(SafeText.excerpt(text))”是文字列，未导入"
    case .noHeader: "这一列有数值而没有表头：请补上表头，或删去这一列"
    case .noRegion: "这一行有数值而没有地区：请补上地区名，或删去这一行"
    case .hiddenRows(let names): "隐藏行 \(list(names)) 未读取；要读取请加 --hidden"
    case .hiddenColumns(let names): "隐藏列 \(list(names)) 未读取；要读取请加 --hidden"
    case .hiddenSheet: "工作表已隐藏，未读取；要读取请加 --hidden 或 --sheet"
    case .unknownRegion(let text, let likely):
      "没有叫“\(SafeText.excerpt(text))”的地区\(likely.isEmpty ? "" : "，可能是 \(list(likely))")：请改正，或在 mapping.json 的 regions 里写明"
    case .ambiguousRegion(let text, let names): "“\(SafeText.excerpt(text))”可指 \(list(names))：请写全名或代码"
    case .otherRegion(let text): "“\(SafeText.excerpt(text))”在这张表的上级，未导入"
    case .beyond(let text): "\(text.isEmpty ? "这一行" : "“\(SafeText.excerpt(text))”")在最后一个地区之后，未导入"
    case .noTable: "没有以地区为行（或列）的表，未读取"
    case .tooManyTables(let most): "工作表里的表超过 \(most) 张：请分成几个工作表"
    }
  }

  /// The sentence for what does not fit, or was left out.
  static func note(_ kind: ImportNote.Kind) -> String {
    switch kind {
    case .table(let kind): table(kind)
    case .cell(let reason): cell(reason)
    case .unit(let unit, let wanted, let id):
      "单位“\(SafeText.excerpt(unit))”换算不成 \(id) 的单位 \(wanted)：请核对表头，或在 mapping.json 里写明单位"
    case .outsideRange(let value, let range, let id): "\(value) 超出 \(id) 的取值范围 \(range)：请核对数值和单位"
    case .twice(let value, let other, let place):
      "同一地区同一指标有两个值：此处 \(value)，\(place) 是 \(other)；请只留一个"
    case .unknownHeader(let name, let likely):
      "表头“\(SafeText.excerpt(name, limit: 60))”不是目录里的指标\(likely.isEmpty ? "" : "，可能是 \(list(likely))")：请在 mapping.json 里写明，不要的写 \"ignore\""
    case .wordsOnly(let name, let id):
      "“\(SafeText.excerpt(name, limit: 60))”是 \(id)，下面却没有一个数值：请填数字，或在 mapping.json 里写 \"ignore\""
    case .ambiguousHeader(let name, let candidates):
      "表头“\(SafeText.excerpt(name, limit: 60))”可指 \(list(candidates))：请在 mapping.json 里写明是哪一个"
    case .derived(let name): "“\(SafeText.excerpt(name, limit: 60))”由其他数值算出，未导入"
    case .ignored(let name): "“\(SafeText.excerpt(name, limit: 60))”按 mapping.json 略去"
    case .otherPeriod(let name, let period): "“\(SafeText.excerpt(name, limit: 60))”不是 \(period) 的数，未导入"
    }
  }

  /// The sentence for what keeps an import from being made.
  static func refusal(_ refusal: ImportRefusal) -> String {
    switch refusal {
    case .noSheet(let name, let sheets):
      "没有工作表“\(SafeText.excerpt(name))”；现有 \(list(sheets.prefix(20).map { SafeText.excerpt($0) }))"
    case .noTable: "没有找到以地区为行（或列）的表；请核对地区名称，或用 --dataset 指明数据集、--sheet 指明工作表；隐藏的内容要加 --hidden 才读"
    case .unclearPeriod([]): "标题、工作表名和文件名里都没有账期；请用 --period 指明，例如 2020-08"
    case .unclearPeriod(let periods): "各表的账期不同：\(list(periods.map { "\($0)" }))；请用 --period 指明导入哪一期"
    case .otherPeriod(let text, let period):
      "“\(SafeText.excerpt(text, limit: 60))”不是 \(period)；请核对 --period，或用 --sheet 指明工作表"
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "、") }
}
