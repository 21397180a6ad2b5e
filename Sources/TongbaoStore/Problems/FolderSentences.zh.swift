extension ChineseSentences {
  /// The sentence for a dataset's folder.
  static func folder(_ complaint: FolderComplaint) -> String {
    switch complaint {
    case .missing: "没有这个目录：请核对数据集名称"
    case .notAFolder: "这不是目录：数据集是一个目录，内有 dataset.json 和每个账期一个文件"
    case .notPermitted: "没有权限：请检查目录的权限"
    case .unreadable(let reason): "目录读取失败（\(reason)）：请检查磁盘后重试"
    case .empty: "目录是空的：数据集须有 dataset.json 和每个账期一个文件，例如 2020-08.json"
    case .noCatalogue: "目录里没有 dataset.json：请补上，或给出有它的目录"
    case .noSnapshots: "数据集还没有任何账期：请加入文件，例如 2020-08.json"
    case .noTable(let code): "地区 \(code) 没有下级数据：请把各期文件（如 2020-08.json）放入此文件夹"
    case .noRegions(let code): "regions.json 中 \(code) 之下没有地区，无法成表：请补上地区，或移走此文件夹"
    case .misnamed(let example): "文件名不是账期，不会读取：请改名如 \(example).json，或移走"
    case .shouldBeCalled(let name): "文件名不是账期，不会读取：请改名为 \(name)"
    case .twin(let period, let other, let example):
      "文件名不是账期，不会读取；文件里的账期是 \(period)，与 \(other) 相同：若属其他账期，请按该账期命名，例如 \(example).json，"
        + "并改正 \"period\""
    }
  }
}
