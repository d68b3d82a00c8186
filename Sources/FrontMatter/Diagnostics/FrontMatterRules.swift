import Diagnostics

/// Every rule of this room.
package let frontMatterRules: [Rule] = [
  .missingFrontMatter, .unclosedFrontMatter, .mergeConflict, .invalidUTF8, .tabIndentation, .invalidYAML,
  .forbiddenYAML, .nestedTooDeep, .commentInValue, .repeatedField, .unknownField, .missingField, .emptyField,
  .wrongShape, .figureInField, .notACount, .numberTooLarge, .notAFlag,
]
