import Diagnostics

/// Every rule of this room.
package let templatesRules: [Rule] = [
  .changedDelimiters, .deepNesting, .escapedHTML, .malformedTag, .missingParent, .missingPartial, .missingTemplate,
  .notAText, .oversizedTemplate, .recursivePartial, .recursiveString, .repeatedBlock, .sectionOverText, .tagInString,
  .templateNotUTF8, .textOutsideBlock, .unclosedSection, .unclosedTag, .unescapedText, .unknownAsset, .unknownBlock,
  .unknownName, .unknownString, .unopenedSection, .unusedTemplate,
]
