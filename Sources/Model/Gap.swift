import Diagnostics

/// What a coalition's file does not tell, of all that it may.
package struct Gap: Sendable, Hashable {
  package let coalition: SourcePath
  package let title: String
  /// The fields that are not filled in, in the order of their descriptions; `body` is the text below them.
  package let fields: [String]
}

extension Library {
  /// The coalitions with fields that are not filled in, in their order; one that has everything is not among them.
  package var gaps: [Gap] {
    coalitions.compactMap { coalition in
      let fields = coalition.emptyFields
      return fields.isEmpty
        ? nil : Gap(coalition: coalition.name.path, title: coalition.texts.original.title.value, fields: fields)
    }
  }
}

extension ContentKind {
  /// The fields that an editor may fill in and has not, as they are described.
  fileprivate var emptyFields: [String] {
    let names = Self.fields.filter { $0.isGap && !isThere($0) }.map(\.name)
    return names + (body.map(\.isBlank) ?? false ? ["body"] : [])
  }

  /// Whether a field, or one within it, says anything in the original.
  private func isThere(_ field: ContentField<Facts, Text>) -> Bool {
    switch field.content {
    case .fact(let value): value.isThere(in: facts)
    case .text(let value): value.isThere(in: texts.original)
    case .group(let inner): inner.contains { isThere($0) }
    }
  }
}

extension ContentField {
  /// Whether a reader would learn more if the field were filled in: a switch, an old address, a place in a list or a day of
  /// publication is for the site, and what a picture shows is missing with the picture.
  fileprivate var isGap: Bool {
    if case .withPicture = presence { return false }
    if ["publish", "expires"].contains(name) { return false }
    return switch content {
    // Counts of actors by sector are `actors` in another field.
    case .fact(.flag), .fact(.path), .fact(.paths), .fact(.count), .fact(.sectorCounts): false
    case .fact, .text, .group: true
    }
  }
}
