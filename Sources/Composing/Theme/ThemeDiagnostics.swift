import Diagnostics
import Model

extension Diagnostic {
  static func missingString(_ keys: [String], in file: SourcePath) -> Diagnostic {
    let lines = keys.map { "\n" + $0 + ": …" }.joined()
    return Diagnostic(
      .missingString, at: Span(wholeOf: file),
      keys.count == 1
        ? Bilingual(sv: "texten \"\(keys[0])\" saknas", en: "the string \"\(keys[0])\" is missing")
        : Bilingual(sv: "\(keys.count) texter saknas", en: "\(keys.count) strings are missing"),
      help: keys.count == 1
        ? Bilingual(sv: "lägg till en rad: \(keys[0]): …", en: "add a line: \(keys[0]): …")
        : Bilingual(sv: "lägg till raderna" + lines, en: "add the lines" + lines))
  }

  static func missingStrings(_ language: Language, in theme: SourcePath) -> Diagnostic {
    let file = theme.appending("strings").appending(language.code + ".yaml")
    return Diagnostic(
      .missingStrings, at: Span(wholeOf: file),
      Bilingual(
        sv: "temat saknar texter på språket \"\(language.code)\"",
        en: "the theme has no strings in the language \"\(language.code)\""),
      help: Bilingual(
        sv: "lägg till filen \(file) med samma nycklar som i de andra språken",
        en: "add the file \(file) with the same keys as in the other languages"))
  }

  static func unknownValueInString(_ name: String, among known: [String], at span: Span) -> Diagnostic {
    let values = known.map { "{{\($0)}}" }
    return Diagnostic(
      .unknownValueInString, at: span,
      Bilingual(
        sv: "värdet \"\(name)\" finns inte för den här texten", en: "this string has no value \"\(name)\""),
      label: .didYouMean(suggestion(for: name, among: known)),
      help: known.isEmpty
        ? Bilingual(sv: "skriv texten utan klammerparenteser", en: "write the string without braces")
        : Bilingual(
          sv: "använd " + Language.swedish.list(values), en: "use " + Language.english.list(values)))
  }

  static func unknownAssetInStyle(_ reference: String, at span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownAssetInStyle, at: span,
      Bilingual(
        sv: "filen \"\(reference)\" finns inte bland temats filer",
        en: "the file \"\(reference)\" is not among the theme's assets"),
      label: .didYouMean(near),
      help: Bilingual(
        sv: "rätta sökvägen, eller lägg filen i assets", en: "correct the path, or put the file into assets"))
  }
}

extension Diagnostic {
  static func circularStyle(_ reference: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .circularStyle, at: span,
      Bilingual(
        sv: "stilmallen hämtar \"\(reference)\", som i sin tur hämtar den",
        en: "the style sheet imports \"\(reference)\", which imports it in turn"),
      help: Bilingual(
        sv: "ta bort en av raderna med @import, så att ingen stilmall leder tillbaka till sig själv",
        en: "remove one of the lines with @import, so that no style sheet leads back to itself"))
  }
}

extension Rule {
  package static let circularStyle = Rule(
    "circular-style", .error,
    Explanation(
      finds: Bilingual(
        sv: "Stilmallar i `theme/assets/` som hämtar varandra med `@import`.",
        en: "Style sheets in `theme/assets/` that import each other with `@import`."),
      why: Bilingual(
        sv: "Varje fil får ett namn efter sitt innehåll, och då kan två filer inte båda nämna den andra.",
        en: "Each file gets a name from its content, and then two files cannot both name the other."),
      example: "/* a.css */ @import \"b.css\"; /* b.css */ @import \"a.css\";",
      instead: "/* a.css */ @import \"b.css\";"))

  package static let missingString = Rule(
    "missing-string", .error,
    Explanation(
      finds: Bilingual(
        sv: "En text som generatorn behöver saknas i `theme/strings/`.",
        en: "A string that the generator needs is missing in `theme/strings/`."),
      why: Bilingual(
        sv: "Sidor, flöden eller beskrivningar skulle få ett hål.",
        en: "Pages, feeds or descriptions would have a hole."),
      example: "home: Start",
      instead: "home: Start\ncoalitions: Koalitioner"))

  package static let missingStrings = Rule(
    "missing-strings", .error,
    Explanation(
      finds: Bilingual(
        sv: "Webbplatsen har ett språk som temat saknar texter för.",
        en: "The site has a language for which the theme has no strings."),
      why: Bilingual(
        sv: "Gränssnittets ord kan inte gissas.", en: "The interface's words cannot be guessed."),
      example: "theme/strings/sv.yaml",
      instead: "theme/strings/sv.yaml\ntheme/strings/en.yaml"))

  package static let unknownValueInString = Rule(
    "unknown-value-in-string", .error,
    Explanation(
      finds: Bilingual(
        sv: "En av generatorns texter i `theme/strings/` har ett namn i klammerparenteser som inte fylls i där.",
        en: "One of the generator's strings in `theme/strings/` has a name in braces that is not filled in there."),
      why: Bilingual(
        sv: "Läsarna skulle se klammerparenteserna.", en: "Readers would see the braces."),
      example: "page-number: \"sida {{sida}} av {{pages}}\"",
      instead: "page-number: \"sida {{page}} av {{pages}}\""))

  package static let unknownAssetInStyle = Rule(
    "unknown-asset-in-style", .error,
    Explanation(
      finds: Bilingual(
        sv: "En stilmall hänvisar med `url(…)` eller `@import` till en fil som inte finns i `theme/assets/`.",
        en: "A style sheet refers with `url(…)` or `@import` to a file that is not in `theme/assets/`."),
      why: Bilingual(
        sv: "Typsnittet eller bilden skulle inte hittas.", en: "The font or picture would not be found."),
      example: "src: url(\"../fonts/rubrik.woff\");",
      instead: "src: url(\"../fonts/rubrik.woff2\");"))
}
