import TongbaoCore

/// The Chinese wording of what is wrong with a ledger.
enum ChineseLedger {
  static func sentence(_ complaint: LedgerComplaint) -> String {
    switch complaint {
    case .folder: "这是目录，不是台账：请移走，或用 --ledger 另指文件"
    case .notAFile: "这不是普通文件：请移走，或用 --ledger 另指文件"
    case .brokenLink: "符号链接没有指向文件：请修复或删除该链接"
    case .noFolder: "台账所在的目录不存在：请先建立，或用 --ledger 另指文件"
    case .notPermitted: "没有权限：请申请台账及其目录的权限，或用 --ledger 另指文件"
    case .notWritable: "台账只能读、不能写：没有写入；请申请台账及其目录的写权限，或用 --ledger 另指文件"
    case .readOnly: "文件系统只读：没有写入；请用 --ledger 另指文件"
    case .full: "磁盘已满：没有写入；请腾出空间后重做"
    case .busy: "另一程序长时间占用台账：没有写入，请稍后重试"
    case .foreign: "这不是本程序的台账：请移走，或用 --ledger 另指文件"
    case .damaged: "台账已损坏：请用备份恢复，或用 `sqlite3 文件 .recover` 抢救"
    case .ofAnotherDataset(let noted, let asked): "该台账是为数据集“\(noted)”建的，不属于“\(asked)”：请用 --ledger 指定另一文件"
    case .newer(let found, let known): "台账由更新版本的程序写成（版本 \(found)，本程序只认到 \(known)）：请升级程序"
    case .system(let reason): "台账无法使用（\(reason)）：请检查磁盘后重试"
    case .badEntry(let number): "第 \(number) 条记录无法识别，已略过：请核对"
    case .empty(let part): "\(name(part))为空：请填写"
    case .tooLong(let part, let count, let limit): "\(name(part))有 \(count) 个字符，超过 \(limit) 的上限：请精简"
    case .control(let part, let character): "\(name(part))含有控制字符 \(character)：请删除"
    case .dueTooEarly(let due, let period): "整改期限 \(due) 不晚于所述账期 \(period)：请写更晚的账期"
    }
  }

  private static func name(_ part: LedgerComplaint.Part) -> String {
    switch part {
    case .by: "填写人"
    case .owner: "责任人"
    case .reason: "原因"
    case .measure: "措施"
    case .note: "备注"
    }
  }
}
