import Diagnostics

/// What a node is in messages: the value of a field, or an item of one.
enum Subject: Hashable, Sendable {
  case field(String)
  /// A field that cannot be left out.
  case requiredField(String)
  case item(of: String)
}

/// The shape of a value.
enum Shape { case text, list, mapping }

extension Node {
  /// The text; nil, with a diagnostic, if it is none or has no visible character.
  func text(as subject: Subject, reportingTo report: inout [Diagnostic]) -> Located<String>? {
    guard case .text(let text) = self, !text.value.utf8.areInvisible else {
      return reject(as: subject, wanting: .text, reportingTo: &report)
    }
    return text
  }

  /// The items; nil, with a diagnostic, if it is no list or empty.
  func list(as subject: Subject, reportingTo report: inout [Diagnostic]) -> [Node]? {
    guard case .list(let items, _) = self, !items.isEmpty else {
      return reject(as: subject, wanting: .list, reportingTo: &report)
    }
    return items
  }

  /// The fields; nil, with a diagnostic, if it has none.
  func mapping(as subject: Subject, reportingTo report: inout [Diagnostic]) -> Mapping? {
    guard case .mapping(let mapping) = self, !mapping.isEmpty else {
      return reject(as: subject, wanting: .mapping, reportingTo: &report)
    }
    return mapping
  }

  /// The Boolean value: `true` or `ja`, `false` or `nej`, and no other spelling.
  func flag(as subject: Subject, reportingTo report: inout [Diagnostic]) -> Located<Bool>? {
    guard let text = text(as: subject, reportingTo: &report) else { return nil }
    switch text.value {
    case "true", "ja": return text.map { _ in true }
    case "false", "nej": return text.map { _ in false }
    default:
      report.append(.notAFlag(text, as: subject))
      return nil
    }
  }

  /// The whole number, from zero to a thousand million, in digits alone.
  func count(as subject: Subject, reportingTo report: inout [Diagnostic]) -> Located<Int>? {
    guard let text = text(as: subject, reportingTo: &report) else { return nil }
    switch Count(text.value) {
    case .number(let number): return text.map { _ in number }
    case .tooLarge: report.append(.numberTooLarge(text, as: subject))
    case .none(let reason): report.append(.notACount(text, reason, as: subject))
    }
    return nil
  }
}

extension Node {
  private func reject<Value>(
    as subject: Subject, wanting wanted: Shape, reportingTo report: inout [Diagnostic]
  ) -> Value? {
    switch (self, wanted) {
    case (.unreadable, _): break
    // What in it could not be read has been reported.
    case (.mapping(let mapping), _) where mapping.isIncomplete: break
    case (.null(let span), _): report.append(.emptyField(subject, isComment: false, at: span))
    case (.empty(let span), _): report.append(.emptyField(subject, isComment: !span.range.isEmpty, at: span))
    case (.text(let text), .text): report.append(.emptyField(subject, isComment: false, at: text.span))
    case (.list([], let span), .list): report.append(.emptyField(subject, isComment: false, at: span))
    case (.mapping(let mapping), .mapping): report.append(.emptyField(subject, isComment: false, at: mapping.span))
    case (.text(let text), .mapping) where text.missingSpaceAfterColon != nil:
      report += text.missingSpaceAfterColon.map { [$0] } ?? []
    case (.text(let text), .list) where text.nonASCIISpaceAfterHyphen != nil:
      report += text.nonASCIISpaceAfterHyphen.map { [$0] } ?? []
    case (.text(let text), _): report.append(.wrongShape(subject, .text, text.value, wanting: wanted, at: text.span))
    case (.list(_, let span), _): report.append(.wrongShape(subject, .list, wanting: wanted, at: span))
    case (.mapping(let mapping), _): report.append(.wrongShape(subject, .mapping, wanting: wanted, at: mapping.span))
    }
    return nil
  }
}
