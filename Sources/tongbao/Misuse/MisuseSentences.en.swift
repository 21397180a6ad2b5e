import CursesTerminal
import TerminalCanvas
import TongbaoCore

/// The English wording of misuse.
enum EnglishMisuse {
  static func sentence(_ misuse: Misuse) -> String {
    switch misuse {
    case .refused(let sentence, let command): "\(sentence.english); `\(command) --help` lists what it takes"
    case .noCommand(let name, let commands): "no command is called \(name); there are: \(list(commands))"
    case .noDataFolder: "no data folder was found; name the one that holds regions.json with --data or TONGBAO_DATA"
    case .notADataFolder(let folder):
      "\(folder): this folder holds no regions.json, so it is no data folder; name another with --data"
    case .noDatasets(let folder): "\(folder): there is no dataset in this folder; name the path of one with --dataset"
    case .noDataset(let name, let names, let folder):
      "no dataset is called \(name); there are: \(names.isEmpty ? "none in \(folder)" : list(names))"
    case .noFolder(let path): "\(path): no such folder; check the path"
    case .cannotOpen(let name, let others):
      "\(name) cannot be opened; there are also: \(list(others)), which --dataset names"
    case .noPeriods(let path): "\(path): this dataset has no periods; add a snapshot such as 2020-08.json"
    case .notAPeriod(let text):
      "\(text) is no period; write it as 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35"
    case .noSuchPeriod(let period, let dataset, let first, let last):
      "\(dataset) has no period \(period); it has \(first == last ? "only \(first)" : "\(first) to \(last)")"
    case .noDomains(let path): "\(path): this dataset has no domains; add one to dataset.json"
    case .noDomain(let name, let domains):
      "no domain is called \(name); there are: \(list(domains.map { "\($0.id) (\($0.name.en))" }))"
    case .noTables(let dataset):
      "\(dataset) has no tables of single regions; that needs a dataset with a folder regions/CODE"
    case .noTable(let name, let dataset):
      "\(dataset) has no table of a region called \(name); try a full name, pinyin or a code"
    case .noRegion(let name): "no region here is called \(name); try a name, pinyin, initials or a code"
    case .elsewhere(let region, let upper, let hasTable): elsewhere(region, upper, hasTable)
    case .manyRegions(let name, let regions):
      "\(name) may mean \(list(regions.map { "\($0.label(in: .en)) (\($0.code))" })); say which"
    case .nothingAnswers(let text): "no region answers to \(text); --filter takes a name, pinyin, initials or a code"
    case .noRowsBy(let name, let domain, []):
      "\(domain.id) has no figures by \(name), only by region: none of its columns has a dimension"
    case .noRowsBy(let name, let domain, let dimensions):
      "\(domain.id) has no figures by \(name); --by takes region, \(list(dimensions.map { "\($0.id) (\($0.name.en))" }))"
    case .noDimension(let name, []): "--by \(name): this dataset has no figures but by region"
    case .noDimension(let name, let dimensions):
      "--by \(name): there is no such dimension; there are \(list(dimensions.map { "\($0.id) (\($0.name.en))" }))"
    case .tasksAlone:
      "--tasks and --alerts speak of all tasks and of all alerts: give one of them, without --indicator and --region"
    case .noDatasetToFileIn: "--format snapshot needs --dataset or --into: its catalogue says what the indicators are"
    case .otherKindThanDataset(let period, let example):
      "--period \(period): the dataset has periods of another kind\(example.map { "; write it like \($0)" } ?? "")"
    case .unclearPeriod([]): "the text names no period; say which with --period, such as 2020-08"
    case .unclearPeriod(let periods):
      "the text speaks of \(list(periods.map { "\($0)" })); say with --period which is to be filed"
    case .tooManySortColumns: "--sort takes at most two columns"
    case .noIndicator(let name, let example):
      "--indicator: there is no indicator \(name); write its id or its name, such as \(example)"
    case .noSortColumn(let name, let example):
      "--sort: no column is called \(name); columns are ids of indicators such as \(example)"
    case .unclearTick: "write --done ID --region REGION, perhaps with --on DAY, or --reopen ID --region REGION"
    case .badDay(let text): "--on \(text): that is no day; write it as 2020-09-15"
    case .futureDay(let text, let today): "--on \(text): that is later than today, \(today)"
    case .nothingToTakeBack(let person):
      "nothing that \(person) wrote about this is left to take back; --by takes another name"
    case .noSyntaxFiles: "check --syntax needs files, or - for standard input"
    case .badSize(let text): "--size \(text): write columns and rows, each from 1 to 1000, as 120x40"
    case .badKeys(let error): "--keys: character \(error.position): \(error.message)"
    case .terminal(let error): error.description
    case .outputFailed(let reason): "standard output: \(reason); what was printed is not complete"
    case .nothingToExport: "there is nothing to export on this screen: the period has no figures"
    case .noExportFormat(let path):
      "\(path): its name does not tell a format; end it with .xlsx, .html, .md, .csv, .tsv, .json or .txt, or add --format"
    case .workbookNeedsFile: "a workbook is not printed: name a file with --output"
    case .folderNotEmpty(let folder):
      "\(folder): something is there, and a dataset begins in an empty folder only; choose another"
    case .cannotMakeFolder(let folder): "\(folder): this folder cannot be made; choose one that you may write"
    case .badSpan(let from, let to, let example):
      "--from \(from) --to \(to): write two periods of one kind in order, as \(example.lowerBound) and \(example.upperBound)"
    case .badMonth(let text): "--from \(text): write a month, as 2019-01"
    case .cannotCalibrate(let name):
      "\(name): this dataset has no period that can be read, so it cannot calibrate; name another with --calibration"
    case .noCounties(let path): "\(path): it holds no counties; take the one that came with the program"
    case .otherKindOfPeriod(let folder):
      "\(folder): this folder holds a dataset of another kind of period; choose another folder"
    case .outsidePeriods(let folder, let first, let last):
      "\(folder): it holds \(first) to \(last); ask for periods within them"
    case .nothingBelow(let folder):
      "\(folder): the rows of this dataset are as deep as that; ask --levels for a deeper one"
    }
  }

  private static func elsewhere(_ region: Region, _ upper: Region?, _ hasTable: Bool) -> String {
    let name = region.label(in: .en)
    let own = "\(name) has a table of its own: --under \(name)"
    guard let upper else { return own }
    let place = "\(name) is a \(region.level.noun) of \(upper.label(in: .en)): --under \(upper.label(in: .en))"
    return place + (hasTable ? "; it also has a table of its own: --under \(name)" : "")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension Level {
  /// What a region of this level is called.
  fileprivate var noun: String {
    switch self {
    case .nation: "nation"
    case .group: "group of provinces"
    case .province: "province"
    case .branch: "branch"
    case .county: "county"
    }
  }
}
