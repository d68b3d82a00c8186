import Diagnostics

/// Every rule of this room.
package let markdownRules: [Rule] = [
  .rawHTML, .unclosedComment, .externalImage, .dangerousLink, .deadLink, .unlinkedEmail, .ambiguousLinkText,
  .vagueLinkText,
  .missingAltText, .unknownFigure, .emptyFigure, .pendingFigure, .unusedFootnote,
  .unusedLinkAddress, .cellsBeyondColumns, .leftoverMarkdown, .accidentalMarkdown, .headingJump, .headingWithoutWords,
  .linkWithoutWords, .textWithoutWords, .forbiddenReference, .markdownTooDeep,
]
