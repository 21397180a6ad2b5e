import CursesTerminal
import TerminalCanvas
import TongbaoCore

/// The Chinese wording of misuse.
enum ChineseMisuse {
  static func sentence(_ misuse: Misuse) -> String {
    switch misuse {
    case .refused(let sentence, let command): "\(sentence.chinese)；用法见 `\(command) --help`"
    case .noCommand(let name, let commands): "没有子命令 \(name)；可用：\(list(commands))"
    case .noDataFolder: "没有找到数据目录；请用 --data 或 TONGBAO_DATA 指明 regions.json 所在的目录"
    case .notADataFolder(let folder): "\(folder)：目录里没有 regions.json，不是数据目录；请用 --data 另指"
    case .noDatasets(let folder): "\(folder)：目录里没有数据集；请用 --dataset 给出数据集的路径"
    case .noDataset(let name, let names, let folder):
      "没有数据集 \(name)；\(names.isEmpty ? "\(folder) 里一个也没有" : "现有：\(list(names))")"
    case .noFolder(let path): "\(path)：没有这个目录；请核对路径"
    case .cannotOpen(let name, let others): "\(name) 打不开；另有：\(list(others))，可用 --dataset 选择"
    case .noPeriods(let path): "\(path)：数据集还没有任何账期；请加入文件，例如 2020-08.json"
    case .notAPeriod(let text):
      "\(text) 不是账期；请写成 2020、2020-H2、2020-Q3、2020-08、2020-08-T2 或 2020-W35"
    case .noSuchPeriod(let period, let dataset, let first, let last):
      "\(dataset) 没有账期 \(period)；\(first == last ? "只有 \(first)" : "现有 \(first) 至 \(last)")"
    case .noDomains(let path): "\(path)：数据集没有任何表；请在 dataset.json 里加入"
    case .noDomain(let name, let domains):
      "没有表 \(name)；现有：\(list(domains.map { "\($0.id)（\($0.name.zh)）" }))"
    case .noTables(let dataset): "\(dataset) 没有单个地区的下级表；数据集须有 regions/代码 目录"
    case .noTable(let name, let dataset): "\(dataset) 没有 \(name) 的下级表；可写全名、拼音或代码"
    case .noRegion(let name): "没有叫 \(name) 的地区；可写名称、拼音、首字母、简称或代码"
    case .elsewhere(let region, let upper, let hasTable): elsewhere(region, upper, hasTable)
    case .manyRegions(let name, let regions):
      "\(name) 可指\(list(regions.map { "\($0.short)（\($0.code)）" }))；请写明是哪一个"
    case .nothingAnswers(let text): "没有符合 \(text) 的地区；--filter 可写名称、拼音、首字母、简称或代码"
    case .noRowsBy(let name, let domain, []): "\(domain.id) 没有按 \(name) 的数据，只有按地区的：其各列都没有维度"
    case .noRowsBy(let name, let domain, let dimensions):
      "\(domain.id) 没有按 \(name) 的数据；--by 可写 region、\(list(dimensions.map { "\($0.id)（\($0.name.zh)）" }))"
    case .noDimension(let name, []): "--by \(name)：这个数据集只有按地区的数据"
    case .noDimension(let name, let dimensions):
      "--by \(name)：没有这个维度；可写 \(list(dimensions.map { "\($0.id)（\($0.name.zh)）" }))"
    case .tasksAlone: "--tasks、--alerts 说的是全部任务、全部预警，不能与 --indicator、--region 同用，也不能两个一起用"
    case .noDatasetToFileIn: "--format snapshot 须写 --dataset 或 --into：指标以它的目录为准"
    case .otherKindThanDataset(let period, let example):
      "--period \(period)：这个数据集不是这种账期\(example.map { "；请写成 \($0)" } ?? "")"
    case .unclearPeriod([]): "文中没有账期；请用 --period 指明，例如 2020-08"
    case .unclearPeriod(let periods): "文中有 \(list(periods.map { "\($0)" }))；请用 --period 指明归入哪一期"
    case .tooManySortColumns: "--sort 最多两列"
    case .noIndicator(let name, let example): "--indicator：没有指标 \(name)；请写指标代码或名称，例如 \(example)"
    case .noSortColumn(let name, let example): "--sort：没有列 \(name)；列名是指标代码，例如 \(example)"
    case .unclearTick: "销号请写 --done 任务 --region 地区，可加 --on 日期；撤销请写 --reopen 任务 --region 地区"
    case .badDay(let text): "--on \(text)：不是日期；请写成 2020-09-15"
    case .futureDay(let text, let today): "--on \(text)：晚于今天（\(today)）"
    case .nothingToTakeBack(let person): "\(person) 对此没有可撤回的记录；可用 --by 另写填写人"
    case .noSyntaxFiles: "check --syntax 须给出文件，或以 - 表示标准输入"
    case .badSize(let text): "--size \(text)：请写列数和行数，各为 1 至 1000，例如 120x40"
    case .badKeys(let error): "--keys：第 \(error.position) 个字符：\(keys(error.reason))"
    case .terminal(let error): terminal(error)
    case .outputFailed(let reason): "标准输出写入失败（\(reason)）；已输出的内容不完整"
    case .nothingToExport: "当前画面没有可导出的数据：该账期无数"
    case .noExportFormat(let path): "\(path)：从文件名看不出格式；请以 .xlsx、.html、.md、.csv、.tsv、.json 或 .txt 结尾，或加 --format"
    case .workbookNeedsFile: "工作簿不能直接打印；请用 --output 指定文件"
    case .folderNotEmpty(let folder): "\(folder)：已有内容，新数据集只能建在空目录里；请另选目录"
    case .cannotMakeFolder(let folder): "\(folder)：目录建不成；请选一个有写权限的地方"
    case .badSpan(let from, let to, let example):
      "--from \(from) --to \(to)：请按先后写两个同类账期，例如 \(example.lowerBound) 和 \(example.upperBound)"
    case .badMonth(let text): "--from \(text)：请写月份，例如 2019-01"
    case .cannotCalibrate(let name): "\(name)：数据集没有可读的账期，不能用于校准；请用 --calibration 另指"
    case .noCounties(let path): "\(path)：里面没有区县；请用随程序提供的文件"
    case .otherKindOfPeriod(let folder): "\(folder)：目录里是另一种账期的数据集；请另选目录"
    case .outsidePeriods(let folder, let first, let last): "\(folder)：现有 \(first) 至 \(last)；请在其中选择"
    case .nothingBelow(let folder): "\(folder)：数据集的行已经细到这一级；--levels 请写更细的一级"
    }
  }

