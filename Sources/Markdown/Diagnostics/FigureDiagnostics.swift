import Diagnostics

extension Diagnostic {
  static func unknownFigure(_ name: String, suggestion: String?, at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownFigure, at: span,
      Bilingual(sv: "siffran \"\(name)\" finns inte", en: "the figure \"\(name)\" does not exist"),
      label: .didYouMean(suggestion),
      help: Bilingual(
        sv: "skriv namnet på en siffra som finns, till exempel {{actors}}, eller sätt `…` runt texten om den ska stå "
          + "som den är",
        en: "write the name of a figure that exists, such as {{actors}}, or put `…` around the text to show it as it is"
      ))
  }

  /// A figure of a file that is not published; `why` and `remedy` are phrases, *är ett utkast* and *ta bort raden `draft`*.
  static func absentFigure(_ name: String, _ why: Bilingual, _ remedy: Bilingual, at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownFigure, at: span,
      Bilingual(
        sv: "siffran \"\(name)\" \(why.sv)", en: "the figure \"\(name)\" \(why.en)"),
      help: Bilingual(
        sv: "\(remedy.sv) i siffrans fil, eller skriv om meningen utan siffran",
        en: "\(remedy.en) in the figure's file, or write the sentence without the figure"))
  }

  static func emptyFigure(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .emptyFigure, at: span,
      Bilingual(
        sv: "siffran \"\(name)\" har inget att räkna", en: "the figure \"\(name)\" has nothing to count"),
      help: Bilingual(
        sv: "skriv `actors` i en koalition eller `sectors` i en fil i content/statistics, eller skriv om meningen utan "
          + "siffran",
        en: "write `actors` in a coalition or `sectors` in a file in content/statistics, or write the sentence without "
          + "the figure"))
  }

  static func pendingFigure(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .pendingFigure, at: span,
      Bilingual(sv: "siffran \"\(name)\" har inget värde ännu", en: "the figure \"\(name)\" has no value yet"),
      help: Bilingual(
        sv: "fyll i värdet i mappen content/statistics, eller skriv om meningen utan siffran",
        en: "fill in the value in the folder content/statistics, or write the sentence without the figure"))
  }
}

extension Rule {
  package static let unknownFigure = Rule(
    "unknown-figure", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett namn mellan {{ och }} som inte är någon av webbplatsens siffror.",
        en: "A name between {{ and }} that is none of the site's figures."),
      why: Bilingual(
        sv: "Meningen skulle sakna sitt tal.", en: "The sentence would lack its number."),
      example: "Hittills har {{aktors}} aktörer deltagit.",
      instead: "Hittills har {{actors}} aktörer deltagit."))

  package static let emptyFigure = Rule(
    "empty-figure", .error,
    Explanation(
      finds: Bilingual(
        sv: "Antalet aktörer i löpande text, på en webbplats där ingen koalition och ingen siffra anger några aktörer.",
        en: "The number of actors in running text, on a site where no coalition and no statistic gives any actors."),
      why: Bilingual(
        sv: "Webbplatsen visar inget hellre än \"0 aktörer\", och en mening kan inte vara utan sitt tal.",
        en: "The site shows nothing rather than \"0 actors\", and a sentence cannot do without its number."),
      example: "Hittills har {{actors.public}} kommuner deltagit.",
      instead: "Hittills har många kommuner deltagit."))

  package static let pendingFigure = Rule(
    "pending-figure", .error,
    Explanation(
      finds: Bilingual(
        sv: "En siffra i löpande text vars värde är `pending`, alltså inte mätt ännu.",
        en: "A figure in running text whose value is `pending`: not measured yet."),
      why: Bilingual(
        sv: "Ett tal som saknas får aldrig visas som 0, och en mening kan inte vara utan det.",
        en: "A missing number is never shown as 0, and a sentence cannot do without it."),
      example: "{{broadened-network}} av deltagarna har vidgat sitt nätverk.",
      instead: "Många av deltagarna har vidgat sitt nätverk."))
}
