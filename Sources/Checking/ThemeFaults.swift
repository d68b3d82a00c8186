import Diagnostics
import Model

/// The themes of coalitions that there are not, that a file names twice, or that are nearly the same.
func themeFaults(in library: Library) -> [Diagnostic] {
  // If the themes themselves cannot be read, references to them cannot be checked.
  if library.unreadable.contains("themes") { return [] }
  let settings = library.settings
  let faults = library.coalitions.flatMap { settings.faults(in: $0.themes) }
  return faults + (settings.listsThemes ? settings.themesOfOneName : similarThemes(in: library))
}

extension Settings {
  fileprivate func faults(in texts: [Located<String>]) -> [Diagnostic] {
    var first: [Int: Located<String>] = [:]
    return texts.compactMap { text in
      guard let theme = theme(meantBy: text.value) else {
        return listsThemes ? .unknownTheme(text, in: self) : .themeWithoutLetters(text)
      }
      return first.insertIfAbsent(text, for: theme).map { .repeatedTheme(text, first: $0) }
    }
  }

  /// Themes of `site.yaml` that are called the same in some language.
  fileprivate var themesOfOneName: [Diagnostic] {
    var told = Set<Span>()
    return languages.flatMap { language in
      var first: [ComparableName: Located<String>] = [:]
      return themes.compactMap { theme -> Diagnostic? in
        guard let name = theme.names.text(in: language, own: ownLanguage), !name.value.isEmpty,
          let other = first.insertIfAbsent(name, for: ComparableName(name.value)), told.insert(name.span).inserted
        else { return nil }
        return .similarThemes(name, other)
      }
    }
  }
}

/// Words of different files that are likely meant for one theme: `skola` and `skolan`, or `C` and `C#`, which have one address.
private func similarThemes(in library: Library) -> [Diagnostic] {
  var first: [Slug: Located<String>] = [:]
  var report: [Diagnostic] = []
  for text in library.coalitions.lazy.flatMap(\.themes) {
    guard let slug = Slug(nearestTo: text.value) else { continue }
    if let same = first[slug] {
      if !text.value.isSpelledLike(same.value) { report.append(.similarThemes(text, same)) }
      continue
    }
    let near = first.count > themeLimit ? nil : suggestion(for: slug.description, among: first.keys.map(\.description))
    if let other = near.flatMap({ Slug($0) }).flatMap({ first[$0] }) { report.append(.similarThemes(text, other)) }
    first[slug] = text
  }
  return report
}

/// The number of themes up to which each is held against all others: a site with more has other worries.
private let themeLimit = 1_000

extension Diagnostic {
  fileprivate static func unknownTheme(_ text: Located<String>, in settings: Settings) -> Diagnostic {
    let keys = settings.themes.map(\.slug.description)
    let near = suggestion(for: Slug(nearestTo: text.value)?.description ?? text.value, among: keys)
    let key = Slug(nearestTo: text.value)?.description ?? "nyckel"
    return Diagnostic(
      .unknownTheme, at: text.span,
      Bilingual(sv: "temat \"\(text.value)\" finns inte", en: "the theme \"\(text.value)\" does not exist"),
      label: .didYouMean(near),
      help: Bilingual(
        sv: "skriv något av temana i site.yaml: \(Language.swedish.list(keys)); eller lägg till det där, under themes, "
          + "som \"\(key): \(text.value)\"",
        en: "write one of the themes in site.yaml: \(Language.english.list(keys)); or add it there, under themes, "
          + "as \"\(key): \(text.value)\"")
    ).fixed(text, as: certainSuggestion(for: Slug(nearestTo: text.value)?.description ?? text.value, among: keys))
  }

  fileprivate static func themeWithoutLetters(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badTheme, at: text.span,
      Bilingual(sv: "\"\(text.value)\" kan inte vara ett tema", en: "\"\(text.value)\" cannot be a theme"),
      help: Bilingual(
        sv: "skriv temat med bokstäver, till exempel skola", en: "write the theme in letters, for example school"))
  }

  fileprivate static func repeatedTheme(_ text: Located<String>, first: Located<String>) -> Diagnostic {
    Diagnostic(
      .repeatedTheme, at: text.span,
      Bilingual(sv: "temat \"\(text.value)\" står två gånger", en: "the theme \"\(text.value)\" is there twice"),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first.span)],
      help: Bilingual(sv: "ta bort det ena", en: "remove one of the two"))
  }

  fileprivate static func similarThemes(_ text: Located<String>, _ other: Located<String>) -> Diagnostic {
    let isSame = ComparableName(text.value) == ComparableName(other.value)
    return Diagnostic(
      .similarThemes, at: text.span,
      isSame
        ? Bilingual(sv: "två teman heter \"\(text.value)\"", en: "two themes are called \"\(text.value)\"")
        : Bilingual(
          sv: "temat \"\(text.value)\" liknar temat \"\(other.value)\"",
          en: "the theme \"\(text.value)\" is much like the theme \"\(other.value)\""),
      notes: [Note(Bilingual(sv: "det andra temat", en: "the other theme"), at: other.span)],
      help: isSame
        ? Bilingual(
          sv: "ta bort det ena, eller skriv namn som går att skilja åt",
          en: "remove one of the two, or write names that can be told apart")
        : Bilingual(
          sv: "skriv temat på samma sätt överallt; är det två teman, så lista dem under themes i site.yaml",
          en: "write the theme in the same way everywhere; if they are two, list them under themes in site.yaml"))
  }
}

extension Rule {
  package static let unknownTheme = Rule(
    "unknown-theme", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett tema som inte finns bland `themes` i `site.yaml`, fast teman är listade där.",
        en: "A theme that is not among the `themes` in `site.yaml`, though themes are listed there."),
      why: Bilingual(
        sv: "Koalitionen skulle saknas bland de andra med samma tema.",
        en: "The coalition would be missing among the others of that theme."),
      example: "themes: [skloa]",
      instead: "themes: [skola]"))

  package static let repeatedTheme = Rule(
    "repeated-theme", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Samma tema två gånger i en fil, om så med andra bokstäver: `skola` och `Skola`.",
        en: "The same theme twice in one file, even in other letters: `school` and `School`."),
      why: Bilingual(
        sv: "Det visas bara en gång. Kanske var ett annat tema menat.",
        en: "It shows only once. Perhaps another theme was meant."),
      example: "themes: [skola, Skola]",
      instead: "themes: [skola, fritid]"))

  package static let similarThemes = Rule(
    "similar-themes", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Två teman som heter nästan detsamma eller har samma namn.",
        en: "Two themes that have nearly or wholly the same name."),
      why: Bilingual(
        sv: "Koalitioner som hör ihop hamnar under olika teman, och läsaren hittar bara några av dem.",
        en: "Coalitions that belong together come under different themes, and readers find only some of them."),
      example: "coalitions/01-a.md     themes: [skola]\ncoalitions/02-b.md     themes: [skolan]",
      instead: "coalitions/01-a.md     themes: [skola]\ncoalitions/02-b.md     themes: [skola]"))
}
