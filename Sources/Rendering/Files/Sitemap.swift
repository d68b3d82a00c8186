import Markup
import Model

/// The sitemap of the protocol at sitemaps.org: one file, or an index and parts of at most 50,000 addresses.
extension Site {
  /// The paths of the sitemap's files, the one that `robots.txt` names first.
  var sitemapFiles: [String] {
    let parts = (sitemapEntries.count + sitemapLimit - 1) / sitemapLimit
    return ["sitemap.xml"] + (parts > 1 ? (1...parts).map { "sitemap-\($0).xml" } : [])
  }

  func writeSitemap(_ file: String, into output: inout Markup) {
    let (entries, files) = (sitemapEntries, sitemapFiles)
    guard files.count > 1 else { return writeEntries(entries[...], into: &output) }
    guard let part = files.firstIndex(of: file), part > 0 else {
      return writeIndex(of: files.dropFirst(), into: &output)
    }
    let start = (part - 1) * sitemapLimit
    writeEntries(entries[start..<min(entries.count, start + sitemapLimit)], into: &output)
  }

  private var sitemapEntries: [(job: PageJob, language: Language)] {
    settings.languages.flatMap { language in contentJobs(in: language).map { (job: $0, language: language) } }
  }

  private func writeEntries(_ entries: ArraySlice<(job: PageJob, language: Language)>, into output: inout Markup) {
    output.append(
      raw: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if settings.languages.count > 1 { output.append(raw: " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    output.append(raw: ">\n")
    for entry in entries {
      guard let path = address(of: entry.job, in: entry.language) else { continue }
      output.append(raw: "<url><loc>")
      output.append(escaping: baseURL.absolute(path))
      output.append(raw: "</loc>")
      if let updated = updated(entry.job) {
        output.append(raw: "<lastmod>")
        output.append(escaping: updated.description)
        output.append(raw: "</lastmod>")
      }
      writeAlternates(of: entry.job, into: &output)
      output.append(raw: "</url>\n")
    }
    output.append(raw: "</urlset>\n")
  }

  private func writeAlternates(of job: PageJob, into output: inout Markup) {
    guard settings.languages.count > 1 else { return }
    for language in settings.languages {
      guard let path = address(of: job, in: language) else { continue }
      output.append(raw: "<xhtml:link rel=\"alternate\" hreflang=\"")
      output.append(escaping: language.code)
      output.append(raw: "\" href=\"")
      output.append(escaping: baseURL.absolute(path))
      output.append(raw: "\"/>")
    }
  }

  private func writeIndex(of files: ArraySlice<String>, into output: inout Markup) {
    output.append(
      raw:
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
    for file in files {
      output.append(raw: "<sitemap><loc>")
      output.append(escaping: baseURL.description + file)
      output.append(raw: "</loc></sitemap>\n")
    }
    output.append(raw: "</sitemapindex>\n")
  }

  /// The day on which an editor says that a page was last changed; pages without one, or with one to come, have none.
  private func updated(_ job: PageJob) -> PartialDate? {
    switch job {
    case .coalition(let index): past(coalitions[index].updated)
    case .page(let index): past(pages[index].updated)
    default: nil
    }
  }
}

/// The protocol's own limit.
private let sitemapLimit = 50_000
