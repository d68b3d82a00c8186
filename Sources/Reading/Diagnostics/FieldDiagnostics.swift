import Diagnostics
import Model

/// What can be wrong with the text of one field.
extension Diagnostic {
  static func notADate(_ text: Located<String>) -> Diagnostic {
    let meant = PartialDate(meantBy: text.value)
    return Diagnostic(
      .notADate, at: text.span,
      PartialDate.isWritten(text.value)
        ? Bilingual(sv: "datumet \(text.value) finns inte", en: "the date \(text.value) does not exist")
        : Bilingual(sv: "\"\(text.value)\" är inget datum", en: "\"\(text.value)\" is no date"),
      label: meant.map { Bilingual(sv: "menade du \($0)?", en: "did you mean \($0)?") },
      help: Bilingual(
        sv: "skriv året, månaden eller dagen så här: 2021, 2021-03 eller 2021-03-24",
        en: "write the year, the month or the day like this: 2021, 2021-03 or 2021-03-24"))
  }

  static func badPath(_ text: Located<String>, in field: String) -> Diagnostic {
    if let invisible = firstInvisible(in: text.value) { return .invisibleInAddress(text, invisible) }
    let isImage = field == "image"
    return Diagnostic(
      .badPath, at: text.span,
      Bilingual(sv: "\"\(text.value)\" är ingen giltig sökväg", en: "\"\(text.value)\" is no valid path"),
      help: isImage
        ? Bilingual(
          sv: "skriv bildens filnamn i mappen images, utan .. och mellanslag, till exempel gruppbild.jpg",
          en: "write the image's file name in the folder images, without .. and spaces, for example gruppbild.jpg")
        : Bilingual(
          sv: "börja med / och skriv bara a–z, siffror och bindestreck mellan snedstrecken, till exempel /om-oss/",
          en: "begin with / and write only a–z, digits and hyphens between the slashes, for example /om-oss/"))
  }

  static func unknownStatus(_ text: Located<String>) -> Diagnostic {
    let known = Status.allCases.map(\.rawValue)
    let near = suggestion(for: text.value, among: known) ?? swedishStatuses[text.value.lowercased()]
    return Diagnostic(
      .unknownStatus, at: text.span,
      Bilingual(sv: "statusen \"\(text.value)\" finns inte", en: "the status \"\(text.value)\" does not exist"),
      label: .didYouMean(near),
      help: Bilingual(
        sv: "skriv planned (planerad), ongoing (pågår) eller completed (genomförd)",
        en: "write planned, ongoing or completed"))
  }

