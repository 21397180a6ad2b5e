/// The commands in Chinese: the sentence of help and palette, and the word of a hint.
extension ChinesePhrases {
  func sentence(for command: Command) -> String {
    switch command {
    case .moveUp: "上移一行"
    case .moveDown: "下移一行"
    case .moveLeft: "左移一列"
    case .moveRight: "右移一列"
    case .first: "到第一行"
    case .last: "到最后一行"
    case .firstColumn: "到第一列"
    case .lastColumn: "到最后一列"
    case .pageUp: "上翻一屏"
    case .pageDown: "下翻一屏"
    case .halfPageUp: "上翻半屏"
    case .halfPageDown: "下翻半屏"
    case .drill: "打开地区的全部指标；再按进入下级表"
    case .back: "返回；清除筛选"
    case .previousPeriod: "上一个有数据的账期"
    case .nextPeriod: "下一个有数据的账期"
    case .yearEarlier: "去年同期，没有数据则再往前"
    case .yearLater: "次年同期，没有数据则再往后"
    case .latestPeriod: "最近账期"
    case .nextDomain: "下一张表"
    case .previousDomain: "上一张表"
    case .domain1, .domain2, .domain3, .domain4, .domain5, .domain6, .domain7, .domain8, .domain9:
      "第 \((command.domainIndex ?? 0) + 1) 张表"
    case .filter: "按名称、拼音、首字母、简称或代码筛选"
    case .nextMatch: "下一个符合筛选的地区"
    case .previousMatch: "上一个符合筛选的地区"
    case .nextAttention: "下一个需关注的单元格"
    case .previousAttention: "上一个需关注的单元格"
    case .previousRegion: "表中的上一个地区"
    case .nextRegion: "表中的下一个地区"
    case .turnRows: "行换成本地区的分项（如行业）或换回"
    case .sort: "按本列排序：降序、升序、不排"
    case .sortSecond: "以本列为第二排序列"
    case .attentionFirst: "需关注的指标排在前面"
    case .compare: "对比：不比、较上期、较去年同期"
    case .statistics: "本列的统计"
    case .report: "本地区的通报、任务与数据说明"
    case .copyCell: "复制单元格"
    case .copyRow: "复制整行"
    case .datasets: "选择数据集"
    case .language: "切换中文与英文"
    case .mouse: "鼠标交给终端，或收回"
    case .problems: "查看有误的文件"
    case .palette: "搜索并执行任何命令"
    case .help: "按键说明"
    case .reload: "重新读取有变化的文件"
    case .redraw: "重画屏幕"
    case .suspend: "挂起，fg 返回"
    case .interrupt: "停止正在进行的事；没有时退出"
    case .quitLevel: "返回上一级，在最外层则退出"
    case .quit: "退出"
    }
  }

  func hint(for command: Command) -> String {
    switch command {
    case .drill: "下钻"
    case .back: "返回"
    case .previousPeriod, .nextPeriod: "账期"
    case .previousRegion, .nextRegion: "上/下一个"
    case .nextDomain: "换表"
    case .nextAttention: "下一关注"
    case .turnRows: "分项"
    case .sort: "排序"
    case .attentionFirst: "关注在前"
    case .compare: "对比"
    case .statistics: "统计"
    case .report: "通报"
    case .filter: "筛选"
    case .copyCell: "复制"
    case .datasets: "数据集"
    case .language: "EN"
    case .palette: "命令"
    case .quitLevel, .quit: "退出"
    case .help: "帮助"
    default: sentence(for: command)
    }
  }

  /// The word of a hint while something other than the screen takes the keys.
  func hint(for command: Command, in mode: HintMode) -> String {
    switch (mode, command) {
    case (.filtered, .back): "清除筛选"
    case (.typing, .drill): "保留筛选"
    case (.typing, .back): "取消"
    case (.typing, .moveUp), (.typing, .moveDown): "移动"
    case (.running, .drill): "执行"
    case (.choosing, .drill): "打开"
    case (.running, .moveUp), (.running, .moveDown), (.choosing, .moveUp), (.choosing, .moveDown): "选择"
    case (.reading, .moveUp), (.reading, .moveDown): "滚动"
    case (.running, .back), (.choosing, .back), (.reading, .back): "关闭"
    case (.statistics, .back), (.statistics, .drill): "关闭"
    default: hint(for: command)
    }
  }
}
