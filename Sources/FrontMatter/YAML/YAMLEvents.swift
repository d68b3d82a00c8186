import Bytes
private import Cyaml

/// libyaml's parser over UTF-8 bytes, as an iterator of events with their byte ranges.
///
/// No other file calls the library. Its parser is allocated on the heap, because it holds a pointer to itself. The bytes
/// must outlive the events: use it within the closure that lends them.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool
  private var offsets: CharacterOffsets

  /// The events of `bytes`, whose first is at the offset `base` in the file.
  init(of bytes: ByteView, at base: Int) {
    offsets = CharacterOffsets(in: bytes, at: base)
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next event; after the last one and after a fault, it is the end of the stream.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event, at: offsets.range(event.start_mark.index, event.end_mark.index))
  }

  private mutating func fault() -> YAMLFault {
    guard isReady, parser.pointee.error != YAML_MEMORY_ERROR else { return YAMLFault(at: offsets.base) }
    if parser.pointee.error == YAML_READER_ERROR { return YAMLFault(at: offsets.base + parser.pointee.problem_offset) }
    return YAMLFault(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      at: offsets.offset(of: parser.pointee.problem_mark.index),
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      from: offsets.offset(of: parser.pointee.context_mark.index))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t, at range: Range<Int>) {
    self.range = range
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasDirectives = start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      (kind, property) = (.documentStart(hasDirectives: hasDirectives), nil)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = ByteView(start: scalar.value, count: scalar.value == nil ? 0 : scalar.length).string
      kind = .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      property = Property(anchor: scalar.anchor, tag: scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      kind = .listStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
      property = Property(anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      kind = .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
      property = Property(anchor: start.anchor, tag: start.tag)
    case YAML_ALIAS_EVENT: (kind, property) = (.alias, nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: (kind, property) = (.end, nil)
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: (kind, property) = (.boundary, nil)
    default: (kind, property) = (.streamEnd, nil)
    }
  }
}

extension YAMLEvent.Property {
  fileprivate init?(anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?) {
    if tag != nil {
      self = .tag
    } else if anchor != nil {
      self = .anchor
    } else {
      return nil
    }
  }
}
