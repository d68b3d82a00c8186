import Diagnostics

/// Every rule of this room: what an address or a theme must be, wherever it is written.
package let modelRules: [Rule] = [
  .notAURL, .notAnEmail, .notAPhoneNumber, .notABaseURL, .invisibleInAddress, .badTheme,
]
