import Sheets

/// What is wrong with a workbook, in Chinese.
enum ChineseWorkbookSentences {
  static func fault(_ fault: WorkbookFault) -> String {
    let (part, detail, limit) = (fault.part, fault.detail, fault.limit)
    let inPart = part.isEmpty ? "" : "\(part) "
    let at = fault.line > 0 ? "（\(part) 第 \(fault.line) 行第 \(fault.column) 列）" : part.isEmpty ? "" : "（\(part)）"
    switch fault.kind {
    case .damagedArchive: return "文件已损坏或不完整（\(inPart)\(detail)）：请重新复制或下载，或用 Excel 打开后另存"
    case .missingPart: return "文件中缺少“\(part)”：请用 Excel 打开后另存为 .xlsx"
    case .lockedPart: return "“\(part)”被压缩包密码锁住：请去掉密码后重试"
    case .partTooLarge: return "“\(part)”展开后超过 \(bytes(limit))：这不像正常的工作簿，请核对来源，或拆分后重试"
    case .archiveTooLarge: return "文件展开后超过 \(bytes(limit))：这不像正常的工作簿，请核对来源，或拆分后重试"
    case .badMarkup: return "文件内容不是完好的工作簿\(at)（\(detail)）：请用 Excel 打开后另存为 .xlsx"
    case .documentType: return "文件含有工作簿不应有的文档类型声明\(at)：为安全起见不读取，请核对来源"
    case .markupTooDeep: return "文件内容嵌套超过 \(limit) 层\(at)：这不像正常的工作簿，请核对来源"
    case .markupTooLong: return "文件中一个标记超过 \(bytes(limit))\(at)：这不像正常的工作簿，请核对来源"
    case .noMemory: return "内存不足：请拆分工作簿后重试"
    case .badPlace: return "“\(detail)”不是单元格、行或列的编号\(at)：请用 Excel 打开后另存为 .xlsx"
    case .placeOutside: return "“\(detail)”超出工作表的范围（1048576 行、16384 列）\(at)：请核对来源"
    case .cellTwice: return "同一单元格出现两次：无法判断以哪一个为准，请用 Excel 打开后另存为 .xlsx"
    case .badValue: return "单元格的值“\(detail)”不是它所标的类型\(at)：请用 Excel 打开后另存为 .xlsx"
    case .noSuchString: return "单元格引用了不存在的第 \(detail) 号文本\(at)：请用 Excel 打开后另存为 .xlsx"
    case .tooManyCells: return "单元格超过 \(limit) 个：请只保留要导入的工作表，或拆分后重试"
    case .tooManyMerged: return "合并区域超过 \(limit) 个：请取消不需要的合并后重试"
    case .tooMuchText: return "文本超过 \(bytes(limit))：请只保留要导入的工作表，或拆分后重试"
    case .empty: return "文件是空的：请核对文件是否已复制完整"
    case .fileTooLarge: return "文件超过 \(bytes(limit))：请只保留要导入的工作表，或拆分后重试"
    case .notAWorkbook: return "这不是 Excel 工作簿：请给出 .xlsx 文件，文本表格请用 .csv 或 .tsv"
    case .webPage: return "这是网页或 XML，不是 Excel 工作簿：请用 Excel 打开后另存为 .xlsx"
    case .oldWorkbook: return "这是旧格式的工作簿（.xls）：请用 Excel 或 WPS 打开后另存为 .xlsx"
    case .encrypted: return "工作簿有打开密码：请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx"
    case .binaryWorkbook: return "这是二进制工作簿（.xlsb）：请用 Excel 打开后另存为 .xlsx"
    case .openDocument: return "这是 OpenDocument 文件（.ods）：请用 LibreOffice 或 WPS 打开后另存为 .xlsx"
    case .otherDocument: return "这是其他程序的文档，不是 Excel 工作簿：请给出 .xlsx 文件"
    case .pathOutside: return "“\(part)”指向压缩包之外的“\(detail)”：为安全起见不读取，请核对来源"
    case .noSheets: return "工作簿中没有含单元格的工作表：请核对文件"
    case .tooManySheets: return "工作表超过 \(limit) 张：请只保留要导入的工作表"
    case .badMessage: return "tongbao 与 tongbao-workbook 不是同一版本：请重新安装（make install）"
    case .tooManyRows: return "超过工作表的 \(limit) 行：请缩小范围，或改用 CSV"
    case .tooManyColumns: return "超过工作表的 \(limit) 列：请缩小范围，或改用 CSV"
    case .unwritable: return "工作簿无法写成\(detail.isEmpty ? "" : "（\(detail)）")：请检查磁盘空间，或改用 CSV"
    }
  }

  static func tool(_ complaint: WorkbookToolComplaint) -> String {
    switch complaint {
    case .missing(let folders):
      "找不到读写工作簿的程序 tongbao-workbook（查找过 \(folders.joined(separator: "、"))）：请重新安装（make install），或改用 CSV"
    case .unstartable(let reason): "无法启动 tongbao-workbook（\(reason)）：请重新安装（make install），或改用 CSV"
    case .crashed(let signal): "读写工作簿的程序意外终止（信号 \(signal)）：文件可能已损坏，请用 Excel 打开后另存为 .xlsx，或改用 CSV"
    case .tooLong: "处理时间过长，已停止：请只保留需要的工作表，或拆分后重试"
    case .cancelled: "已取消"
    case .senseless: "读写工作簿的程序没有给出完整的结果：请重试；若仍如此，请重新安装（make install）"
    }
  }

  private static func bytes(_ limit: Int) -> String { limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) 字节" }
}
