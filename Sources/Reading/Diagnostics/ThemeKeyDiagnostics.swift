import Diagnostics
import Model

/// Keys of themes in `site.yaml`.
extension Diagnostic {
  static func badThemeKey(_ key: Located<String>) -> Diagnostic {
    let meant = Slug(nearestTo: key.value)?.description
    return Diagnostic(
      .badTheme, at: key.span,
      Bilingual(sv: "\"\(key.value)\" kan inte vara ett temas nyckel", en: "\"\(key.value)\" cannot be a theme's key"),
      label: .didYouMean(meant),
      help: Bilingual(
        sv: "skriv nyckeln med a–z, siffror och bindestreck, som i en adress, och namnet efter kolonet, "
          + "till exempel \"\(meant ?? "halsa"): \(meant == nil ? "hälsa" : key.value)\"",
        en: "write the key with a–z, digits and hyphens, as in an address, and the name after the colon, "
          + "for example \"\(meant ?? "halsa"): \(meant == nil ? "hälsa" : key.value)\""))
  }
}
