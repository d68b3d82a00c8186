import Diagnostics
import Model
import Routes

/// Reports addresses of the previous site that have neither a page nor a redirect now: each at the file that had it, or
/// that has most likely replaced it under another name.
///
/// The omissions say which files are not published.
package func lostAddresses(
  _ lost: [SitePath], of site: Site, at scheme: AddressScheme, omissions: [Omission], from library: Library
) -> [Diagnostic] {
  let lost = lost.filter { scheme.isEditors($0) }
  guard !lost.isEmpty else { return [] }
  let absences = Dictionary(omissions.compactMap { omission in omission.absence.map { (omission.path, $0) } }) { $1 }
  let owners = Owners(of: library, at: scheme, previous: Set(site.edition.previous))
  return lost.compactMap { address in
    if let (file, language) = owners.files[address.description] {
      if language != site.ownLanguage { return .lostTranslation(address, in: language, of: file) }
      return absences[file].map { .lostWithFile(address, file, $0) }
    }
    let kind = scheme.isCoalition(address) ? Kind.coalitions : .pages
    // A file that cannot be read may still have it.
    guard !library.unreadable.contains(where: { $0.hasPrefix(kind.rawValue + "/") }) else { return nil }
    let heirs = (owners.new[kind] ?? []).filter { absences[$0] == nil }
    return .lostAddress(address, heirs: heirs, folder: library.folder.appending(kind.rawValue))
  }
}

/// The kinds of files whose items have an address each.
private enum Kind: String {
  case coalitions, pages
}

extension AddressScheme {
  /// Whether an address was that of a file's page: further pages of lists and their parts come and go with the items, and a missing
  /// accessibility statement is reported elsewhere.
  fileprivate func isEditors(_ address: SitePath) -> Bool {
    guard address != accessibility else { return false }
    // All languages, since one may have been removed.
    return !Language.allCases.contains { language in
      generatedPages(in: language).contains { address.description.hasPrefix($0.description) }
    }
  }

  fileprivate func isCoalition(_ address: SitePath) -> Bool {
    Language.allCases.contains { address.description.hasPrefix(path(of: .coalitions, in: $0).description) }
  }
}

/// The content files by the addresses that their pages have, or would have if they were published and translated.
private struct Owners {
  private(set) var files: [String: (path: SourcePath, language: Language)] = [:]
  /// The files whose address is new since the previous site; one of them may be a renamed file.
  private(set) var new: [Kind: [SourcePath]] = [:]

  init(of library: Library, at scheme: AddressScheme, previous: Set<SitePath>) {
    func note(_ file: SourcePath, of kind: Kind, at address: (Language) -> SitePath) {
      for language in Language.allCases { files[address(language).description] = (file, language) }
      if !previous.contains(address(scheme.ownLanguage)) { new[kind, default: []].append(file) }
    }
    for coalition in library.coalitions {
      note(coalition.name.path, of: .coalitions) { scheme.path(ofCoalition: coalition.slug, in: $0) }
    }
    for page in library.pages { note(page.name.path, of: .pages) { scheme.path(ofPageAt: page.path.value, in: $0) } }
  }
}

extension Library {
  /// The content folder: where `site.yaml` is.
  fileprivate var folder: SourcePath {
    let settings = self.settings.title.original.span.path
    return SourcePath(String(settings.description.dropLast(settings.name.count + 1)))
  }
}

extension Diagnostic {
  fileprivate static func lostAddress(_ address: SitePath, heirs: [SourcePath], folder: SourcePath) -> Diagnostic {
    let notes = heirs.prefix(5).map { path in
      Note(
        Bilingual(
          sv: "filen har en ny adress, och kan ha tagit över", en: "the file has a new address, and may have taken over"
        ),
        at: Span(wholeOf: path))
    }
    return Diagnostic(
      .lostAddress, at: Span(wholeOf: heirs.count == 1 ? heirs[0] : folder),
      Bilingual(
        sv: "adressen \(address) finns inte längre, och skickar ingen vidare",
        en: "the address \(address) is gone, and sends nobody on"),
      notes: heirs.count == 1 ? [] : Array(notes),
      help: Bilingual(
        sv: "skriv `aliases: [\(address)]` i filen som har tagit över; ska sidan bort är allt som det ska",
        en: "write `aliases: [\(address)]` in the file that has taken over; if the page is to go, all is well"))
  }

  fileprivate static func lostWithFile(_ address: SitePath, _ file: SourcePath, _ absence: Absence) -> Diagnostic {
    Diagnostic(
      .lostAddress, at: Span(wholeOf: file),
      Bilingual(
        sv: "adressen \(address) försvinner, för filen \(absence.predicate.sv)",
        en: "the address \(address) goes, since the file \(absence.predicate.en)"),
      help: Bilingual(
        sv:
          "\(absence.remedy.sv), eller skriv `aliases: [\(address)]` i en fil som tar över; ska sidan bort är allt som "
          + "det ska",
        en:
          "\(absence.remedy.en), or write `aliases: [\(address)]` in a file that takes over; if the page is to go, all "
          + "is well"))
  }

  fileprivate static func lostTranslation(
    _ address: SitePath, in language: Language, of file: SourcePath
  ) -> Diagnostic {
    let name = file.name.dropLast(".md".count) + "." + language.code + ".md"
    return Diagnostic(
      .lostAddress, at: Span(wholeOf: file),
      Bilingual(
        sv: "adressen \(address) försvinner, för översättningen \(name) finns inte längre",
        en: "the address \(address) goes, since the translation \(name) is gone"),
      help: Bilingual(
        sv: "lägg tillbaka \(name), och språket i site.yaml; ska översättningen bort är allt som det ska",
        en: "put \(name) back, and the language in site.yaml; if the translation is to go, all is well"))
  }
}

extension Rule {
  package static let lostAddress = Rule(
    "lost-address", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En adress som webbplatsen hade senast, i `output/` eller den som `--previous` anger, men inte har nu.",
        en: "An address that the site had before, in `output/` or as `--previous` says, and that it has not now."),
      why: Bilingual(
        sv: "Länkar från andra webbplatser, mejl och sökmotorer leder till en felsida.",
        en: "Links from other sites, e-mails and search engines lead to an error page."),
      example: "content/coalitions/07-koalition-for-trygg-fritid.md\n(hette 07-koalition-for-tryggare-fritid.md)",
      instead: "aliases: [/koalitioner/koalition-for-tryggare-fritid/]"))
}
