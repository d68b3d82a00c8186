import Diagnostics

/// Every rule of this room, for `msi explain` and the documentation.
package let markdownRules: [Rule] = [
  .rawHTML, .unclosedComment, .externalImage, .dangerousLink, .deadLink, .unlinkedEmail, .ambiguousLinkText,
  .missingAltText, .unknownFigure, .emptyFigure, .pendingFigure, .unusedFootnote,
  .unusedLinkAddress, .cellsBeyondColumns, .leftoverMarkdown, .accidentalMarkdown, .headingJump, .headingWithoutWords,
  .linkWithoutWords, .textWithoutWords, .forbiddenReference, .markdownTooDeep,
]

/// "menade du …?", where there is something to suggest.
func didYouMean(_ suggestion: String?) -> Bilingual? {
  suggestion.map { Bilingual(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
}
