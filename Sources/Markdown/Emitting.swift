import Bytes
import Markup

/// How bytes reach the output.
extension Writer {
  /// Appends trusted markup.
  mutating func emit(_ markup: StaticString) { output.append(raw: markup) }

  /// Appends bytes without characters that are special in HTML.
  mutating func emit(_ text: ByteView) { output.append(trusted: text) }

  /// Appends text, escaped for HTML.
  mutating func emit(escaping text: ByteView) { output.append(escaping: text) }

  /// Begins a new line, unless the output is at the beginning of one.
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
