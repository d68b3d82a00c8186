extension FieldValue {
  /// The value as a text for other programs: dates in ISO 8601, numbers in digits; nil where it is missing, or is more than
  /// one value.
  package func plain(in record: Record) -> String? {
    switch self {
    case .text(let path), .markdown(let path), .alternativeText(let path), .webAddress(let path),
      .emailAddress(let path), .coalition(let path):
      record[keyPath: path]?.value
    case .requiredText(let path): record[keyPath: path].value
    case .picture(let path): record[keyPath: path]?.value.description
    case .date(let path), .pastDate(let path): record[keyPath: path]?.value.description
    case .flag(let path): String(record[keyPath: path])
    case .count(let path): record[keyPath: path].map { String($0) }
    case .status(let path): record[keyPath: path]?.value.rawValue
    case .path(let path): record[keyPath: path]?.value.description
    case .phoneNumber(let path): record[keyPath: path]?.value.written
    case .sector(let path): record[keyPath: path]?.value.description
    case .labelledValues(let path):
      record[keyPath: path].map { $0.label.value + ": " + $0.value.value }.joined(separator: "; ")
    case .events(let path):
      record[keyPath: path].compactMap { $0.starts?.value.description }.joined(separator: "; ")
    case .results(let path): record[keyPath: path].map(\.title.original.value).joined(separator: "; ")
    case .paths, .coalitions, .themes, .actors, .organisations, .sectorCounts, .share: nil
    }
  }
}
