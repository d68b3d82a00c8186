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
    for (index, byte) in url.enumerated() where !byte.mayStandInURL {
      emit(url.part(start..<index))
      start = index + 1
      switch byte {
      case .ascii("&"): emit("&amp;")
      case .ascii("'"): emit("&#39;")
      default: output.append(percentEncoded: byte)
      }
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

extension UInt8 {
  /// Whether the byte stands for itself in a URL in an attribute: `!`, `#` to `;` but for `&` and `'`, `=`, `?` to `Z`,
  /// `_`, `a` to `z`, `~`.
  @inline(__always)
  fileprivate var mayStandInURL: Bool {
    let signs: UInt64 = self < 64 ? 0xAFFF_FF3A_0000_0000 : self < 128 ? 0x47FF_FFFE_87FF_FFFF : 0
    return (signs &>> UInt64(self & 63)) & 1 != 0
  }
}
