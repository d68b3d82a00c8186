/// The files of a case that are too large to keep in the repository: ten thousand brackets, or sixty coalitions.
func generatedFiles(of name: String, in folder: String) -> [String: [UInt8]] {
  guard folder == "content" else { return generatedTheme(of: name).mapValues { Array($0.utf8) } }
  return generatedContent(of: name).mapValues { Array($0.utf8) }
}

private func generatedContent(of name: String) -> [String: String] {
  switch name {
  case "ten-thousand-brackets-in-a-field": ["coalitions/03-trygghet.md": coalition(title: row("[") + "x" + row("]"))]
  case "ten-thousand-brackets-in-a-text": ["coalitions/03-trygghet.md": coalition(body: row("[") + "x" + row("]"))]
  case "ten-thousand-braces-in-a-field": ["coalitions/03-trygghet.md": coalition(title: row("{") + "x" + row("}"))]
  case "ten-thousand-quotations": ["coalitions/03-trygghet.md": coalition(body: row(">") + " x")]
  case "ten-thousand-emphases": ["coalitions/03-trygghet.md": coalition(body: row("*a ") + "x" + row(" a*"))]
  case "list-of-ten-thousand-levels": ["coalitions/03-trygghet.md": coalition(body: row("- ") + "x")]
  case "alias-bomb": ["meetings/3-trygghet.md": "---\n" + aliasBomb + "label: *i\ntitle: Hur?\n---\n"]
  case "text-of-five-megabytes": ["pages/stor.md": "---\ntitle: Stor\n---\n" + row("En rad om vår fritid. ", 220_000)]
  case "line-of-a-megabyte": ["pages/lang.md": "---\ntitle: Lång\nfel: här\n---\n" + row("ord ", 250_000) + "{{inget}}"]
  case "a-thousand-unknown-fields":
    ["pages/manga.md": "---\ntitle: Många\n" + (1...1000).map { "falt\($0): x\n" }.joined() + "---\n"]
  case "root-file-too-large": ["root/filmen.mp4": row("x", 5_000_001)]
  case "document-too-large": ["files/filmen.mp4": row("x", 25_000_001)]
  case "root-files-too-many": Dictionary(uniqueKeysWithValues: (1...101).map { ("root/bild-\($0).png", "x") })
  case "path-of-a-second-page", "pagination": sixtyCoalitions
  default: [:]
  }
}

private func generatedTheme(of name: String) -> [String: String] {
  switch name {
  case "theme-nested-too-deep":
    ["templates/not-found.html": row("{{#site}}", 2000) + "x" + row("{{/site}}", 2000)]
  case "theme-grown-too-large": doublingPartials
  default: [:]
  }
}

/// A text, repeated.
func row(_ text: String, _ count: Int = 10_000) -> String { String(repeating: text, count: count) }

private func coalition(title: String = "Trygghet", body: String = "") -> String {
  "---\ntitle: \(title)\nquestion: Hur blir alla trygga?\n---\n\n\(body)\n"
}

/// Nine lists, each of nine aliases of the one before: a billion items, if they were expanded.
private let aliasBomb = {
  let names = "abcdefghi".map(String.init)
  let lists = zip(names, names.dropFirst()).map { one, next in
    "\(next): &\(next) [" + Array(repeating: "*" + one, count: 9).joined(separator: ", ") + "]\n"
  }
  return "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n" + lists.joined()
}()

/// Partials that each include the next one twice: 2^40 times the last one.
private let doublingPartials = {
  var files = ["templates/not-found.html": "{{>p0}}"]
  for number in 0..<40 { files["templates/partials/p\(number).html"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
  files["templates/partials/p40.html"] = "x"
  return files
}()

private let sixtyCoalitions = Dictionary(
  uniqueKeysWithValues: (3...60).map { number in
    let digits = (number < 10 ? "0" : "") + String(number)
    return (
      "coalitions/\(digits)-nummer-\(number).md",
      "---\ntitle: Koalition nummer \(number)\nquestion: Vad gör koalition \(number)?\n---\n"
    )
  })
