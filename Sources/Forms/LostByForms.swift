import Diagnostics
import Model

/// Content that the program reads and a form would lose: it shows one shape of each field, and drops any other when it saves.
package struct LostByForms: Sendable {
  package let span: Span
  package let what: Bilingual
  package let remedy: Bilingual
}

/// The counts of actors that stand in `actors`, and in a site of several languages the texts of events and results that stand
/// alone.
package func lostByForms(in library: Library, reading read: (SourcePath) -> [UInt8]) -> [LostByForms] {
  library.coalitions.flatMap { coalition in
    let counts = coalition.actorCounts == nil ? coalition.counts : []
    return counts.prefix(1).map { count in
      LostByForms(
        span: count.sector.span, what: Bilingual(sv: "antalen i actors", en: "the counts in actors"),
        remedy: Bilingual(sv: "byt actors mot actor-counts", en: "write actor-counts in place of actors"))
    } + textsAlone(of: coalition, in: library.settings, read)
  }
}

extension Coalition {
  fileprivate var counts: [SectorCount] { if case .counts(let counts) = facts.actors { counts } else { [] } }
}

private func textsAlone(
  of coalition: Coalition, in settings: Settings, _ read: (SourcePath) -> [UInt8]
) -> [LostByForms] {
  guard settings.languages.count > 1 else { return [] }
  let texts = coalition.events.flatMap { [$0.title, $0.place] } + coalition.results.flatMap { [$0.title, $0.kind] }
  let originals = texts.compactMap { $0?.original }.filter { !$0.value.isEmpty }
  guard !originals.isEmpty else { return [] }
  let (bytes, key) = (read(coalition.name.path), settings.ownLanguage.code + ":")
  return originals.filter { !isAfter(key, $0.span, in: bytes) }.map { text in
    LostByForms(
      span: text.span, what: Bilingual(sv: "\"\(text.value)\"", en: "\"\(text.value)\""),
      remedy: Bilingual(
        sv: "skriv texterna i events och results som \"\(key)\" på en indragen rad",
        en: "write the texts of events and results as \"\(key)\" on an indented line"))
  }
}

/// Whether a text stands behind a key on its line.
private func isAfter(_ key: String, _ span: Span, in bytes: [UInt8]) -> Bool {
  let before = bytes.prefix(span.range.lowerBound)
  let line = before.suffix(from: before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
  return String(decoding: line, as: UTF8.self).filter { !$0.isWhitespace }.hasSuffix(key)
}
