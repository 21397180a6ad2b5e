import Testing

@testable import TongbaoCore

/// Files written as a person would write them.
@Suite struct JSONWriterTests {
  @Test func writesLinesLinesAndWrappedItems() {
    var writer = JSONWriter(width: 40)
    writer.object { writer in
      writer.key("period")
      writer.string("2020-08")
      writer.key("values")
      writer.object { writer in
        writer.key("a.b")
        writer.object(.wrapped) { writer in
          for region in ["全国", "北京", "天津", "河北", "山西"] {
            writer.key(region)
            writer.number(95.6)
          }
        }
        writer.key("c")
        writer.object(.line) { _ in }
      }
      writer.key("range")
      writer.array { writer in
        writer.number(0)
        writer.null()
        writer.bool(true)
      }
      writer.key("lists")
      writer.array(.lines) { writer in
        writer.object(.line) { writer in
          writer.key("count")
          writer.number(2)
        }
      }
    }
    #expect(
      String(decoding: writer.finished, as: UTF8.self) == """
        {
          "period": "2020-08",
          "values": {
            "a.b": {"全国": 95.6, "北京": 95.6,
              "天津": 95.6, "河北": 95.6,
              "山西": 95.6},
            "c": {}
          },
          "range": [0, null, true],
          "lists": [
            {"count": 2}
          ]
        }

        """)
  }

  @Test func wrapsWholeItemsOnly() {
    var writer = JSONWriter(width: 20)
    writer.array(.wrapped) { writer in
      for _ in 0..<3 {
        writer.array(.line) { writer in
          writer.string("aaaa")
          writer.string("bbbb")
        }
      }
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "[[\"aaaa\", \"bbbb\"],\n  [\"aaaa\", \"bbbb\"],\n  [\"aaaa\", \"bbbb\"]]")
  }

  @Test func escapesOnlyWhatMustBe() {
    var writer = JSONWriter()
    writer.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}北京😀")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\\u007f北京😀\"")
  }

  @Test func emptyContainersStayOnTheirLine() {
    var writer = JSONWriter()
    writer.array(.lines) { writer in
      writer.object { _ in }
      writer.array(.wrapped) { _ in }
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\n  {},\n  []\n]")
  }

  @Test("What terminals obey or turn round is escaped")
  func unseen() {
    var bytes: [UInt8] = []
    JSONEscapes.append("a\u{7F}b\u{9B}31m\u{202E}c\u{2066}é…\u{1}\\", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #""a\u007fb\u009b31m\u202ec\u2066é…\u0001\\""#)
  }
}
