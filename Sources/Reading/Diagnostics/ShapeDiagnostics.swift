import Diagnostics
import Model

/// Fields with a text in place of a list or a mapping; they share the rule `wrong-shape` with all fields.
extension Diagnostic {
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

  /// Actors in both of the fields that may hold them.
  static func actorsTwice(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongShape, at: key.span,
      Bilingual(
        sv: "aktörerna står både i \"actors\" och i \"actor-counts\"",
        en: "the actors are both in \"actors\" and in \"actor-counts\""),
      help: Bilingual(
        sv: "ta bort det ena fältet", en: "remove one of the fields"))
  }

  /// An address or a label alone, where both are required as a mapping.
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

  /// An organisation's name in place of its fields.
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
}
