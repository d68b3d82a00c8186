import Bytes
import Markup

/// The way through text past the bytes that are written as they are, which is most of them.
extension ByteView {
  /// The first byte from `start` on that typography or HTML treats specially, or the end of the text.
  func firstSpecialIndex(from start: Int) -> Int { firstIndex(from: start, among: specialBytes) }
}

/// The bytes that may be written otherwise than they are typed.
private var specialBytes: some ByteSet {
  TwoBytes("\"", "#") | ByteRange("$", "'") | ByteRange("-", ".") | TwoBytes("<", ">") | OneByte("{")
}
