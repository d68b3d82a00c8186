import Diagnostics

/// Every rule of the template language, for `msi explain` and the documentation.
package let templatesRules: [Rule] = [
  .deepNesting, .escapedHTML, .malformedDelimiters, .malformedTag, .missingParent, .missingPartial, .missingTemplate,
  .notAText, .oversizedTemplate, .recursivePartial, .recursiveString, .repeatedBlock, .sectionOverText, .tagInString,
  .templateNotUTF8, .textOutsideBlock, .unclosedSection, .unclosedTag, .unescapedText, .unknownAsset, .unknownBlock,
  .unknownName, .unknownString, .unopenedSection, .unusedTemplate,
]
