import Diagnostics

/// A place where something that is published names a picture and says what it shows.
package struct PictureUse: Sendable {
  package let picture: ImagePath
  package let alt: String
  /// The language of the words.
  package let language: Language
  /// Where the picture is named, and where the words stand.
  package let span: Span
  package let altSpan: Span
  /// How many pixels wide a picture must be for this place so that it is sharp.
  package let leastWidth: Int

  package init(
    _ picture: ImagePath, alt: String, in language: Language, at span: Span, altSpan: Span, leastWidth: Int
  ) {
    self.picture = picture
    self.alt = alt
    self.language = language
    self.span = span
    self.altSpan = altSpan
    self.leastWidth = leastWidth
  }

  /// What a picture in a text needs, or one that stands for a coalition: the width of a telephone.
  package static let leastWidthInTexts = 320

  /// What a portrait needs: twice as much as it is shown, for the screens that have two pixels to one.
  package static let leastWidthOfPortraits = 192
}

extension ContentKind {
  package static var leastPictureWidth: Int { PictureUse.leastWidthInTexts }

  /// What the picture of a text shows.
  package static func alternativeText(in text: Text) -> Located<String>? {
    allFields.lazy.compactMap { field in
      if case .text(.alternativeText(let path)) = field.content { text[keyPath: path] } else { nil }
    }.first
  }
}

extension Array where Element: ContentKind {
  package func pictureUses(own: Language) -> [PictureUse] {
    let pictures = Element.allFields.compactMap { field -> FieldValue<Element.Facts>.Property<Located<ImagePath>?>? in
      if case .fact(.picture(let path)) = field.content { path } else { nil }
    }
    return pictures.flatMap { path in
      flatMap { item -> [PictureUse] in
        guard let picture = item.facts[keyPath: path] else { return [] }
        return ([(own, item.texts.original)] + item.texts.others).compactMap { language, text in
          Element.alternativeText(in: text).map {
            PictureUse(
              picture.value, alt: $0.value, in: language, at: picture.span, altSpan: $0.span,
              leastWidth: Element.leastPictureWidth)
          }
        }
      }
    }
  }
}
