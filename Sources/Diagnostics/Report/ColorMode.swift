/// Whether a report is coloured; to find out if a terminal wants that is the caller's business.
package enum ColorMode: Sendable {
  case plain, ansi
}

/// What a piece of a report is; its colour follows from that.
enum Emphasis: String {
  case error = "1;31"
  case warning = "1;33"
  case headline = "1"
  case frame = "34"
}

extension ColorMode {
  /// A text as ANSI's "select graphic rendition" paints it, or the text alone.
  func paint(_ text: String, as emphasis: Emphasis) -> String {
    switch self {
    case .plain: text
    case .ansi: "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

extension Severity {
  var emphasis: Emphasis {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}
