import Diagnostics

/// Every rule of this room.
package let markdownRules: [Rule] = [
  .rawHTML, .unclosedComment, .externalImage, .dangerousLink, .deadLink, .unlinkedEmail, .ambiguousLinkText,
  .missingAltText, .unknownFigure, .emptyFigure, .pendingFigure, .unusedFootnote,
  .unusedLinkAddress, .cellsBeyondColumns, .leftoverMarkdown, .accidentalMarkdown, .headingJump, .headingWithoutWords,
  .linkWithoutWords, .textWithoutWords, .forbiddenReference, .markdownTooDeep,
]