  private static func elsewhere(_ region: Region, _ upper: Region?, _ hasTable: Bool) -> String {
    let own = "\(region.short)另有下级表：--under \(region.short)"
    return upper.map { "\(region.short)在\($0.short)的下级表里：--under \($0.short)" + (hasTable ? "；" + own : "") } ?? own
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "、") }

  private static func terminal(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: "标准输出不是终端；请在终端里运行，或改用 show 输出表格"
    case .unknownType(""): "没有设置 TERM；请设为终端的类型，例如 TERM=xterm-256color"
    case .unknownType(let name): "TERM=\(name)：没有安装这种终端类型；请试 TERM=xterm-256color，或安装 ncurses-term"
    case .cannotPlaceCursor(let name): "TERM=\(name)：这种终端不能定位光标；请把 TERM 设为终端的真实类型，或改用 show 输出表格"
    case .noResources: "终端打不开：系统内存或文件描述符已用尽；请结束其他程序"
    case .alreadyOpen: "终端已经打开；请先关闭"
    }
  }

  private static func keys(_ reason: KeyNotationError.Reason) -> String {
    switch reason {
    case .lineBreak: "换行和制表符不是按键；请写 <enter> 或 <tab>"
    case .untypable(let code): "U+\(code) 无法键入；请写按键名，例如 <esc> 或 <c-a>"
    case .unclosed: "< 没有用 > 结束；\(KeyNotation.names)"
    case .unknownName(let name): "没有按键 <\(name)>；按键名有：\(KeyNotation.names)"
    case .notTwoNumbers(let kind, let example): "<\(kind):…> 须有两个 0 至 9999 的数字，例如 <\(kind):\(example)>"
    }
  }
}
