import Diagnostics
import Fingerprint
import Model

extension Body {
  /// The body of a file, from `start` on; its text is kept while there is room.
  init(of file: SourceFile, from start: Int, room: BodyRoom) {
    let start = min(start, file.bytes.count)
    self = file.bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[start...])
      return Body(
        span: file.span(start..<bytes.count), isBlank: text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) },
        text: room.takes(text.count) ? .kept(Array(text)) : .inFile(fingerprint: quickHash(text)))
    }
  }
}
