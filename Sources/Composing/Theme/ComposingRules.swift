import Diagnostics

/// Every rule of this room.
package let composingRules: [Rule] = [
  .typedNumber,
  .missingString, .missingStrings, .unknownValueInString, .unknownAssetInStyle, .circularStyle, .notAColour,
  .unknownAssetInCards, .unreadableFont, .undrawableMark,
]
