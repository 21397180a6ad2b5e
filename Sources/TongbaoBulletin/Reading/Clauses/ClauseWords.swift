/// The words that clauses turn on.
enum ClauseWords {
  /// What a clause may begin with that says nothing of its own.
  static let connectives = WordSet(
    words: """
      四家基础电信企业的 四家基础电信企业完成 四家基础电信企业实现 三家基础电信企业的 三家基础电信企业完成 三家基础电信企业实现 三家基础电信企业 市公司中 各市公司中 各市中 各地市中 各市州中 地市中 其中 此外 同时 目前 另外 另 分公司中 各分公司中 各省中 从各省看 分省看 分省来看 分地区看 从地区看 从各地区看 从各省来看 从分公司看 分公司看 分地市看 \
      各省看 其次 而 但 且 并 并且 还有 : 一是 二是 三是 四是 五是 六是 一方面 另一方面 从省份看 从各地市看 从各地看 分省份看 \
      从分公司来看 分公司来看 数据显示 截至目前 截止目前 总体看 总体来看
      """)

  /// Clauses without a figure that change nothing of what a sentence speaks of.
  static let boilerplate = WordSet(
    words: """
      请予以关注 请关注 请重点关注 予以关注 请予关注 需重点关注 需关注 请持续关注 请各省关注 请上述省关注 请相关省关注 其中 看 来看 通报如下 如下 \
      名列前茅 平稳增长 发展平稳 受疫情影响 保持平稳 各省公司 加以关注 提出表扬 予以表扬 给予表扬 值得肯定 请保持 请继续保持 各省情况如下 表现较好 \
      表现突出 表现较差
      """)

  /// Above, below … behind a label and before a number.
  static let comparisons = WordTable<StatedGroup.Comparison>([
    ("超过了 超过 超出 超 高于 大于 突破 突破了 多于 已超 已超过 >", .above),
    ("低于 小于 不足 少于 不到 不及 未达到 未达 未到 <", .below),
    ("不低于 不少于 不小于 ≥ >= 大于等于 高于或等于", .atLeast),
    ("不超过 不高于 不大于 未超过 ≤ <= 小于等于 低于或等于", .atMost),
  ])

  /// Words before a number that make it the label's figure.
  static let copulas = WordTable<Bool>([
    ("约 约为 近 将近 大约 接近 约达 达约 达到约", true),
    (
      """
      为 是 达 达到 达到了 提升至 提高至 提高到 提升到 增至 增加至 增加到 增长至 增长到 上升至 上升到 升至 降至 下降至 下降到 降低到 降低至 扩大到 扩大至 \
      共 共计 合计 总计 共有 总计达 : 仅 仅为 只有 高达 已 已达 已达到 值为 值达 值 至 分别为 则为 保持在 稳定在 控制在 完成 累计完成 实现
      """, false
    ),
  ])

  /// Words about the expected progress, by what they mean.
  static let paces = WordTable<StatedGroup.Value>([
    ("时间进度 序时进度 时序进度 时间进度要求 序时进度要求 时间进度目标", .pace), ("计划进度 目标进度 进度计划 进度目标 月度计划 计划进度要求", .plan),
  ])
  /// How a figure stands to the pace.
  static let paceVerbs = WordTable<StatedGroup.Comparison>([
    ("差 差于 落后于 落后 低于 滞后于 滞后 慢于 未达到 未达 未完成 未赶上 不及 落后了", .below), ("领先于 领先 超前 超过 超 快于 高于 超出 超前于", .above),
    ("完成 达到 达 赶上 跟上 完成了 达到了 达成", .atLeast),
  ])

  /// What the figure of the head is called behind 全国 or 全省.
  static let averages = WordSet(words: "均值 平均 平均水平 平均值 水平 平均线 值 整体水平 总体水平")

  /// Words that say that a task or target was done.
  static let doneVerbs = WordTable<Bool>([
    ("未完成 未达成 未达到 没有完成 尚未完成 未能完成", false), ("完成 达成 已完成 完成了 达到 已达到 已达成", true),
  ])
  static let targets = WordSet(words: "目标任务 任务目标 目标 任务 计划 指标 目标值 预算")

  /// Adverbs that may stand before a predicate.
  static let adverbs = WordSet(words: "均 都 也 仍 还 则 全部 全 皆 的 已 已经 依然 仍然 当前 目前 率先")

  /// What makes a sentence one of what is wanted.
  static let wishes = WordSet(
    words: """
      确保 力争 争取 要求各 要求达 要求完成 要求: 要求年 拟于 拟定 拟新 拟在 拟完成 拟实现 预计 务必 力求 有望 目标为 目标是 目标: 目标值为 应达到 须达到 需达到 要达到 要完成 要实现 将达 将完成 将实现 将于 \
      不得低于 不得高于 应不低于 应低于 应高于 希望 建议 努力实现 努力完成 计划到 计划新增 计划完成 计划发展 计划实现 计划净增 计划于 规划 着力实现 \
      底前完成 底前实现 日前完成 月前完成 年前完成 末前完成 日前实现 月前实现 年前实现 到年底实现 年底实现 年底前 目标任务: 收入目标为 年度目标为 目标设定 冲刺
      """)
}
