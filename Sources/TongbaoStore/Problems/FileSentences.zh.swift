extension ChineseSentences {
  /// The sentence for a file that cannot be read or written.
  static func file(_ complaint: FileComplaint) -> String {
    switch complaint {
    case .missing: "没有这个文件：请核对文件名和目录"
    case .noFolder: "目录不存在：请先建目录，或换一个"
    case .notPermitted: "没有权限：请检查文件及其目录的权限"
    case .notAFile(let kind): "这是\(name(of: kind))，不是文件：请给出普通文件"
    case .tooLarge(let size?, let limit): "文件有 \(size) 字节，超过 \(limit) 的上限：请按账期拆分"
    case .tooLarge(nil, let limit): "文件超过 \(limit) 字节的上限：请按账期拆分"
    case .brokenLink: "符号链接没有指向文件：请修复或删除该链接"
    case .unreadable(let reason): "读取失败（\(reason)）：请检查磁盘后重试"
    case .unwritable(let reason): "写入失败（\(reason)）：原文件未改动，请检查磁盘后重试"
    case .locked: "另一程序长时间占用此目录：原文件未改动，请稍后重试"
    }
  }

  /// What stands there instead of a file.
  private static func name(of kind: FileKind) -> String {
    switch kind {
    case .folder: "目录"
    case .device: "设备"
    case .pipe: "管道"
    case .socket: "套接字"
    case .other: "其他东西"
    }
  }
}
