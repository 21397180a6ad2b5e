import TongbaoExchange

/// Views that leave, in Chinese.
extension ChinesePhrases {
  var exportWords: ExportWords {
    ExportWords(
      title: "导出当前画面", period: "账期", source: "来源", group: "范围", filter: "筛选", order: "排序", comparison: "对比",
      domain: "专题", limits: "阈值", rankChange: "位次升降", noMatch: "没有符合筛选条件的内容", new: "新增", still: "持续",
      recovered: "恢复")
  }

  var workbookWords: WorkbookFormat.Words {
    .init(
      about: "说明", thresholds: "阈值", legend: "标记",
      looks: ["数字不带标记，以底色与字体表示：深红底白色粗体 严重；浅红底粗体 需关注；浅绿底斜体 表扬"], notes: "备注", table: "表")
  }

  func exportNamed(_ name: String, unit: String) -> String { unit.isEmpty ? name : name + " " + unit }

  func name(_ format: ExportFormat) -> String {
    switch format {
    case .xlsx: "Excel 工作簿"
    case .html: "网页（可打印）"
    case .markdown: "Markdown"
    case .csv: "CSV（逗号分隔）"
    case .tsv: "TSV（制表符分隔）"
    case .json: "JSON"
    case .text: "纯文本（屏幕原样）"
    }
  }

  func exportLabel(_ part: ExportForm.Part) -> String {
    switch part {
    case .format: "格式"
    case .encoding: "编码"
    case .file: "文件"
    }
  }

  func exportEncoding(isForExcel: Bool) -> String { isForExcel ? "UTF-8 带 BOM，CRLF 换行（Excel 可直接打开）" : "UTF-8" }
  func exportGoes(to path: String) -> String { "写入 " + path }
  func exportReplaces(_ path: String) -> String { "\(path) 已存在；再按一次回车覆盖，或改名" }
  var exportNeedsName: String { "请填文件名" }
  func exportFifths(worst: String, best: String) -> String { "颜色与编号：\(worst) 最差的五分之一 …… \(best) 最好的五分之一" }
  var exportHasStatusColours: String { "屏幕上按五分位着色；这里的颜色表示状态" }
  func exported(_ path: String) -> String { "已导出 " + path }
  var exporting: String { "正在写入……" }
  var nothingToExport: String { "当前账期无数据可导出" }
}
