import Diagnostics
import FrontMatter
import Model

/// Fields with a type of their own: dates, addresses, pictures, sectors.
extension FieldReader {
  mutating func date(_ key: String) -> Located<PartialDate>? {
    guard let text = text(key) else { return nil }
    guard let date = PartialDate(text.value) else {
      report(.notADate(text))
      return nil
    }
    return text.map { _ in date }
  }

  /// An absolute URL of the web.
  mutating func url(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    do throws(WebAddress.Fault) {
      _ = try WebAddress(reading: text.value)
      return text
    } catch {
      report(.notAURL(text, error))
      return nil
    }
  }

  /// The alternative text of an original's picture; each requires the other.
  mutating func imageAlt() -> Located<String>? {
    let image = node("image")
    if let image { require(oneOf: ["image-alt"], otherwise: .missingImageAlt(at: image.value.span)) }
    let alt = text("image-alt")
    if let alt, image == nil, !mayHold("image") { report(.unusedImageAlt(alt)) }
    return alt
  }

  mutating func image() -> Located<ImagePath>? {
    guard let text = text("image") else { return nil }
    let path = ImagePath(writtenAs: text.value)
    guard SitePath("/" + path.description) != nil else {
      report(.badPath(text, in: "image"))
      return nil
    }
    return text.map { _ in path }
  }

  /// A path of the site, such as `/om/`.
  mutating func path(_ key: String) -> Located<SitePath>? { text(key).flatMap { checkedPath($0, in: key) } }

  mutating func paths(_ key: String) -> [Located<SitePath>] {
    (texts(key) ?? []).compactMap { checkedPath($0, in: key) }
  }

  private mutating func checkedPath(_ text: Located<String>, in key: String) -> Located<SitePath>? {
    guard let path = SitePath(text.value) else {
      report(.badPath(text, in: key))
      return nil
    }
    return text.map { _ in path }
  }

  mutating func status(_ key: String) -> Located<Status>? {
    guard let text = text(key) else { return nil }
    guard let status = Status(rawValue: text.value) else {
      report(.unknownStatus(text))
      return nil
    }
    return text.map { _ in status }
  }

  /// A whole number for each sector.
  mutating func sectorCounts(_ mapping: Mapping, in file: SourceFile) -> [SectorCount] {
    var lines = LineCounter(file)
    return mapping.entries.filter { !$0.value.isLeftOpen }.compactMap { entry in
      count(of: entry).map {
        SectorCount(sector: entry.key.map(SectorKey.init), count: $0, line: lines.line(of: $0.span))
      }
    }
  }

  /// The actors: their number for each sector, or their names.
  mutating func actors(_ key: String, in file: SourceFile) -> Actors? {
    switch node(key)?.value {
    case .mapping: return mapping(key).map { .counts(sectorCounts($0, in: file)) }
    case .list: return .named(organisations(key, needsSector: true, in: file))
    case .text(let text):
      report(text.missingSpaceAfterColon ?? .actorsAsText(at: text))
      return nil
    case nil, .empty, .null, .unreadable:
      // Reading a list reports any other shape.
      _ = list(key)
      return nil
    }
  }

  /// A list of organisations: `name`, `sector`, `url`.
  mutating func organisations(_ key: String, needsSector: Bool, in file: SourceFile) -> [Located<Actor>] {
    var lines = LineCounter(file)
    return (list(key) ?? []).compactMap { item in
      if case .text(let name) = item {
        report(name.missingSpaceAfterColon ?? .nameAlone(name, in: key, needsSector: needsSector))
        return nil
      }
      guard let mapping = mapping(of: item, in: key) else { return nil }
      let owner = needsSector ? Bilingual(sv: "en aktör", en: "an actor") : Bilingual(sv: "en partner", en: "a partner")
      var inner = FieldReader(mapping, of: owner)
      let name = inner.requiredText("name")
      if needsSector { inner.require("sector") }
      let sector = inner.text("sector")
      let url = inner.url("url")
      report(inner.finish())
      let line = lines.line(of: name.span)
      return name.map { Actor(name: $0, sector: sector.map { $0.map(SectorKey.init) }, url: url, line: line) }
    }
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
    guard EmailAddress(text.value) != nil else {
      report(.notAnEmail(text))
      return nil
    }
    return text
  }

  mutating func phone(_ key: String) -> Located<PhoneNumber>? {
    guard let text = text(key) else { return nil }
    do throws(PhoneNumber.Fault) {
      let phone = try PhoneNumber(reading: text.value)
      return text.map { _ in phone }
    } catch {
      report(.notAPhoneNumber(text, error))
      return nil
    }
  }
}
