import Diagnostics

/// Every rule of this room.
package let countingRules: [Rule] = [.pendingShare, .untranslated]
