import TongbaoCore

extension ChineseSentences {
  /// The sentence for the name of a region.
  static func region(_ complaint: RegionComplaint) -> String {
    switch complaint {
    case .unknown(let name, let likely) where likely.isEmpty:
      "没有叫 \"\(name)\" 的地区：请写 regions.json 里的名称或代码"
    case .unknown(let name, let likely): "没有叫 \"\(name)\" 的地区：是否想写 \(list(likely))？"
    case .ambiguous(let name, let candidates): "\"\(name)\" 可能是 \(list(candidates))：请写代码"
    case .otherLevel(let name, let found, let wanted):
      "\"\(name)\" 是\(self.name(of: found))，而本数据集各行是\(self.name(of: wanted))：请删去，或改写为\(self.name(of: wanted))"
    case .outside(let name, let head): "\"\(name)\" 不在本数据集的范围（\(head)）内：请删去"
    case .twice(let name, let line): "\"\(name)\" 在第 \(line) 行已写过：请只留一个"
    case .badCode(let text): "\"\(text)\" 不是地区代码：请写六位数字，例如 \"440000\""
    }
  }

  /// A level.
  static func name(of level: Level) -> String {
    switch level {
    case .nation: "全国"
    case .group: "统计分区"
    case .province: "省"
    case .branch: "地市"
    case .county: "区县"
    }
  }
}
