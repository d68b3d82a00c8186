import Diagnostics
import FrontMatter
import Model

/// The fields whose text has a meaning of its own: dates, addresses, pictures, sectors.
extension FieldReader {
  mutating func date(_ key: String) -> Located<PartialDate>? {
    guard let text = text(key) else { return nil }
    guard let date = PartialDate(text.value) else {
      report(.notADate(text))
      return nil
    }
    return text.map { _ in date }
  }

  mutating func order(_ key: String) -> Int? { count(key)?.value }

  /// A link to another site, or to another page by its path.
  mutating func url(_ key: String) -> Located<String>? { text(key).flatMap { checkedURL($0) } }

  mutating func checkedURL(_ text: Located<String>) -> Located<String>? {
    guard isWebAddress(text.value) else {
      report(.notAURL(text))
      return nil
    }
    return text
  }

  /// What the picture of an original shows; neither goes without the other.
  mutating func imageAlt() -> Located<String>? {
    let image = node("image")
    if let image { require(oneOf: ["image-alt"], otherwise: .missingImageAlt(at: image.value.span)) }
    let alt = text("image-alt")
    if let alt, image == nil, !mayHold("image") { report(.unusedImageAlt(alt)) }
    return alt
  }

  mutating func image() -> Located<ImagePath>? {
    guard let text = text("image") else { return nil }
    let name = text.value.hasPrefix("images/") ? String(text.value.dropFirst("images/".count)) : text.value
    guard SitePath("/" + name) != nil else {
      report(.badPath(text, in: "image"))
      return nil
    }
    return text.map { _ in ImagePath(name) }
  }

  /// A path of the site, such as `/om/`.
  mutating func path(_ key: String) -> Located<SitePath>? { text(key).flatMap { checkedPath($0, in: key) } }

  mutating func aliases() -> [Located<SitePath>] {
    (texts("aliases") ?? []).compactMap { checkedPath($0, in: "aliases") }
  }

  private mutating func checkedPath(_ text: Located<String>, in key: String) -> Located<SitePath>? {
    guard let path = SitePath(text.value) else {
      report(.badPath(text, in: key))
      return nil
    }
    return text.map { _ in path }
  }

  mutating func status() -> Located<Status>? {
    guard let text = text("status") else { return nil }
    guard let status = Status(rawValue: text.value) else {
      report(.unknownStatus(text))
      return nil
    }
    return text.map { _ in status }
  }

  /// Sector and whole number, line by line.
  mutating func sectorCounts(_ mapping: Mapping, in file: SourceFile) -> [SectorCount] {
    var lines = LineCounter(file)
    return mapping.entries.compactMap { entry in
      count(of: entry).map {
        SectorCount(sector: entry.key.map(SectorKey.init), count: $0, line: lines.line(of: $0.span))
      }
    }
  }

  /// How many actors from each sector, or who they were.
  mutating func actors(in file: SourceFile) -> Actors? {
    switch node("actors")?.value {
    case .mapping: return mapping("actors").map { .counts(sectorCounts($0, in: file)) }
    case .list: return .named(organisations("actors", needsSector: true, in: file))
    case .text(let text):
      report(text.withoutSpaceAfterColon ?? .actorsAsText(at: text))
      return nil
    case nil, .empty, .unreadable:
      // Asking for a list says what is wrong with anything else.
      _ = list("actors")
      return nil
    }
  }

  /// A list of organisations: `name`, `sector`, `url`.
  mutating func organisations(_ key: String, needsSector: Bool, in file: SourceFile) -> [Located<Actor>] {
    var lines = LineCounter(file)
    return (list(key) ?? []).compactMap { item in
      if case .text(let name) = item {
        report(name.withoutSpaceAfterColon ?? .nameAlone(name, in: key, needsSector: needsSector))
        return nil
      }
      guard let mapping = mapping(item, of: key) else { return nil }
      let owner = needsSector ? Bilingual(sv: "en aktör", en: "an actor") : Bilingual(sv: "en partner", en: "a partner")
      var inner = FieldReader(mapping, of: owner)
      let name = inner.requiredText("name")
      if needsSector { inner.require("sector") }
      let sector = inner.text("sector")
      let url = inner.url("url")
      report(inner.finish())
      let line = lines.line(of: name.span)
      return name.map { Actor(name: $0, sector: sector.map { $0.map(SectorKey.init) }, url: url?.value, line: line) }
    }
  }

