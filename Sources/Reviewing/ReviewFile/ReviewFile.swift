import Comparing
import Diagnostics
import Markup

/// The review as one HTML file that needs nothing beside it: what changes, and each new or changed page before and after.
///
/// No script runs in it, and nothing is fetched. It has at most `limit` bytes: pages that would make it larger are shown
/// as text alone, and when that grows too long, are counted. The same sites give the same bytes.
package func reviewFile(
  _ review: Review, of comparison: SiteComparison, from old: BuiltSite, to new: BuiltSite, limit: Int = 8_000_000
) -> String {
  var output = Markup()
  let pages = reviewedPages(of: review, comparison)
  output.begin(review, at: new.figures?["site"]?.text)
  output.appendSummary(of: review, comparison, pages)
  if !pages.isEmpty {
    output.append(raw: "<section aria-labelledby=\"pages\">\n")
    output.append(heading: 2, id: "pages", Bilingual.pagesAsSeen[review.messageLanguage])
    var previews = Previews(from: old, to: new, in: review.messageLanguage)
    let leftOut = output.append(pages, &previews, upTo: limit, in: review.messageLanguage)
    if let remark = leftOut.remark { output.append(paragraph: remark[review.messageLanguage], class: "remark") }
    output.append(raw: "</section>\n")
  }
  output.append(raw: "</main>\n</body>\n</html>\n")
  return output.text
}

/// What a page's end, and the file's, take at most, in bytes.
private let spaceForEnd = 1000

/// How many pages of a review have no preview, and how many are not in it at all.
struct LeftOut {
  var previews = 0
  var pages = 0

  var remark: Bilingual? {
    guard previews + pages > 0 else { return nil }
    let (asText, missing) = (
      Bilingual(sv: "sidor som visas bara som text: \(previews)", en: "pages shown as text alone: \(previews)"),
      Bilingual(sv: "sidor som inte visas alls: \(pages)", en: "pages not shown at all: \(pages)")
    )
    let parts = (previews > 0 ? [asText] : []) + (pages > 0 ? [missing] : [])
    return Bilingual(
      sv: "Filen blev annars för stor; " + parts.map(\.sv).joined(separator: ", ") + ".",
      en: "Else the file would be too large; " + parts.map(\.en).joined(separator: ", ") + ".")
  }
}

extension Markup {
  /// Appends pages, each with its text and, as far as there is room, what it looks like.
  fileprivate mutating func append(
    _ pages: [ReviewedPage], _ previews: inout Previews, upTo limit: Int, in messageLanguage: MessageLanguage
  ) -> LeftOut {
    var leftOut = LeftOut()
    for page in pages {
      var part = Markup()
      part.append(page, in: messageLanguage)
      guard count + part.count + spaceForEnd < limit else {
        leftOut.pages += 1
        continue
      }
      append(HTML(part))
      // An eighth is kept for the texts of further pages.
      if let views = previews.views(of: page, isOpen: page.number <= 5, room: limit / 8 * 7 - count, of: limit) {
        append(views)
      } else {
        leftOut.previews += 1
      }
      append(raw: "</article>\n")
    }
    return leftOut
  }

  /// Appends all that stands before the summary.
  fileprivate mutating func begin(_ review: Review, at site: String?) {
    append(raw: "<!doctype html>\n<html lang=\"")
    append(escaping: review.messageLanguage.rawValue)
    append(raw: "\">\n<head>\n<meta charset=\"utf-8\">\n")
    append(
      raw: "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ")
    append(raw: "img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n")
    append(raw: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    append(
      raw: "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
    append(escaping: review.title)
    append(raw: "</title>\n<style>\n")
    append(raw: reviewStyle)
    append(raw: "</style>\n</head>\n<body>\n<header>\n")
    append(heading: 1, id: nil, review.title)
    if let site { append(paragraph: site.asSeen, class: "site") }
    append(raw: "</header>\n<main>\n")
  }
}

extension Markup {
  /// Appends a heading of a level from 1 to 6.
  mutating func append(heading level: Int, id: String?, _ text: String) {
    append(raw: "<h")
    append(level)
    if let id { append(attribute: " id=\"", id) }
    append(raw: ">")
    append(escaping: text)
    append(raw: "</h")
    append(level)
    append(raw: ">\n")
  }

  mutating func append(paragraph text: String, class name: StaticString) {
    append(raw: "<p class=\"")
    append(raw: name)
    append(raw: "\">")
    append(escaping: text)
    append(raw: "</p>\n")
  }

  /// Appends an attribute: its opening, up to the quotation mark, and its value.
  mutating func append(attribute opening: StaticString, _ value: String) {
    append(raw: opening)
    append(escaping: value)
    append(raw: "\"")
  }
}
