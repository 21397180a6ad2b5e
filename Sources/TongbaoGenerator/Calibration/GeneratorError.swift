import TongbaoCore

/// Why a data set cannot be made: a sentence that says what, and what would mend it.
public struct GeneratorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence in both languages.
  public let sentence: Wording

  /// An error with its sentence.
  public init(_ sentence: Wording) { self.sentence = sentence }

  /// The sentence in English.
  public var description: String { sentence.en }

  static func unknownIndicator(_ id: String) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "模型不会生成指标“\(id)”；请从目录中去掉它，或为它补一个模型",
        en:
          "the model does not know how to make '\(id)'; take it out of the catalogue or add a model for it"
      ))
  }

  static func missingIndicator(_ id: String) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "目录中没有指标“\(id)”，而模型的其他指标依赖它；请在目录中补上",
        en: "the catalogue lacks the indicator '\(id)', on which others of the model rest; add it to the catalogue"))
  }

  static func missingNational(_ id: String) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "校准月份没有指标“\(id)”的全国值；请在校准月报中补上",
        en: "the calibration has no national value of '\(id)'; add it to the snapshot that calibrates"))
  }

  static func contradiction(_ id: String) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "找不到能同时满足指标“\(id)”全部事实的省份数值；请核对其名单与全国值",
        en:
          "no provinces' values were found that meet all facts of '\(id)'; check its lists and its national value"
      ))
  }

  static func months(_ year: Int) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "模型只覆盖\(year - 1)年1月至\(year)年12月的月份；请改用这一范围内的月份",
        en: "the model covers the months from \(year - 1)-01 to \(year)-12; ask for months within them"))
  }

  static func population(_ name: String) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "没有“\(name)”的人口数据；只能为大陆31个省级行政区生成数据",
        en: "there is no population for '\(name)'; data can be made for the 31 provinces of the mainland only"))
  }
}
