/// The syllables of pinyin, without tones, in small letters with "v" for ü.
enum PinyinSyllables {
  static let all = Set(
    finals.flatMap { initial, finals in
      finals.split(separator: " ").map { (initial + ($0 == "-" ? "" : $0)).unicodeScalars.map(\.value) }
    })

  /// The finals that each initial takes; "-" is the initial alone.
  private static let finals: [(String, String)] = [
    ("", "a o e ai ei ao ou an en ang eng er"),
    ("b", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
    ("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"),
    ("m", "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u"),
    ("f", "a o ei ou an en ang eng u"),
    ("d", "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un"),
    ("t", "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un"),
    ("n", "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue"),
    ("l", "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue"),
    ("g", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("k", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("j", "i ia ie iao iu ian in iang ing iong u ue uan un"),
    ("q", "i ia ie iao iu ian in iang ing iong u ue uan un"),
    ("x", "i ia ie iao iu ian in iang ing iong u ue uan un"),
    ("zh", "i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("ch", "i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("sh", "i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang"),
    ("r", "i e ao ou an en ang eng ong u ua uo ui uan un"),
    ("z", "i a e ai ei ao ou an en ang eng ong u uo ui uan un"),
    ("c", "i a e ai ao ou an en ang eng ong u uo ui uan un"),
    ("s", "i a e ai ao ou an en ang eng ong u uo ui uan un"),
    ("y", "a o e ao ou an ang i in ing ong u ue uan un"),
    ("w", "a o ai ei an en ang eng u"),
  ]
}
