import Diagnostics

/// The key of a sector in content files: `civil-society`.
package struct SectorKey: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ key: String) { description = key }
}

/// One of the parts of society that meet in a coalition, as `site.yaml` lists it.
package struct Sector: Sendable {
  package let key: SectorKey
  package let names: Translated<Located<String>>

  package init(key: SectorKey, names: Translated<Located<String>>) {
    self.key = key
    self.names = names
  }

  /// How many sectors have a shape and a colour of their own.
  package static let markCount = 6

  /// The name as it stands within a sentence (*civilsamhället*), in the site's own language where it is not translated.
  package func name(in language: Language, own: Language) -> String {
    names.textOrOriginal(in: language, own: own).value
  }
}
