/// A value of JSON (RFC 8259), as a published site's own files hold it.
///
///     JSONValue(reading: Array(#"{"total": 103}"#.utf8))?["total"]?.integer  // 103
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number as it is written, so that `92.50` stays what it is.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// Reads one value in UTF-8; nil unless the bytes are JSON from the first to the last.
  ///
  /// Two members of one name are refused, and so is nesting deeper than sixty-four.
  package init?(reading bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let value = reader.readDocument() else { return nil }
    self = value
  }

  /// A member of an object; nil if there is none, or the value is no object.
  package subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }

  package var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }

  /// The number, if it is a whole one that fits; nil for any other value.
  package var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// The number as it is written.
  package var digits: String? { if case .number(let digits) = self { digits } else { nil } }
}
