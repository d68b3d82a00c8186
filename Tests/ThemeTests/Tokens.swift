import Diagnostics
import Testing

/// The colour tokens of a style sheet in both schemes, and each sector's two colours.
struct Tokens {
  var light: [String: Colour] = [:]
  var dark: [String: Colour] = [:]
  /// By class: on paper, and where it is dark.
  var sectors: [String: (paper: Colour, dark: Colour)] = [:]

  /// Reads the blocks of `:root`, the one within `prefers-color-scheme: dark` over the other, and `.sector-…`.
  init(of sheet: SourceFile) throws {
    var (isDarkMedia, isRoot) = (false, false)
    for line in sheet.text(0..<sheet.bytes.count).split(separator: "\n") {
      let words = line.trimmingPrefix(while: \.isWhitespace)
      if words.hasPrefix("@media") { isDarkMedia = words.contains("(prefers-color-scheme: dark)") }
      if words.hasSuffix("{") { isRoot = words == ":root {" }
      if words.hasPrefix(".sector-"), words.dropFirst(8).first?.isNumber == true {
        let colours = colours(in: words)
        let pair = try #require(colours["sector"].flatMap { paper in colours["bright"].map { (paper, $0) } })
        sectors[String(words.dropFirst().prefix { $0 != " " })] = pair
      } else if isRoot {
        let colours = colours(in: words)
        dark.merge(colours) { $1 }
        if !isDarkMedia { light.merge(colours) { $1 } }
      }
    }
  }
}

/// The tokens that a line sets to a colour: `--paper: #ffffff;`.
private func colours(in line: some StringProtocol) -> [String: Colour] {
  var found: [String: Colour] = [:]
  for declaration in line.split(whereSeparator: { ";{}".contains($0) }) {
    let parts = declaration.split(separator: ":").map { $0.trimmingPrefix(while: \.isWhitespace) }
    if parts.count == 2, parts[0].hasPrefix("--"), let colour = Colour(parts[1]) {
      found[String(parts[0].dropFirst(2))] = colour
    }
  }
  return found
}
