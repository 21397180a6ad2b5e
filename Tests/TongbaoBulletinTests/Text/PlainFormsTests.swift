import Testing

@testable import TongbaoBulletin

@Suite("One form for each character")
struct PlainFormsTests {
  @Test(
    "Full-width forms are ASCII, and the marks of a sentence Chinese",
    arguments: [
      ("３４９．７％", "349.7%"), ("ＡＲＰＵ为５元", "ARPU为5元"), ("７－９月", "7-9月"), ("７–９月", "7-9月"),
      ("＜７０％", "<70%"), ("≦5", "≤5"), ("甲,乙;丙:丁(戊)", "甲，乙；丙：丁（戊）"), ("甲，乙；丙：丁（戊）", "甲，乙；丙：丁（戊）"),
      ("增长5%,净增8万户;", "增长5%，净增8万户；"), ("收入1,297.5万元", "收入1,297.5万元"), ("3115,3116,3117报表", "3115，3116，3117报表"),
      ("12,34", "12，34"), ("收入１，２９７户", "收入1，297户"), ("12:30至13:00", "12:30至13:00"), ("发布时间:2017", "发布时间：2017"),
      ("份额提升.请关注", "份额提升。请关注"), ("份(fèn) . 请", "份。请"), ("收入1.5万", "收入1.5万"), ("等......", "等......"), ("1.收入", "1.收入"),
      ("一.收入", "一.收入"), ("甲｡乙､丙", "甲。乙、丙"),
      ("「云」与『网』", "“云”与‘网’"), ("《通报》“甲”", "《通报》“甲”"), ("≤4*10ˉ6", "≤4*10ˉ6"), ("好!吗?", "好！吗？"), ("①收入", "①收入"),
    ])
  func marks(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "Traditional characters become Simplified ones",
    arguments: [
      ("專線寬帶", "专线宽带"), ("貴陽、畢節、黔東南、遵義、銅仁、六盤水", "贵阳、毕节、黔东南、遵义、铜仁、六盘水"), ("累計淨增與離網率", "累计净增与离网率"),
      ("覆蓋率環比下滑", "覆盖率环比下滑"), ("份額佔比低於時間進度", "份额占比低于时间进度"), ("廣東、廣西、雲南、遼寧、寧夏、陝西、臺灣", "广东、广西、云南、辽宁、宁夏、陕西、台湾"),
      ("終端銷售萬臺", "终端销售万台"), ("宽帶綫路與纖", "宽带线路与纤"), ("產品產品戶户", "产品产品户户"), ("標準水準為爲", "标准水准为为"), ("重慶內蒙古黑龍江", "重庆内蒙古黑龙江"),
      ("兩家營業廳裡", "两家营业厅里"), ("幹部後續復盤", "干部后续复盘"), ("衞生啟動啓動", "卫生启动启动"),
    ])
  func traditional(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "What Simplified text writes itself stays", arguments: ["乾县", "显著", "瞭望", "覆盖", "沈阳", "皇后", "公里", "范围", "慰藉", "台州"])
  func simplified(word: String) {
    #expect(cleaned(word) == word)
  }

  @Test(
    "Radicals out of a PDF become characters",
    arguments: [("8⽉⽐重", "8月比重"), ("⻓沙⻔户", "长沙门户"), ("⾼线", "高线"), ("⿊⻰江", "黑龙江")])
  func radicals(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "What cannot be seen is dropped, and what ends a line is a line end",
    arguments: [
      ("宽\u{AD}带\u{200B}\u{200D}新\u{FEFF}增\u{2060}", "宽带新增"), ("甲\u{7}乙", "甲 乙"),
      ("甲\u{C}乙\u{B}丙\u{2028}丁\u{2029}戊\u{85}己", "甲\n乙\n丙\n丁\n戊\n己"),
      ("净\u{1}增\u{9F}万\u{7F}户\u{FE0F}", "净增万户"), ("7\u{1E}9月", "7-9月"), ("\u{202E}甲\u{202C}", "甲"), ("\u{E0041}甲", "甲"),
    ])
  func invisible(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test("No form is itself written in another form, and no escape sequence gets through")
  func idempotent() {
    let table = FormTable.shared
    for character in 1...UInt32(0xFFFF) where !(0xD800...0xDFFF).contains(character) {
      let form = table.form(of: character)
      guard form != FormTable.dropped else { continue }
      #expect(table.form(of: form) == form, "U+\(String(character, radix: 16))")
      #expect(form >= 32 || form == 10 || form == 9)
      #expect(!(0x7F...0x9F).contains(form))
    }
  }
}
