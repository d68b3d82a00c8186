import Bytes
import Diagnostics
import Model

/// A link to a fragment of another page, which can be checked only when that page has been rendered too.
package struct FragmentLink: Sendable {
  /// The target page's URL path.
  package let page: ExactText
  /// The id that the fragment names.
  package let fragment: ExactText
  /// The range of the link in the page that holds it.
  package let range: Range<Int>
}

/// The findings of the check of one page.
package struct LinkFindings: Sendable {
  /// The ranges in the page of links without a target, and of repeated ids.
  package var dead: [Range<Int>] = []
  package var repeatedIDs: [Range<Int>] = []
  /// The range of the first occurrence of each id.
  package var idRanges: [Range<Int>] = []
  package var fragments: [FragmentLink] = []
  /// The URLs of the pictures that the page shows or links to.
  package var images: [ExactText] = []
  package var ids: Set<ExactText> = []
}

extension Addresses {
  /// Checks every internal link of a rendered page whose URL path is `path`.
  package func check(_ page: ByteView, at path: String) -> LinkFindings {
    let scan = LinkScan(page)
    var findings = LinkFindings(repeatedIDs: scan.repeatedIDs, idRanges: scan.idRanges, ids: scan.ids)
    for range in scan.links {
      switch judge(page.part(range), on: path, ids: scan.ids) {
      case .leadsSomewhere: break
      case .leadsToImage(let url): findings.images.append(url)
      case .leadsNowhere: findings.dead.append(range)
      case .dependsOn(let page, let fragment):
        findings.fragments.append(FragmentLink(page: page, fragment: fragment, range: range))
      }
    }
    return findings
  }

  private enum Judgement {
    case leadsSomewhere, leadsNowhere
    case leadsToImage(ExactText)
    case dependsOn(page: ExactText, fragment: ExactText)
  }

  private func judge(_ link: ByteView, on path: String, ids: Set<ExactText>) -> Judgement {
    switch link.first {
    case nil, UInt8(ascii: "#"): return judge(local: link, ids: ids)
    case UInt8(ascii: "/") where link.count < 2 || link[1] != UInt8(ascii: "/"): return judge(local: link, ids: ids)
    default:
      if hasOwnHost, link.starts(with: baseURL.utf8) {
        return judge(local: link.part(from: baseURL.utf8.count - basePath.utf8.count), ids: ids)
      }
      guard isWhole(link) else { return judge(local: link, ids: ids) }
      guard hasOwnHost, site.baseURL.mayHold(link) else { return .leadsSomewhere }
      // It may be the site's own address, written in another way.
      let text = link.string
      let address = WebAddress(text.hasPrefix("//") ? "https:" + text : text)
      guard let local = address.flatMap(site.baseURL.localPart) else { return .leadsSomewhere }
      return local.withBytes { judge(local: $0, ids: ids) }
    }
  }

  /// Checks a link that begins with a slash.
  private func judge(local target: ByteView, ids: Set<ExactText>) -> Judgement {
    let hash = target.firstIndex(of: UInt8(ascii: "#"), from: 0)
    let question = target.firstIndex(of: UInt8(ascii: "?"), from: 0)
    let end = min(hash ?? target.count, question ?? target.count)
    let address = ExactText(target.part(0..<end))
    let found = kind(at: address)
    if found == .picture { return .leadsToImage(address) }
    if end == target.count { return found != nil || target.isEmpty ? .leadsSomewhere : .leadsNowhere }
    let fragment = hash.flatMap { id(named: target.part(from: $0 + 1)) }
    if end == 0 { return fragment.map(ids.contains) ?? true ? .leadsSomewhere : .leadsNowhere }
    guard let found else { return .leadsNowhere }
    guard let fragment, found != .rootFile else { return .leadsSomewhere }
    return .dependsOn(page: address, fragment: fragment)
  }

  /// The id that a fragment names, after percent-decoding.
  ///
  /// It is nil for `#` and `#top`, which mean the page's beginning (HTML, "scrolling to a fragment").
  private func id(named fragment: ByteView) -> ExactText? {
    if fragment.isEmpty || fragment.equals(("top" as StaticString).bytes) { return nil }
    return fragment.holds(UInt8(ascii: "%")) ? ExactText(percentDecoded(fragment.string)) : ExactText(fragment)
  }

  /// Whether a link begins with a scheme or with two slashes.
  private func isWhole(_ link: ByteView) -> Bool {
    if link.first == UInt8(ascii: "/") { return true }
    return link.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
      == UInt8(ascii: ":")
  }
}
