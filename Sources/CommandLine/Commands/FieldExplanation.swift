import Diagnostics
import Model

/// The explanation of a field, by its path (`title`, `read-more.label`), in each kind of file that has one.
struct FieldExplanation {
  let path: String
  let uses: [(kind: DescribedKind, field: DescribedField)]

  /// Returns nil if no kind of file has such a field.
  init?(of path: String) {
    self.path = path
    uses = DescribedKind.all.flatMap { kind in
      kind.fields.flatMap(\.withInner).filter { $0.path == path }.map { (kind, $0.field) }
    }
    if uses.isEmpty { return nil }
  }

  /// The paths of all fields, each once.
  static var allPaths: [String] {
    var seen = Set<String>()
    return DescribedKind.all.flatMap(\.fields).flatMap(\.withInner).map(\.path).filter { seen.insert($0).inserted }
  }

  func text(in messageLanguage: MessageLanguage) -> String {
    path + "\n"
      + uses.map { kind, field in
        let example = field.example.map { "\n    \(field.name): \($0[messageLanguage])\n" } ?? ""
        return "\n" + wrapped(sentences(on: field, in: kind, messageLanguage)) + "\n" + example
      }.joined()
  }

  private func sentences(on field: DescribedField, in kind: DescribedKind, _ messageLanguage: MessageLanguage) -> String
  {
    let help = kind.noun[messageLanguage] + ": " + field.help[messageLanguage].withoutLinks + "."
    let sentences = [
      Bilingual(sv: "Skrivs som \(field.type.sv).", en: "Written as \(field.type.en)."), field.presence.sentence,
      kind.hasTranslatableBody == nil
        ? nil
        : field.isTranslatable
          ? Bilingual(sv: "Kan översättas.", en: "Can be translated.")
          : Bilingual(sv: "Står bara i originalet.", en: "Stands in the original alone."),
    ]
    return ([help] + sentences.compactMap { $0?[messageLanguage] }).joined(separator: " ")
  }
}

extension DescribedField {
  /// The field and those within it, each with its path.
  fileprivate var withInner: [(path: String, field: DescribedField)] {
    [(name, self)] + inner.map { (name + "." + $0.name, $0) }
  }
}

extension Presence {
  fileprivate var sentence: Bilingual {
    switch self {
    case .required: Bilingual(sv: "Måste finnas.", en: "Required.")
    case .requiredWhere(let condition):
      Bilingual(
        sv: "Måste finnas, \(condition.sv.withoutLinks).", en: "Required, \(condition.en.withoutLinks).")
    case .optional: Bilingual(sv: "Får utelämnas.", en: "Optional.")
    case .otherwise(let what):
      Bilingual(sv: "Får utelämnas; \(what.sv.withoutLinks).", en: "Optional; \(what.en.withoutLinks).")
    case .withPicture: Bilingual(sv: "Måste finnas om det finns en bild.", en: "Required beside a picture.")
    case .oneOfTwo: Bilingual(sv: "Det eller ett annat måste finnas.", en: "It or another one is required.")
    }
  }
}
