import Foundation
import Testing

@Suite("Links in the documentation")
struct LinkTests {
  static let pages =
    ["README.md", "README.zh.md", "CHANGELOG.md"]
    + ["docs", "docs/datasets"].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
    }

  @Test("every file and heading that a page points to is there", arguments: pages)
  func resolve(page: String) throws {
    let folder = root.appending(path: page).deletingLastPathComponent()
    for target in try links(in: text(of: page)) where !target.contains("://") && !target.hasPrefix("mailto:") {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let file = parts[0].isEmpty ? root.appending(path: page) : folder.appending(path: parts[0])
      #expect(FileManager.default.fileExists(atPath: file.path), "\(page) points to \(target)")
      guard parts.count == 2, let pointed = try? String(contentsOf: file, encoding: .utf8) else { continue }
      #expect(anchors(of: pointed).contains(parts[1]), "\(page) points to the heading \(target)")
    }
  }

  @Test("every source file that the architecture names is there")
  func mentions() throws {
    let page = try text(of: "docs/architecture.md")
    let names = Set(page.matches(of: /`[A-Za-z\/.+]*?([A-Za-z+.]+\.(?:swift|c|py))`/).map { String($0.output.1) })
    #expect(names.count > 20)
    let present = Set(["Sources", "Tests", "data", "."].flatMap(fileNames))
    #expect(names.subtracting(present).sorted() == [])
  }

  /// The names of all files below a folder of the checkout; of the checkout itself those at its top only.
  private func fileNames(in folder: String) -> [String] {
    let manager = FileManager.default
    if folder == "." { return (try? manager.contentsOfDirectory(atPath: root.path)) ?? [] }
    let paths = manager.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String } ?? []
    return paths.filter { !$0.contains(".build/") }.map { String($0.split(separator: "/").last ?? "") }
  }

  /// The targets of links and pictures; code is left out, where brackets mean something else.
  private func links(in markdown: String) throws -> [String] {
    let pattern = /\]\(([^)\s]+)\)/
    return prose(markdown).flatMap { line in line.matches(of: pattern).map { String($0.output.1) } }
  }

  /// What headings are called by links: lower case, blanks as hyphens, only letters, digits, hyphens and underscores kept.
  private func anchors(of markdown: String) -> [String] {
    prose(markdown).filter { $0.hasPrefix("#") }.map { line in
      let title = line.drop { $0 == "#" }.drop { $0 == " " }
      return String(
        title.lowercased().compactMap { character -> Character? in
          if character == " " { return "-" }
          return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
        })
    }
  }

  /// The lines outside of code blocks.
  private func prose(_ markdown: String) -> [Substring] {
    var isCode = false
    return markdown.split(separator: "\n").filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && !line.hasPrefix("```")
    }
  }
}
