import Comparing
import Diagnostics
import Model

extension FigureChange {
  /// The change in a sentence, as in `Aktörer totalt 103 → 104 (+1 akademin).`.
  var sentence: Bilingual {
    Bilingual(sv: sentence(in: .swedish, name.sv), en: sentence(in: .english, name.en))
  }

  /// What the figure is, as a headline.
  var name: Bilingual {
    switch figure {
    case .actors: Bilingual(sv: "Aktörer totalt", en: "Actors in all")
    case .coalitions: Bilingual(sv: "Koalitioner", en: "Coalitions")
    case .share: Bilingual(sv: "Andel", en: "Share")
    }
  }

  /// What the figure is, where there was none before.
  var nameOfNew: Bilingual {
    if case .share = figure { Bilingual(sv: "Ny andel", en: "New share") } else { name }
  }

  /// The figure before and after, in a language; nil where there is none.
  func values(in language: Language) -> (old: String?, new: String?) {
    (old.map { written($0, in: language) }, new.map { written($0, in: language) })
  }

  /// `+1 akademin, −2 privat sektor`; of a share, what it is of; empty where nothing is known.
  func parts(in messageLanguage: MessageLanguage) -> String {
    if case .share(let label) = figure { return label.asSeen }
    return parts.map { part in
      let sign = part.difference > 0 ? "+" : "−"
      let count = abs(clamped: part.difference)
      return sign + messageLanguage.ofSite.digits(count) + " " + part.name.words(for: count)[messageLanguage]
    }.joined(separator: ", ")
  }

  private func sentence(in messageLanguage: MessageLanguage, _ name: String) -> String {
    let (old, new) = values(in: messageLanguage.ofSite)
    if case .share(let label) = figure { return sentence(onShare: label.asSeen, old, new)[messageLanguage] }
    let none = Bilingual(sv: "saknas", en: "none")[messageLanguage]
    let value = old == new ? old ?? none : (old ?? none) + " → " + (new ?? none)
    let parts = parts(in: messageLanguage)
    return "\(name) \(value)" + (parts.isEmpty ? "" : " (\(parts))") + "."
  }

  /// `90 % → 92 % av deltagarna säger …`: a label continues the number.
  private func sentence(onShare label: String, _ old: String?, _ new: String?) -> Bilingual {
    switch (old, new) {
    case (let old?, let new?): Bilingual(sv: "\(old) → \(new) \(label).", en: "\(old) → \(new) \(label).")
    case (nil, let new?): Bilingual(sv: "Ny andel: \(new) \(label).", en: "New share: \(new) \(label).")
    default:
      Bilingual(sv: "Andelen finns inte kvar: \(old ?? "") \(label).", en: "The share is gone: \(old ?? "") \(label).")
    }
  }

  private func written(_ value: String, in language: Language) -> String {
    if case .share = figure {
      return language.percent(language == .swedish ? value.replacing(".", with: ",") : value)
    }
    return Int(value).map(language.digits) ?? value
  }
}

extension FigureChange.Part.Name {
  fileprivate func words(for count: Int) -> Bilingual {
    switch self {
    case .sector(let name): Bilingual(sv: name.asSeen, en: name.asSeen)
    case .planned: Bilingual(sv: count == 1 ? "planerad" : "planerade", en: "planned")
    case .ongoing: Bilingual(sv: "pågående", en: "ongoing")
    case .completed: Bilingual(sv: count == 1 ? "genomförd" : "genomförda", en: "completed")
    }
  }
}

extension MessageLanguage {
  /// The language as sites know it, with its way of writing numbers.
  var ofSite: Language {
    switch self {
    case .swedish: .swedish
    case .english: .english
    }
  }
}

/// The magnitude of a number; of the smallest one, the largest.
private func abs(clamped number: Int) -> Int { number == .min ? .max : Swift.abs(number) }