  static func untranslatableField(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .untranslatableField, at: key.span,
      Bilingual(
        sv: "fältet \"\(key.value)\" hör till originalet, inte till en översättning",
        en: "the field \"\(key.value)\" belongs to the original, not to a translation"),
      help: Bilingual(
        sv: "ta bort fältet här; en översättning har bara texter",
        en: "remove the field here; a translation has texts only"))
  }

  static func emptyQuote(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyQuote, at: span, Bilingual(sv: "citatet saknar text", en: "the quote has no text"),
      help: Bilingual(
        sv: "skriv citatet under den andra raden med ---", en: "write the quote below the second line of ---"))
  }

  static func twoMeasures(_ span: Span) -> Diagnostic {
    Diagnostic(
      .wrongMeasure, at: span,
      Bilingual(sv: "en siffra har både sectors och share", en: "a statistic has both sectors and share"),
      help: Bilingual(sv: "dela upp den i två filer", en: "split it into two files"))
  }

  static func noMeasure(_ span: Span) -> Diagnostic {
    Diagnostic(
      .wrongMeasure, at: span,
      Bilingual(sv: "en siffra har varken sectors eller share", en: "a statistic has neither sectors nor share"),
      help: Bilingual(
        sv: "lägg till `sectors:` med antal per sektor, eller `share:` med en andel i procent",
        en: "add `sectors:` with counts by sector, or `share:` with a share in percent"))
  }

  static func notAShare(_ text: Located<String>) -> Diagnostic {
    if let comma = text.value.firstIndex(where: { $0 == "," || $0 == "." }),
      let whole = Int(text.value[..<comma]), (0..<100).contains(whole),
      text.value[comma...].dropFirst().allSatisfy(\.isWholeNumber)
    {
      return tooExact(text)
    }
    let digits = text.value.filter { $0.isWholeNumber || $0 == "," || $0 == "." }
    let label: Bilingual? =
      digits != text.value && Share(digits) != nil && !text.value.hasPrefix("-")
      ? Bilingual(sv: "menade du \(digits)?", en: "did you mean \(digits)?") : nil
    return Diagnostic(
      .notAShare, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" är ingen andel mellan 0 och 100", en: "\"\(text.value)\" is no share between 0 and 100"),
      label: label,
      help: Bilingual(
        sv: "skriv andelen i procent utan tecken, till exempel 92, eller pending om den inte är känd",
        en: "write the share in percent without a sign, for example 92, or pending if it is not known"))
  }

  private static func tooExact(_ share: Located<String>) -> Diagnostic {
    Diagnostic(
      .notAShare, at: share.span,
      Bilingual(
        sv: "andelen \(share.value) har fel antal decimaler",
        en: "the share \(share.value) has the wrong number of decimals"
      ),
      help: Bilingual(
        sv: "skriv en eller två decimaler, till exempel 92,5 eller 92,13",
        en: "write one or two decimals, for example 92.5 or 92.13"))
  }

  static func actorsAsText(at text: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongShape, at: text.span,
      Bilingual(
        sv: "\"actors\" ska vara antal per sektor eller en lista med namn",
        en: "\"actors\" must be counts by sector or a list of names"),
      help: Bilingual(
        sv: "skriv varje sektor på en egen, indragen rad, som \"public: 12\"",
        en: "write each sector on an indented line of its own, such as \"public: 12\""))
  }

  /// An address, or a label, where both are meant on lines of their own.
  static func readMoreAsText(_ text: Located<String>) -> Diagnostic {
    let isAddress = WebAddress(text.value) != nil
    func lines(_ address: String, _ label: String) -> String { "read-more:\n  url: \(address)\n  label: \(label)" }
    return Diagnostic(
      .wrongShape, at: text.span,
      Bilingual(
        sv: "\"read-more\" ska ha sin adress och sin text på egna rader",
        en: "\"read-more\" must have its address and its text on lines of their own"),
      help: Bilingual(
        sv: "skriv två indragna rader under fältet:\n"
          + (isAddress ? lines(text.value, "Läs mer om …") : lines("https://…", text.value)),
        en: "write two indented lines below the field:\n"
          + (isAddress ? lines(text.value, "Read more about …") : lines("https://…", text.value))))
  }

  /// An organisation's name where its fields are meant.
  static func nameAlone(_ name: Located<String>, in key: String, needsSector: Bool) -> Diagnostic {
    let rest =
      needsSector
      ? Bilingual(sv: " och \"sector: …\" på raden under", en: " and \"sector: …\" on the line below")
      : Bilingual(sv: "", en: "")
    return Diagnostic(
      .wrongShape, at: name.span,
      Bilingual(
        sv: "\"\(name.value)\" i \"\(key)\" saknar fältnamn", en: "\"\(name.value)\" in \"\(key)\" has no field name"),
      help: Bilingual(
        sv: "skriv \"- name: \(name.value)\"" + rest.sv, en: "write \"- name: \(name.value)\"" + rest.en))
  }

  static func unusedBody(_ span: Span, of owner: Bilingual) -> Diagnostic {
    Diagnostic(
      .unusedBody, at: span,
      Bilingual(sv: "\(owner.sv) har ingen löptext", en: "\(owner.en) has no body text"),
      help: Bilingual(
        sv: "ta bort texten under den andra raden med ---, eller flytta den till en sida",
        en: "remove the text below the second line of ---, or move it to a page"))
  }

  static func contactWithoutAddress(_ span: Span) -> Diagnostic {
    Diagnostic(
      .contactWithoutAddress, at: span,
      Bilingual(
        sv: "en kontakt har varken e-post eller telefon", en: "a contact has neither e-mail nor telephone"),
      help: Bilingual(sv: "lägg till `email:` eller `phone:`", en: "add `email:` or `phone:`"))
  }

  static func statementWithoutAddress(_ span: Span) -> Diagnostic {
    Diagnostic(
      .missingField, at: span,
      Bilingual(
        sv: "tillgänglighetsredogörelsen har varken e-post eller telefon",
        en: "the accessibility statement has neither e-mail nor telephone"),
      help: Bilingual(
        sv: "lägg till en rad: email: … eller phone: …", en: "add a line: email: … or phone: …"))
  }

  static func unsupportedLanguage(_ tag: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: tag.span,
      Bilingual(sv: "språket \"\(tag.value)\" stöds inte", en: "the language \"\(tag.value)\" is not supported"),
      help: supportedLanguages)
  }

  static func repeatedLanguage(_ tag: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: tag.span,
      Bilingual(sv: "språket \"\(tag.value)\" står två gånger", en: "the language \"\(tag.value)\" stands twice"),
      help: Bilingual(sv: "ta bort det ena", en: "remove one of them"))
  }

  static func noSectors(at span: Span) -> Diagnostic {
    Diagnostic(
      .emptyField, at: span,
      Bilingual(sv: "fältet \"sectors\" är tomt", en: "the field \"sectors\" is empty"),
      help: Bilingual(
        sv: "skriv varje sektor på en egen, indragen rad, som \"public: offentlig sektor\"",
        en: "write each sector on an indented line of its own, such as \"public: offentlig sektor\""))
  }

  static func badSectorKey(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .badSectorKey, at: key.span,
      Bilingual(
        sv: "\"\(key.value)\" kan inte vara en sektors nyckel", en: "\"\(key.value)\" cannot be a sector's key"),
      help: Bilingual(
        sv: "skriv nyckeln med a–z, siffror och bindestreck, till exempel civil-society, och namnet efter kolonet",
        en: "write the key with a–z, digits and hyphens, for example civil-society, and the name after the colon"))
  }

  static func unknownConformance(_ text: Located<String>) -> Diagnostic {
    let known = Conformance.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownConformance, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" säger inte hur tillgänglig webbplatsen är",
        en: "\"\(text.value)\" does not say how accessible the site is"),
      label: .didYouMean(suggestion(for: text.value, among: known)),
      help: Bilingual(
        sv: "skriv full (helt förenlig), partial (delvis), none (inte förenlig) eller not-assessed (inte bedömd)",
        en: "write full, partial, none or not-assessed"))
  }

  static func changedWhileBuilding(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .changedWhileBuilding, at: Span(wholeOf: path),
      Bilingual(sv: "filen ändrades medan webbplatsen byggdes", en: "the file was changed while the site was built"),
      help: Bilingual(sv: "bygg en gång till", en: "build once more"))
  }
}

/// What a Swedish editor may write, and the word that the field takes.
private let swedishStatuses = [
  "planerad": "planned", "kommande": "planned", "pågår": "ongoing", "pågående": "ongoing", "genomförd": "completed",
  "avslutad": "completed", "klar": "completed",
]
