import Diagnostics

/// Every rule of this room.
package let templatesRules: [Rule] = [
  .deepNesting, .escapedHTML, .malformedDelimiters, .malformedTag, .missingParent, .missingPartial, .missingTemplate,
  .notAText, .oversizedTemplate, .recursivePartial, .recursiveString, .repeatedBlock, .sectionOverText, .tagInString,
  .templateNotUTF8, .textOutsideBlock, .unclosedSection, .unclosedTag, .unescapedText, .unknownAsset, .unknownBlock,
  .unknownName, .unknownString, .unopenedSection, .unusedTemplate,
]
