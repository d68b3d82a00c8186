import Diagnostics

/// Every rule of this room.
package let linksRules: [Rule] = [.deadInternalLink, .repeatedID, .lostAddress, .expiresTooSoon]
