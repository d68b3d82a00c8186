/// A parser event, and the range of bytes in the file that it covers.
struct YAMLEvent {
  let kind: Kind
  let range: Range<Int>
  /// The anchor or tag of the node that begins here, if it has one.
  let property: Property?

  /// What begins or ends.
  enum Kind {
    case documentStart(hasDirectives: Bool)
    case scalar(String, isPlain: Bool)
    case alias
    /// A list begins; in flow style it is written between brackets.
    case listStart(isFlow: Bool)
    /// A mapping begins; in flow style it is written between braces.
    case mappingStart(isFlow: Bool)
    /// The innermost open list or mapping ends.
    case end
    /// The stream has begun, or a document has ended.
    case boundary
    case streamEnd
  }

  /// What YAML allows before a value: `&anchor`, `!tag`.
  enum Property { case anchor, tag }
}
