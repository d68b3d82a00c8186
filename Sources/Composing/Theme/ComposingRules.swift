import Diagnostics

/// Every rule of this room.
package let composingRules: [Rule] = [
  .missingString, .missingStrings, .unknownValueInString, .unknownAssetInStyle, .circularStyle, .notAColour,
  .unknownAssetInCards, .unreadableFont, .undrawableMark,
]
