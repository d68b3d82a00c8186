import Diagnostics
import Model

/// A coalition tells two facts under one label, in one language.
func repeatedFacts(in library: Library) -> [Diagnostic] {
  library.coalitions.flatMap { coalition in
    let texts = [coalition.texts.original] + coalition.texts.others.map(\.text)
    return texts.flatMap { repeatedLabels(of: $0.keyFacts.map(\.label)) }
  }
}

private func repeatedLabels(of labels: [Located<String>]) -> [Diagnostic] {
  var first: [ComparableName: Span] = [:]
  // A label that could not be read is empty, and has been reported.
  return labels.filter { !$0.value.isEmpty }.compactMap { label in
    first.insertIfAbsent(label.span, for: ComparableName(label.value)).map { .repeatedFact(label, first: $0) }
  }
}

extension Diagnostic {
  fileprivate static func repeatedFact(_ label: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      .repeatedFact, at: label.span,
      Bilingual(sv: "två fakta heter \"\(label.value)\"", en: "two facts are called \"\(label.value)\""),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first)],
      help: Bilingual(
        sv: "ta bort det ena, eller skriv båda svaren i samma value", en: "remove one, or write both in one value"))
  }
}

extension Rule {
  package static let repeatedFact = Rule(
    "repeated-fact", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Två fakta om en koalition med samma `label`.", en: "Two facts of a coalition with the same `label`."),
      why: Bilingual(
        sv: "Läsaren vet inte vilket som gäller. Troligen är det ena en kopia som inte ändrades.",
        en: "Readers cannot know which is right. Probably one is a copy that was not changed."),
      example: "facts:\n  - label: Budget\n    value: 2 mkr\n  - label: Budget\n    value: 3 mkr",
      instead: "facts:\n  - label: Budget\n    value: 3 mkr"))
}
