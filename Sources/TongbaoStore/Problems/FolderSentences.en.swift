extension EnglishSentences {
  /// The sentence for a dataset's folder.
  static func folder(_ complaint: FolderComplaint) -> String {
    switch complaint {
    case .missing: "there is no such folder: check the name of the dataset"
    case .notAFolder: "this is not a folder: a dataset is a folder with dataset.json and a file for every period"
    case .notPermitted: "permission is denied: check the permissions of the folder"
    case .unreadable(let reason): "the folder cannot be read (\(reason)): check the disk and try again"
    case .empty: "the folder is empty: a dataset has dataset.json and a file such as 2020-08.json for every period"
    case .noCatalogue: "the folder has no dataset.json: add it, or name the folder that has it"
    case .noSnapshots: "the dataset has no periods yet: add a file such as 2020-08.json"
    case .noTable(let code):
      "region \(code) has no table of its own: put its files into this folder, named like 2020-08.json"
    case .noRegions(let code):
      "regions.json has no regions in \(code), so a table of them cannot be shown: add them, or move the folder away"
    case .misnamed(let example):
      "the file is named after no period and is not read: rename it like \(example).json, or move it away"
    case .shouldBeCalled(let name): "the file is named after no period and is not read: rename it \(name)"
    case .twin(let period, let other, let example):
      "the file is named after no period and is not read; it says period \(period), as \(other) does: if it is of "
        + "another period, name it after that, like \(example).json, and change \"period\""
    }
  }
}
