import Diagnostics
import Model

/// `CNAME` holds something else than one host name, or another than that of the site's address.
func hostNames(in library: Library, for edition: Edition) -> [Diagnostic] {
  guard let file = library.rootFiles.first(where: { $0.path == RootFile.hostName })?.text else { return [] }
  let lines = file.writtenLines
  let odd = lines.dropFirst().first ?? lines.first
  guard let line = lines.first, lines.count == 1, let host = hostName(line.value) else {
    return [.badHostName(at: odd?.span ?? Span(wholeOf: file.path))]
  }
  // `--base-url` may be the address of a preview; `site.yaml` says where the site belongs.
  let written = library.settings.baseURL.flatMap { $0.value.isPlaceholder ? nil : $0 }
  guard let site = written?.value ?? edition.baseURL, !site.isPlaceholder, site.host.name != host.name else {
    return []
  }
  return [.otherHostName(line, than: site, writtenAt: written?.span)]
}

/// The host of a name without scheme, port and path.
private func hostName(_ text: String) -> Host? {
  guard let address = WebAddress("https://" + text), address.rest.isEmpty, !text.contains(":") else { return nil }
  return address.host
}

extension Diagnostic {
  fileprivate static func badHostName(at span: Span) -> Diagnostic {
    Diagnostic(
      .badHostName, at: span,
      Bilingual(sv: "CNAME ska bara ha ett värdnamn", en: "CNAME must hold one host name alone"),
      help: Bilingual(
        sv: "skriv värdnamnet på en enda rad utan https:// och snedstreck, som koalitioner.min-organisation.se",
        en: "write the host name on a single line without https:// and slashes, as in koalitioner.min-organisation.se"))
  }

  fileprivate static func otherHostName(
    _ name: Located<String>, than site: BaseURL, writtenAt place: Span?
  ) -> Diagnostic {
    Diagnostic(
      .otherHostName, at: name.span,
      Bilingual(
        sv: "CNAME säger \(name.value), men webbplatsens adress är \(site)",
        en: "CNAME says \(name.value), but the site's address is \(site)"),
      notes: [
        place.map { Note(Bilingual(sv: "webbplatsens adress", en: "the site's address"), at: $0) }
          ?? Note(Bilingual(sv: "adressen står i --base-url", en: "the address is that of --base-url"))
      ],
      help: Bilingual(
        sv: "skriv samma värdnamn i CNAME och i base-url", en: "write the same host name in CNAME and in base-url"))
  }
}

extension Rule {
  package static let badHostName = Rule(
    "bad-host-name", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En fil `content/root/CNAME` som är tom eller har något annat än ett enda värdnamn.",
        en: "A file `content/root/CNAME` that is empty or holds anything but a single host name."),
      why: Bilingual(
        sv: "GitHub Pages läser filen, och visar annars webbplatsen på en annan adress.",
        en: "GitHub Pages reads the file, and else shows the site at another address."),
      example: "https://koalitioner.min-organisation.se/",
      instead: "koalitioner.min-organisation.se"))

  package static let otherHostName = Rule(
    "other-host-name", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Ett värdnamn i `content/root/CNAME` som inte är det i `base-url`.",
        en: "A host name in `content/root/CNAME` that is not that of `base-url`."),
      why: Bilingual(
        sv: "Flöden, webbplatskartan och delade länkar skulle leda till en annan adress än den där webbplatsen visas.",
        en: "Feeds, the sitemap and shared links would lead to another address than the one that shows the site."),
      example: "gamla.min-organisation.se",
      instead: "koalitioner.min-organisation.se"))
}
