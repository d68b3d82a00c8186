/// Every rule of this room: those that several rooms share.
package let diagnosticsRules: [Rule] = [.controlCharacter, .missingImage, .notAnImage, .damagedImage]
