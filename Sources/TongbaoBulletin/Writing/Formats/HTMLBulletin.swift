import TongbaoCore

/// A bulletin as a page of HTML that needs no other file.
struct HTMLBulletin {
  let outline: [OutlineLine]
  let language: Language

  private static let style = """
    body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.8;font-family:"Noto Serif CJK SC","Songti SC",SimSun,Georgia,serif}
    h1{text-align:center;font-size:1.5em}h2{font-size:1.25em}h3{font-size:1.1em}h4{font-size:1em;margin-bottom:0}
    html[lang=zh-CN] p{text-indent:2em}p{margin:.4em 0}
    """

  var text: String {
    let title = escaped(outline.first?.text ?? "")
    let body = outline.map { "<\(tag($0.kind))>\(escaped($0.text))</\(tag($0.kind))>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language == .zh ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HTMLBulletin.style)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private func tag(_ kind: OutlineLine.Kind) -> String {
    switch kind {
    case .title: "h1"
    case .part: "h2"
    case .section: "h3"
    case .item: "h4"
    case .text: "p"
    }
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}
