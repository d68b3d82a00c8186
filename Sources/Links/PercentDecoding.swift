/// A part of a URL, percent-decoded (RFC 3986, section 2.1); unchanged if the result would not be UTF-8.
///
///     percentDecoded("f%C3%B6r")  // för
package func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  return String(validating: percentDecoded(Array(text.utf8)), as: UTF8.self) ?? text
}

func percentDecoded(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
  var decoded: [UInt8] = []
  var rest = bytes[...]
  while let byte = rest.first {
    if byte == UInt8(ascii: "%"), let high = hexadecimal(rest.dropFirst().first),
      let low = hexadecimal(rest.dropFirst(2).first)
    {
      decoded.append(high << 4 | low)
      rest = rest.dropFirst(3)
    } else {
      decoded.append(byte)
      rest = rest.dropFirst()
    }
  }
  return decoded
}

private func hexadecimal(_ byte: UInt8?) -> UInt8? {
  switch byte {
  case let byte? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): byte - UInt8(ascii: "0")
  case let byte? where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20):
    (byte | 0x20) - UInt8(ascii: "a") + 10
  default: nil
  }
}