  private mutating func mapping(_ item: Node, of key: String) -> Mapping? {
    var faults: [Diagnostic] = []
    let mapping = item.mapping(as: .item(of: key), reportingTo: &faults)
    report(faults)
    return mapping
  }

  /// A text, or a text for each language: `title: Koalitioner`, or `sv:` and `en:` below `title:`.
  mutating func translated(_ key: String, languages: [Language]) -> Translated<Located<String>>? {
    guard case .mapping(let mapping) = node(key)?.value else { return text(key).map { Translated($0) } }
    var inner = FieldReader(mapping, of: Bilingual(sv: "fältet \(key)", en: "the field \(key)"))
    let own = languages.first ?? .swedish
    var result = Translated(inner.requiredText(own.code))
    for language in languages.dropFirst() {
      if let text = inner.text(language.code) { result.others.append((language, text)) }
    }
    for language in Language.allCases where !languages.contains(language) {
      if let entry = inner.node(language.code) { report(.unlistedLanguage(entry.key)) }
    }
    report(inner.finish())
    return result
  }

  mutating func email(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    guard isEmailAddress(text.value) else {
      report(.notAnEmail(text))
      return nil
    }
    return text
  }

  mutating func phone(_ key: String) -> Located<PhoneNumber>? {
    guard let text = text(key) else { return nil }
    guard let phone = PhoneNumber(text.value) else {
      report(.notAPhoneNumber(text))
      return nil
    }
    return text.map { _ in phone }
  }

  /// Reports each of the fields that a translation may not have, since the original decides.
  mutating func refuseUntranslatable(_ keys: [String]) {
    for key in keys { if let entry = node(key) { report(.untranslatableField(entry.key)) } }
  }
}

/// An absolute `http` or `https` address with a host and without spaces or control characters.
func isWebAddress(_ text: String) -> Bool {
  var text = text
  let scheme = text.withUTF8 { $0.lengthOfScheme }
  return scheme > 0 && text.withUTF8 { $0.dropFirst(scheme).allSatisfy(mayStandInAddress) }
    && text.beginsHost(after: scheme)
}

private func mayStandInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): false
  default: true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of `https://` or `http://`, in capitals or not; none where neither begins the text.
  fileprivate var lengthOfScheme: Int {
    for scheme: StaticString in ["https://", "http://"] {
      let length = scheme.utf8CodeUnitCount
      let letters = UnsafeBufferPointer(start: scheme.utf8Start, count: length)
      // The bit that makes letters small is set in the scheme's signs as it is.
      if count >= length, zip(self, letters).allSatisfy({ $0 | 0x20 == $1 && ($0 == $1 || $1 >= 0x61) }) {
        return length
      }
    }
    return 0
  }
}

extension String {
  /// Whether a letter, a digit or a bracket follows so many ASCII characters.
  fileprivate func beginsHost(after length: Int) -> Bool {
    switch utf8.dropFirst(length).first {
    case nil: return false
    case let byte? where byte < 0x80:
      let scalar = Unicode.Scalar(byte)
      return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "["
    default:
      // Not a sign that is joined to the last slash.
      let host = dropFirst(length)
      return host.utf8.count == utf8.count - length && host.unicodeScalars.first?.properties.isAlphabetic == true
    }
  }
}

/// A local part, an at sign and a host with a dot: what a `mailto:` link needs, not all that RFC 5322 allows.
private func isEmailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].first != ".", parts[1].last != "." else {
    return false
  }
  return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"(),:;[]\\?&%#/".utf8.contains($0) }
}
