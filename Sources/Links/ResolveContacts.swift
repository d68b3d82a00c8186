import Diagnostics
import Markdown
import Model

extension Addresses {
  /// Resolves a link with `mailto:` or `tel:`, which may hold what the fields `email` and `phone` may.
  package func resolveContact(_ destination: String, from source: SourcePath) -> LinkResolution {
    let parts = destination.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .dead(suggestion: nil) }
    let fileSpan = Span(wholeOf: source)
    return parts[0].lowercased().hasSuffix("tel")
      ? resolve(telephone: parts[1], at: fileSpan) : resolve(mailbox: parts[1], at: fileSpan)
  }

  private func resolve(telephone text: Substring, at fileSpan: Span) -> LinkResolution {
    let number = text.prefix { $0 != ";" }
    let written = percentDecoded(String(number))
    do throws(PhoneNumber.Fault) {
      return .internal(url: "tel:" + (try PhoneNumber(reading: written)).dialled + text.dropFirst(number.count))
    } catch {
      return .refused(.notAPhoneNumber(Located(written, at: fileSpan), error, after: "tel:"))
    }
  }

  /// Resolves one or several mailboxes, separated by commas, with header fields for the message (RFC 6068).
  private func resolve(mailbox text: Substring, at fileSpan: Span) -> LinkResolution {
    let mailboxes = text.prefix { $0 != "?" }
    // A link for sharing has no address: its reader chooses one.
    if mailboxes.isEmpty, text.utf8.count > 1 { return .internal(url: "mailto:" + text) }
    for mailbox in mailboxes.split(separator: ",", omittingEmptySubsequences: false) {
      let address = percentDecoded(String(mailbox))
      guard EmailAddress(address) != nil else {
        return .refused(.notAnEmail(Located(address, at: fileSpan), after: "mailto:"))
      }
    }
    return .internal(url: "mailto:" + text)
  }
}
