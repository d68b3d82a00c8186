import Foundation
import Testing

/// What the pages for engineers name in the code: its rooms, files and types.
@Suite("The pages for engineers")
struct ArchitectureTests {
  private static let pages = [
    "ARCHITECTURE.md", "Documentation/how-it-works.md", "Documentation/what-is-fast-and-why.md",
    "Documentation/glossary.md",
  ]

  /// What the pages name of a site that has been built, and the coalition that they follow.
  private static let examples: Set = [
    "output/", "data/figures.json", "data/actors.csv", "koalitioner/trygg-fritid/index.html", "msi-manifest.json",
    "content/coalitions/07-trygg-fritid.md", "07-trygg-fritid.md", "07-trygg-fritid.en.md", "content/root/",
  ]

  @Test("list every room, and none that is not there")
  func listsEveryRoom() throws {
    let rooms = try Document("ARCHITECTURE.md").rows(under: "The rooms").flatMap(\.names)
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path + "/Sources")
    #expect(rooms.sorted() == folders.sorted())
  }

  @Test("name files and folders that are there", arguments: pages)
  func namesExistingFiles(_ page: String) throws {
    let sources = try Sources()
    let names = try Document(page).codeSpansOutsideBlocks
    for name in names where name.isPath && !Self.examples.contains(name) {
      let isThere = ["", "content/", "theme/"].contains { Repository.exists($0 + name) } || sources.holdFile(name)
      #expect(isThere, "\(page) names \(name), which is not there")
    }
  }

  @Test("name types that are there", arguments: pages)
  func namesExistingTypes(_ page: String) throws {
    let sources = try Sources()
    for name in try Document(page).codeSpansOutsideBlocks where name.wholeMatch(of: #/[A-Z]\w+(\.\w+)*/#) != nil {
      let unknown = name.split(separator: ".").filter { !sources.words.contains(String($0)) }
      #expect(unknown.isEmpty || name.isPath, "\(page) names \(name), which no source does")
    }
  }

  @Test("are read, and name something")
  func readsEveryPage() throws {
    for page in Self.pages { #expect(try Document(page).codeSpansOutsideBlocks.count > 20, "\(page)") }
  }
}

/// The files below `Sources`, and every word in them.
private struct Sources {
  let paths: [String]
  let words: Set<String>

  init() throws {
    let files = try Repository.files(below: "Sources")
    paths = files.keys.map { "/" + $0 }
    words = files.values.reduce(into: []) { words, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      words.formUnion(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    }
  }

  /// Whether a path is the end of a file's, or lies on the way to one: `Model/Kinds`, `PageRoute.swift`, `*Diagnostics.swift`.
  func holdFile(_ path: String) -> Bool {
    let name = path.replacing("…", with: "*")
    if let star = name.lastIndex(of: "*") {
      let (folder, ending) = (name[..<star], name[name.index(after: star)...])
      return paths.contains { $0.hasSuffix(ending) && (folder.isEmpty || $0.contains("/" + folder)) }
    }
    let folder = "/" + name + (name.hasSuffix("/") ? "" : "/")
    return paths.contains { $0.hasSuffix("/" + name) || $0.contains(folder) }
  }
}

extension String {
  /// Whether a code span names a file or a folder.
  fileprivate var isPath: Bool {
    wholeMatch(of: #/[\w.\-+*…\/]*(\/[\w.\-+*…\/]*|\.(swift|md|yaml|html|json|h))/#) != nil && contains { $0.isLetter }
      && !hasPrefix("/")
  }
}

extension Document {
  /// The code spans of the running text and the tables.
  fileprivate var codeSpansOutsideBlocks: [String] {
    blocks.reduce(text) { $1.text.isEmpty ? $0 : $0.replacing($1.text, with: "") }.replacing("```", with: "")
      .split(separator: "\n").flatMap { codeSpans(in: String($0)) }
  }
}
