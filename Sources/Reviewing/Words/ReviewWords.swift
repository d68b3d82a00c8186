import Comparing
import Diagnostics

// The sentences of a review, in both languages.

extension Bilingual {
  static func newPages(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "1 ny sida", en: "1 new page") : Bilingual(sv: "\(count) nya sidor", en: "\(count) new pages")
  }

  static func movedPages(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "1 sida har flyttat", en: "1 page has moved")
      : Bilingual(sv: "\(count) sidor har flyttat", en: "\(count) pages have moved")
  }

  static func editedPages(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "1 sida ändrad", en: "1 page changed")
      : Bilingual(sv: "\(count) sidor ändrade", en: "\(count) pages changed")
  }

  static func gonePages(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "1 sida finns inte kvar", en: "1 page is gone")
      : Bilingual(sv: "\(count) sidor finns inte kvar", en: "\(count) pages are gone")
  }

  static let frames = Bilingual(sv: "Meny och sidfot har ändrats", en: "Menu and footer have changed")

  static func onPages(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "På 1 sida", en: "On 1 page") : Bilingual(sv: "På \(count) sidor", en: "On \(count) pages")
  }

  static func movedFrom(_ address: String) -> Bilingual {
    Bilingual(sv: "låg förut på \(address), som skickar vidare", en: "was at \(address), which sends readers on")
  }

  static func changedPassages(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "1 ställe ändrat", en: "1 passage changed")
      : Bilingual(sv: "\(count) ställen ändrade", en: "\(count) passages changed")
  }

  static let otherDrawing = Bilingual(sv: "en teckning ser annorlunda ut", en: "a drawing looks different")
  static let redirect = Bilingual(sv: "Gammal adress", en: "Old address")
  static let leadsNowhere = Bilingual(sv: "adressen leder ingenstans", en: "the address leads nowhere")

  static func leadsOn(to address: String) -> Bilingual {
    Bilingual(sv: "skickar vidare till \(address)", en: "sends readers on to \(address)")
  }

  static func lostAddresses(_ count: Int) -> Bilingual {
    switch count {
    case 0: Bilingual(sv: "Ingen adress försvinner.", en: "No address is lost.")
    case 1:
      Bilingual(
        sv: "1 adress försvinner och skickar ingen vidare:", en: "1 address is lost and sends nobody on:")
    default:
      Bilingual(
        sv: "\(count) adresser försvinner och skickar ingen vidare:",
        en: "\(count) addresses are lost and send nobody on:")
    }
  }

  /// What to do about a lost address.
  package static func helpForLost(_ address: String) -> Bilingual {
    Bilingual(
      sv: "skriv `aliases: [\(address)]` i filen som har tagit över; ska sidan bort är allt som det ska",
      en: "write `aliases: [\(address)]` in the file that has taken over; if the page is to go, all is well")
  }

  /// What stands last where a list was cut off.
  static func more(_ count: Int) -> Bilingual { Bilingual(sv: "… och \(count) till", en: "… and \(count) more") }

  static let summary = Bilingual(sv: "I sökresultat", en: "In search results")
  static let picture = Bilingual(sv: "Bild", en: "Picture")
  static let decoration = Bilingual(sv: "utan beskrivning", en: "without a description")
  static let link = Bilingual(sv: "länk", en: "link")
}

extension SiteComparison {
  /// What could not be compared, a sentence each.
  var remarks: [Bilingual] {
    var remarks: [Bilingual] = []
    if !comparesFigures {
      remarks.append(
        Bilingual(
          sv: "Siffrorna går inte att jämföra: data/figures.json saknas eller är skadad.",
          en: "The figures cannot be compared: data/figures.json is missing or damaged."))
    }
    if let first = unreadable.first?.asSeen {
      remarks.append(
        unreadable.count == 1
          ? Bilingual(sv: "Filen \(first) går inte att läsa.", en: "The file \(first) cannot be read.")
          : Bilingual(
            sv: "\(unreadable.count) filer går inte att läsa, som \(first).",
            en: "\(unreadable.count) files cannot be read, such as \(first)."))
    }
    return remarks
  }
}

extension FileChanges {
  /// A sentence for each group of files in which something has changed.
  var sentences: [Bilingual] {
    let groups: [(Changes, Bilingual)] = [
      (theme, Bilingual(sv: "Utseendet har ändrats", en: "The look has changed")),
      (pictures, Bilingual(sv: "Bilder", en: "Pictures")),
      (data, Bilingual(sv: "Öppna data", en: "Open data")),
      (others, Bilingual(sv: "Andra filer", en: "Other files")),
    ]
    return groups.filter { !$0.0.isEmpty }.map { changes, words in
      Bilingual(
        sv: words.sv + ": " + changes.phrases.map(\.sv).joined(separator: "; ") + ".",
        en: words.en + ": " + changes.phrases.map(\.en).joined(separator: "; ") + ".")
    }
  }
}

extension FileChanges.Changes {
  fileprivate var phrases: [Bilingual] {
    func phrase(_ files: [String], _ one: Bilingual, _ many: Bilingual) -> Bilingual? {
      guard !files.isEmpty else { return nil }
      let words = files.count == 1 ? one : many
      let names = files.prefix(5).map(\.asSeen).joined(separator: ", ") + (files.count > 5 ? " …" : "")
      return Bilingual(sv: "\(files.count) \(words.sv) (\(names))", en: "\(files.count) \(words.en) (\(names))")
    }
    return [
      phrase(new, Bilingual(sv: "ny", en: "new"), Bilingual(sv: "nya", en: "new")),
      phrase(changed, Bilingual(sv: "ändrad", en: "changed"), Bilingual(sv: "ändrade", en: "changed")),
      phrase(gone, Bilingual(sv: "borta", en: "gone"), Bilingual(sv: "borta", en: "gone")),
    ].compactMap(\.self)
  }
}
