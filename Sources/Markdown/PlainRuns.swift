import Bytes
import Markup

/// The search for the next byte that is not copied as it is; most are.
extension ByteView {
  /// The first byte from `start` on that typography or HTML treats specially, or the end of the text.
  func firstSpecialIndex(from start: Int) -> Int { firstIndex(from: start, among: specialBytes) }
}

/// The bytes that may be written otherwise than they are typed.
private var specialBytes: some ByteSet {
  TwoBytes("\"", "#") | ByteRange("$", "'") | ByteRange("-", ".") | TwoBytes("<", ">") | OneByte("{")
}
