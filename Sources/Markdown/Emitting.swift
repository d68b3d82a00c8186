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
    url.withUTF8 {
      for byte in $0 {
        switch byte {
        case .ascii("&"): emit("&amp;")
        case .ascii("'"): emit("&#39;")
        case .ascii("!"), .ascii("#")..<UInt8.ascii("<"), .ascii("="), .ascii("?")...UInt8.ascii("Z"), .ascii("_"),
          .ascii("a")...UInt8.ascii("z"), .ascii("~"):
          output.append(byte: byte)
        default:
          output.append(byte: .ascii("%"))
          output.append(byte: hexadecimalDigits[Int(byte >> 4)])
          output.append(byte: hexadecimalDigits[Int(byte & 15)])
        }
      }
    }
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

private let hexadecimalDigits = Array("0123456789ABCDEF".utf8)
