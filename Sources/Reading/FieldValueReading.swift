import Diagnostics
import FrontMatter
import Model

extension FieldReader {
  /// Reads a field by its type into the property that its description names.
  mutating func read<Record>(
    _ value: FieldValue<Record>, of name: String, isRequired: Bool, in file: SourceFile, languages: [Language],
    into record: inout Record
  ) {
    if isRequired { require(name) }
    switch value {
    case .text(let path): record[keyPath: path] = text(name)
    case .requiredText(let path): record[keyPath: path] = text(name) ?? Located("", at: span)
    case .markdown(let path): record[keyPath: path] = prose(name)
    case .alternativeText(let path): record[keyPath: path] = imageAlt()
    case .picture(let path): record[keyPath: path] = image()
    case .date(let path), .pastDate(let path): record[keyPath: path] = date(name)
    case .flag(let path): record[keyPath: path] = flag(name)?.value ?? false
    case .count(let path): record[keyPath: path] = count(name)?.value
    case .status(let path): record[keyPath: path] = status(name)
    case .path(let path): record[keyPath: path] = self.path(name)
    case .paths(let path): record[keyPath: path] = paths(name)
    case .webAddress(let path): record[keyPath: path] = url(name)
    case .emailAddress(let path): record[keyPath: path] = email(name)
    case .phoneNumber(let path): record[keyPath: path] = phone(name)
    case .coalition(let path): record[keyPath: path] = text(name)
    case .coalitions(let path), .themes(let path): record[keyPath: path] = texts(name) ?? []
    case .labelledValues(let path): record[keyPath: path] = labelledValues(name)
    case .events(let path): record[keyPath: path] = events(name, languages: languages)
    case .results(let path): record[keyPath: path] = results(name, languages: languages)
    case .sector(let path): record[keyPath: path] = text(name)?.map(SectorKey.init)
    case .actors(let path): record[keyPath: path] = actors(name, in: file)
    case .organisations(let path): record[keyPath: path] = organisations(name, needsSector: false, in: file)
    case .sectorCounts(let path): record[keyPath: path] = mapping(name).map { sectorCounts($0, in: file) }
    case .share(let path): record[keyPath: path] = share(name)
    }
  }

  private mutating func share(_ name: String) -> Located<RecordedShare>? {
    guard let text = text(name) else { return nil }
    if text.value == "pending" { return text.map { _ in .pending } }
    guard let share = Share(text.value) else {
      report(.notAShare(text))
      return nil
    }
    return text.map { _ in .known(share) }
  }
}
