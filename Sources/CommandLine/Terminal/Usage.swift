import Diagnostics

// swift-argument-parser has English messages only. They are translated to Swedish here, phrase by phrase. A phrase that a new
// version changes stays in English, and a test fails until it is added.

/// A help screen in a language; a version or a completion script stays as it is.
func helpScreen(_ text: String, in messageLanguage: MessageLanguage) -> String {
  guard messageLanguage == .swedish, text.hasPrefix("OVERVIEW: ") else { return text }
  return headings.reduce(text) { $0.replacing($1.en, by: $1.sv) }
}

/// The error for wrong arguments with the usage, in a language; `text` is the library's, and holds its `message`.
func usage(_ text: String, for message: String, in messageLanguage: MessageLanguage) -> String {
  guard messageLanguage == .swedish else { return text }
  let usage = text.dropFirst("Error: ".count + message.count)
  return "Fel: " + wrongUse(message, in: messageLanguage)
    + headings.reduce(String(usage)) { $0.replacing($1.en, by: $1.sv) }
}

/// The library's message for wrong arguments, in a language.
func wrongUse(_ message: String, in messageLanguage: MessageLanguage) -> String {
  guard messageLanguage == .swedish else { return message }
  for phrase in phrases {
    if let values = message.values(in: phrase.en) { return phrase.sv.filled(with: values) }
  }
  return message
}

private let headings: [(en: String, sv: String)] = [
  ("OVERVIEW: ", "ÖVERSIKT: "), ("USAGE: ", "ANVÄNDNING: "), ("\nARGUMENTS:\n", "\nARGUMENT:\n"),
  ("\nOPTIONS:\n", "\nFLAGGOR:\n"), ("\nSUBCOMMANDS:\n", "\nKOMMANDON:\n"), ("<subcommand>", "<kommando>"),
  ("[<options>]", "[<flaggor>]"), ("(default:", "(förval:"), ("; default:", "; förval:"), ("(values:", "(värden:"),
  ("Show the version.", "Visa versionen."), ("Show help information.", "Visa hjälpen."),
  ("Show subcommand help information.", "Visa hjälpen för ett kommando."),
  ("' for detailed help.", "' för mer hjälp."), ("' for more information.", "' för mer hjälp."), ("See '", "Se '"),
  ("Usage: ", "Användning: "), ("Help:  ", "Hjälp: "),
]

/// The library's phrases; each `*` stands for something that the user wrote or may write.
private let phrases: [(en: String, sv: String)] = [
  (
    "Unknown option '*'\n   or: Missing value for '*' in '*'",
    "Flaggan '*' finns inte\n eller: värdet till '*' saknas i '*'"
  ),
  ("Unknown option '*'. Did you mean '*'?", "Flaggan '*' finns inte. Menade du '*'?"),
  ("Unknown option '*'", "Flaggan '*' finns inte"),
  ("Missing value for '*'", "Värdet till '*' saknas"),
  ("The option '*' does not take any value, but '*' was specified.", "Flaggan '*' tar inget värde, men fick '*'."),
  ("Unexpected argument '*'", "Argumentet '*' hör inte hit"),
  ("* unexpected arguments: '*'", "* argument hör inte hit: '*'"),
  ("Missing expected argument '*'", "Argumentet '*' saknas"),
  (
    "The value '*' is invalid for '*'. Please provide one of '*' and '*'.",
    "Värdet '*' går inte för '*'. Skriv '*' eller '*'."
  ),
  (
    "The value '*' is invalid for '*'. Please provide one of '*' or '*'.",
    "Värdet '*' går inte för '*'. Skriv '*' eller '*'."
  ),
  ("The value '*' is invalid for '*'", "Värdet '*' går inte för '*'"),
  ("Value to be set with flag '*' had already been set with flag '*'", "'*' säger emot '*'"),
  (
    "Can't generate completion scripts for '*'.\nPlease use --generate-completion-script=<shell> with one of:\n*",
    "Det finns inget kompletteringsskript för '*'.\nSkriv --generate-completion-script=<skal> med något av:\n*"
  ),
  (
    "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n*",
    "Skalet gick inte att känna igen.\nSkriv --generate-completion-script=<skal> med något av:\n*"
  ),
]

extension String {
  /// The values for each `*` of a phrase, matched from the left and as short as possible; nil if the phrase does not match.
  fileprivate func values(in phrase: String) -> [Substring]? {
    let parts = phrase.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, hasPrefix(first) else { return nil }
    var (values, rest) = ([Substring](), dropFirst(first.count))
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.range(ofFirst: part) else { return nil }
      values.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [rest.dropLast(last.count)]
  }

  /// The phrase with a value for each `*`.
  fileprivate func filled(with values: [Substring]) -> String {
    zip(split(separator: "*", omittingEmptySubsequences: false), values + [""]).map { $0 + $1 }.joined()
  }

  fileprivate func replacing(_ phrase: String, by other: String) -> String {
    var (result, rest) = ("", self[...])
    while let range = rest.range(ofFirst: phrase[...]) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  fileprivate func range(ofFirst text: Substring) -> Range<Index>? {
    indices.lazy.compactMap { self[$0...].hasPrefix(text) ? $0..<self.index($0, offsetBy: text.count) : nil }.first
  }
}
