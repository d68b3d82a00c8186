import Markup

/// How bytes reach the output.
extension Writer {
  /// Appends trusted markup.
  @inline(__always)
  mutating func emit(_ markup: StaticString) { output.append(raw: markup) }

  /// Appends bytes that hold no character with a meaning in HTML.
  @inline(__always)
  mutating func emit(_ text: Bytes) { output.append(trusted: text) }

  /// Appends text so that it means itself.
  mutating func emit(escaping text: Bytes) { output.append(escaping: text) }

  /// Appends a URL for an attribute: what must not stand in one is percent-encoded, what is encoded already stays.
  mutating func emit(url: String) {
    var url = url
    url.withUTF8 { emit(url: $0) }
  }

  private mutating func emit(url: Bytes) {
    var start = 0
    var index = url.firstIndex(from: 0, among: signsNotInURLs)
    while index < url.count {
      emit(url.part(start..<index))
      start = index + 1
      switch url[index] {
      case .ascii("&"): emit("&amp;")
      case .ascii("'"): emit("&#39;")
      case .ascii("~"): emit("~")
      case let byte: output.append(percentEncoded: byte)
      }
      index = url.firstIndex(from: start, among: signsNotInURLs)
    }
    emit(url.part(start..<url.count))
  }

  /// Begins a new line, unless the output stands at the beginning of one.
  mutating func startLine() {
    if let last = output.last, last != .ascii("\n") { output.append(byte: .ascii("\n")) }
  }

  mutating func open(_ tag: StaticString) -> Visit {
    emit(tag)
    return .inside
  }

  mutating func openBlock(_ tag: StaticString) -> Visit {
    startLine()
    emit(tag)
    return .inside
  }

  mutating func closeBlock(_ tag: StaticString) {
    startLine()
    emit(tag)
  }
}

/// Marks the bytes that do not stand for themselves in a URL in an attribute, and `~`, which is in line with three of them.
///
/// Others stay: `!`, `#` to `;` but for `&` and `'`, `=`, `?` to `Z`, `_` and `a` to `z`.
@inline(__always)
private func signsNotInURLs(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
  let marks = bytes.marks(of: 0, mask: 0xE0) .| bytes.marks(of: 0x80, mask: 0x80) .| bytes.marks(of: 0x7F)
  // Space and `` ` ``, and `[` to `^` and `{` to `~`, differ in one bit.
  let signs = bytes.marks(of: " ", mask: 0xBF) .| (bytes &- 0x5B).marks(of: 0, mask: 0xDC)
  return marks .| signs .| bytes.marks(of: "\"") .| bytes.marks(of: "&", mask: 0xFE) .| bytes.marks(of: "<", mask: 0xFD)
}
