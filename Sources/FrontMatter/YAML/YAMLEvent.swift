/// One step through a YAML text, and the bytes of the file that it covers.
struct YAMLEvent {
  let kind: Kind
  let range: Range<Int>
  /// What is hung on the node that begins here.
  let property: Property?

  /// What the step is.
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

  /// Something that YAML allows before a value.
  enum Property { case anchor, tag }
}
