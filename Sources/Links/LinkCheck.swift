import Diagnostics
import Fingerprint
import Model

/// A link to a place in another page: it can be judged only when that page has been rendered too.
package struct FragmentLink: Sendable {
  /// The hash of the target page's URL path.
  package let page: UInt64
  /// The hash of the fragment.
  package let fragment: UInt64
  /// Where the link stands in its own page.
  package let range: Range<Int>
}

/// What the check of one page found.
package struct LinkFindings: Sendable {
  /// Links that lead nowhere, and ids that stand twice, by their place in the page.
  package var dead: [Range<Int>] = []
  package var repeatedIDs: [Range<Int>] = []
  /// Where each id stands first.
  package var idRanges: [Range<Int>] = []
  package var fragments: [FragmentLink] = []
  /// The hashes of the URLs of the pictures that the page shows or links to.
  package var images: [UInt64] = []
  package var ids = PageIDs()
}

extension Addresses {
  /// Checks every internal link of a rendered page whose URL path is `path`.
  package func check(_ page: UnsafeRawBufferPointer, at path: String) -> LinkFindings {
    let scan = LinkScan(page)
    var findings = LinkFindings(repeatedIDs: scan.repeatedIDs, idRanges: scan.idRanges, ids: scan.ids)
    for range in scan.links {
      switch judge(UnsafeRawBufferPointer(rebasing: page[range]), on: path, ids: scan.ids) {
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
    case leadsToImage(UInt64)
    case dependsOn(page: UInt64, fragment: UInt64)
  }

  private func judge(_ link: UnsafeRawBufferPointer, on path: String, ids: PageIDs) -> Judgement {
    switch link.first {
    case nil, UInt8(ascii: "#"): return judge(local: link, ids: ids)
    case UInt8(ascii: "/") where link.count < 2 || link[1] != UInt8(ascii: "/"): return judge(local: link, ids: ids)
    default:
      if site.baseURL != .placeholder, link.starts(with: baseURL.utf8) {
        return judge(
          local: UnsafeRawBufferPointer(rebasing: link[(baseURL.utf8.count - basePath.utf8.count)...]), ids: ids)
      }
      guard isWhole(link) else { return judge(local: link, ids: ids) }
      // The site's own address may be written in other ways.
      let text = String(decoding: link, as: UTF8.self)
      let address = WebAddress(text.hasPrefix("//") ? "https:" + text : text)
      guard var local = address.flatMap(site.baseURL.localPart) else { return .leadsSomewhere }
      return local.withUTF8 { judge(local: UnsafeRawBufferPointer($0), ids: ids) }
    }
  }

  /// Judges a link from the root of this host on.
  private func judge(local target: UnsafeRawBufferPointer, ids: PageIDs) -> Judgement {
    let hash = target.firstIndex(of: UInt8(ascii: "#"), from: 0)
    let question = target.firstIndex(of: UInt8(ascii: "?"), from: 0)
    let end = min(hash ?? target.count, question ?? target.count)
    let page = UnsafeRawBufferPointer(rebasing: target[..<end])
    let address = quickHash(page)
    if isPicture(address) { return .leadsToImage(address) }
    if end == target.count { return knows(address) || target.isEmpty ? .leadsSomewhere : .leadsNowhere }
    let fragment = hash.map { UnsafeRawBufferPointer(rebasing: target[($0 + 1)...]) }
    // `#` and `#top` mean the page's beginning (HTML, "scrolling to a fragment").
    let named = fragment.flatMap { $0.isEmpty || $0.elementsEqual("top".utf8) ? nil : hashOfPlace($0) }
    if page.isEmpty { return named.map(ids.contains) ?? true ? .leadsSomewhere : .leadsNowhere }
    guard knows(address) else { return .leadsNowhere }
    guard let named else { return .leadsSomewhere }
    return .dependsOn(page: address, fragment: named)
  }

  /// The hash of the id that a fragment names; ids stand in pages as they are, and fragments percent-encoded.
  private func hashOfPlace(_ fragment: UnsafeRawBufferPointer) -> UInt64 {
    guard fragment.firstIndex(of: UInt8(ascii: "%"), from: 0) != nil else { return quickHash(fragment) }
    return percentDecoded(fragment).withUnsafeBytes { quickHash($0) }
  }

  /// Whether a link begins with a scheme or with two slashes.
  private func isWhole(_ link: UnsafeRawBufferPointer) -> Bool {
    if link.first == UInt8(ascii: "/") { return true }
    return link.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
      == UInt8(ascii: ":")
  }
}
