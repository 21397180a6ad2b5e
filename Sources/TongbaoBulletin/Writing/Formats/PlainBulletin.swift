/// A bulletin as plain text: a line for each heading and paragraph, an empty one before each part.
struct PlainBulletin {
  let outline: [OutlineLine]

  var text: String {
    outline.reduce(into: "") { text, line in
      if line.kind == .part { text += "\n" }
      text += line.text + "\n"
      if line.kind == .title { text += "\n" }
    }
  }
}
