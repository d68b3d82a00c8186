import Diagnostics

/// The rules of this room, for `msi explain` and the documentation.
package let markdownRules: [Rule] = [
  .rawHTML, .unclosedComment, .externalImage, .dangerousLink, .deadLink, .unlinkedEmail, .ambiguousLinkText,
  .missingAltText, .unknownFigure, .emptyFigure, .pendingFigure, .unusedFootnote,
  .unusedLinkAddress, .cellsBeyondColumns, .leftoverMarkdown, .accidentalMarkdown, .headingJump, .headingWithoutWords,
  .linkWithoutWords, .textWithoutWords, .forbiddenReference, .markdownTooDeep,
]
