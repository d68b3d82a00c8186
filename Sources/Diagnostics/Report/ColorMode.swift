/// Whether a report is coloured; the caller decides, as only it knows whether the output is a terminal.
package enum ColorMode: Sendable {
  case plain, ansi
}

/// The style of a part of a report, as the parameters of ANSI's "select graphic rendition" (ECMA-48).
enum Style: String {
  case error = "1;31"
  case warning = "1;33"
  case headline = "1"
  case frame = "34"
}

extension ColorMode {
  /// The text between escape sequences that set and reset the style, or the text alone in `plain`.
  func paint(_ text: String, as style: Style) -> String {
    switch self {
    case .plain: text
    case .ansi: "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

extension Severity {
  var style: Style {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}
