import Diagnostics

/// Every rule of this room: what an address must be, wherever it is written.
package let modelRules: [Rule] = [.notAURL, .notAnEmail, .notAPhoneNumber, .notABaseURL, .invisibleInAddress]
