import Diagnostics
import FrontMatter
import Model

extension FieldReader {
  /// A list of facts: `label`, `value`.
  mutating func labelledValues(_ key: String) -> [LabelledValue] {
    switch node(key)?.value {
    case .mapping(let mapping) where !mapping.isEmpty:
      report(.factsAsMapping(mapping, in: key))
      return []
    default: return (list(key) ?? []).compactMap { labelledValue($0, in: key) }
    }
  }

  private mutating func labelledValue(_ item: Node, in key: String) -> LabelledValue? {
    if case .text(let text) = item, !text.value.isEmpty {
      report(text.missingSpaceAfterColon ?? .factAsText(text, in: key))
      return nil
    }
    guard let mapping = mapping(of: item, in: key) else { return nil }
    if let entry = mapping.entries.first, mapping.entries.count == 1, !["label", "value"].contains(entry.key.value) {
      report(.factAsMapping(entry, in: key))
      return nil
    }
    var inner = FieldReader(mapping, of: Bilingual(sv: "ett faktum", en: "a fact"))
    let fact = LabelledValue(label: inner.requiredText("label"), value: inner.requiredText("value"))
    report(inner.finish())
    return fact
  }
}

extension Diagnostic {
  /// A fact with its label for a key, which reads well and would be a field of that name.
  fileprivate static func factAsMapping(_ entry: Mapping.Entry, in key: String) -> Diagnostic {
    var value: String?
    if case .text(let text) = entry.value { value = text.value }
    return fact(label: entry.key.value, value: value, in: key, at: entry.key.span)
  }

  fileprivate static func factsAsMapping(_ mapping: Mapping, in key: String) -> Diagnostic {
    guard let first = mapping.entries.first else { return fact(label: "…", value: nil, in: key, at: mapping.span) }
    return factAsMapping(first, in: key)
  }

  fileprivate static func factAsText(_ text: Located<String>, in key: String) -> Diagnostic {
    fact(label: "…", value: text.value, in: key, at: text.span)
  }

  private static func fact(label: String, value: String?, in key: String, at span: Span) -> Diagnostic {
    func lines(_ value: String) -> String { "\(key):\n  - label: \(label)\n    value: \(value)" }
    return Diagnostic(
      .wrongShape, at: span,
      Bilingual(
        sv: "ett faktum i \"\(key)\" ska ha \"label\" och \"value\" på egna rader",
        en: "a fact in \"\(key)\" must have \"label\" and \"value\" on lines of their own"),
      help: Bilingual(sv: "skriv så här:\n" + lines(value ?? "…"), en: "write this:\n" + lines(value ?? "…")))
  }
}
