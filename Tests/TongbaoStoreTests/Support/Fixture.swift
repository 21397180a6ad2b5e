import Glibc
import TongbaoCore

@testable import TongbaoStore

/// Small datasets for tests.
enum Fixture {
  /// The repository's `regions.json`.
  static let regionsFile = root + "/data/regions.json"

  /// The repository.
  static let root = String(#filePath.dropLast("/Tests/TongbaoStoreTests/Support/Fixture.swift".count))

  /// A catalogue of provinces with one indicator of every kind.
  static let catalogue = """
    {
      "format": 1, "title": {"zh": "家庭市场", "en": "Home market"}, "region": "全国", "level": "province", "every": "month",
      "domains": [
        {"id": "broadband", "name": {"zh": "宽带", "en": "Broadband"}, "size": "broadband.customers",
         "groups": [{"id": "gross", "name": "新增"}, {"id": "net", "name": "净增"}], "headlines": ["broadband.completion"]}
      ],
      "dimensions": [
        {"id": "industry", "name": "行业", "segments": [{"id": "finance", "name": "金融"}, {"id": "retail", "name": "零售"}]}
      ],
      "indicators": [
        {"id": "broadband.gross_adds", "domain": "broadband", "group": "gross", "name": {"zh": "新增", "en": "Gross adds"},
         "short": "新增", "unit": "万户", "decimals": 1, "better": "higher", "kind": "flow", "range": [0, 5000],
         "adds_up": "sum", "aliases": ["当月新增"]},
        {"id": "broadband.customers", "domain": "broadband", "name": "客户", "unit": "万户", "better": "higher",
         "kind": "stock", "range": [0, null], "adds_up": "sum", "dimension": "industry"},
        {"id": "broadband.completion", "domain": "broadband", "group": "net", "name": "完成率", "unit": "%",
         "decimals": 1, "better": "higher", "kind": "rate", "range": [-200, 1000], "pace": "year",
         "adds_up": {"ratio": ["broadband.gross_adds", "broadband.customers"], "factor": 100},
         "target": {"condition": ">=100", "by": "2020-12"},
         "thresholds": [
           {"from": "2019-01", "critical": ["<0"], "attention": ["<20", "<pace"], "commend": [">80", "top 3"], "source": "通报"},
           {"from": "2020-01", "attention": ["<=worst_quarter"], "reopen_by": 5}
         ]},
        {"id": "broadband.churn", "domain": "broadband", "name": "离网率", "unit": "%", "decimals": 2, "better": "lower",
         "kind": "rate", "adds_up": {"mean": "broadband.customers"}, "pace": {"plan": "broadband.completion"},
         "definition": "当月离网", "context": true,
         "definition_changes": [{"from": "2010-01", "note": "不含个人"}, {"from": "2015-01", "note": {"zh": "又改", "en": "again"}}]}
      ],
      "notes": ["备注", {"zh": "又", "en": "also"}]
    }
    """

  /// A snapshot that has every kind of value.
  static let snapshot = """
    {
      "period": "2020-08",
      "source": {"kind": "published", "title": "通报", "document": "第8期", "note": "摘录"},
      "values": {
        "broadband.gross_adds": {"全国": 349.7, "北京": 12, "广东省": "~30.5", "沪": 0, "320000": 1e1, "Zhejiang": null},
        "broadband.completion": {"全国": 86.5, "天津": ">=100", "新疆": "<70", "湖南": "[70,100)", "台湾": null,
          "西藏": "<pace", "北京": "<national & >-5", "广东": 98.25},
        "broadband.customers@retail": {"全国": 18497}
      },
      "lists": [
        {"indicator": "broadband.completion", "condition": "<70", "regions": ["新疆", "青海"], "count": 2,
         "kind": "complete", "tone": "attention"},
        {"indicator": "broadband.completion", "condition": "top 3", "regions": ["广东"], "count": 3, "kind": "sample",
         "tone": "commend"},
        {"indicator": "broadband.churn", "condition": {"text": {"zh": "偏高", "en": "high"}}, "regions": [], "kind": "open"}
      ],
      "notes": ["完"]
    }
    """

  /// Notes of every kind, to stand in the place of the snapshot's.
  static let notes = """
    ["完",
    {"kind": "requirement", "domain": "broadband", "regions": ["河南"], "text": {"zh": "加快", "en": "Hurry"}},
    {"text": "其他"}]
    """

  /// Tasks in every state that a report can tell.
  static let milestones = """
    {
      "format": 1,
      "source": {"kind": "published", "title": "通报"},
      "tasks": [
        {
          "id": "go_live", "task": {"zh": "上线", "en": "Go live"}, "domain": "broadband", "since": "2020-08",
          "source": "第二部分", "due": "2020-09-15",
          "regions": {"河南": {}, "110000": {"due": "2020-10-31", "done": "2020-09-12"},
            "沪": {"done": "2020-08"}, "天津": {"state": "unknown"}}
        },
        {"id": "other", "task": "其他", "since": "2020-07",
         "counts": [{"period": "2020-08", "done": 18, "of": 31}, {"period": "2020-07", "open": 19}]}
      ]
    }
    """

  /// Runs `body` with the path of a dataset that has a catalogue and some files.
  static func withDataset<Result>(
    catalogue: String = Fixture.catalogue, files: [String: String] = [:], _ body: (String) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      try write(catalogue, to: folder + "/dataset.json")
      for (name, text) in files { try write(text, to: folder + "/" + name) }
      return try body(folder)
    }
  }

  /// Writes a text as a file.
  static func write(_ text: String, to path: String) throws {
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  /// The catalogue and the rows of the fixture.
  static func dataset() throws -> (Catalogue, Roster) { try opened.get() }

  private static let opened = Result {
    try withDataset { folder in
      let source = try FolderSource(path: folder, regionsFile: regionsFile)
      return (source.catalogue, source.roster)
    }
  }

  /// What comes of reading a text as the snapshot of August 2020.
  static func load(_ text: String) throws -> LoadedPeriod {
    try load(Array(text.utf8))
  }

  /// What comes of reading bytes as the snapshot of August 2020.
  static func load(_ bytes: [UInt8]) throws -> LoadedPeriod {
    let (catalogue, roster) = try dataset()
    let reader = SnapshotReader(catalogue: catalogue, roster: roster, regionsFile: regionsFile)
    return reader.read(PaddedBytes(bytes), named: "2020-08.json", period: Period(.month, 2020, 8))
  }
}

extension String {
  /// The text with the first occurrence of `old` replaced, and nothing where it does not stand in it.
  func replacing(_ old: String, with new: String) -> String {
    let (bytes, wanted) = (Array(utf8), Array(old.utf8))
    let starts = 0...max(0, bytes.count - wanted.count)
    guard let start = starts.first(where: { bytes[$0...].starts(with: wanted) }) else { return "" }
    return String(decoding: bytes[..<start] + Array(new.utf8) + bytes[(start + wanted.count)...], as: UTF8.self)
  }
}
