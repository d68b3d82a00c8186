import Diagnostics

/// What others may do with the open data.
package struct Licence: Sendable, Hashable {
  package let name: String
  /// Where its words are.
  package let url: String?

  package init(name: String, url: String?) {
    self.name = name
    self.url = url
  }
}

extension Licence {
  /// The licences that need no more than their key (SPDX), as they call themselves.
  package static let known: [(key: String, licence: Licence)] = [
    ("CC0-1.0", Licence(name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/")),
    ("CC-BY-4.0", Licence(name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/")),
    ("CC-BY-SA-4.0", Licence(name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/")),
    ("ODbL-1.0", Licence(name: "ODbL 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/")),
  ]

  /// The licence with a key, however that is spelt: `CC-BY-4.0`, `cc by 4.0`.
  package init?(key: String) {
    func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    guard let found = Self.known.first(where: { letters($0.key) == letters(key) }) else { return nil }
    self = found.licence
  }
}
