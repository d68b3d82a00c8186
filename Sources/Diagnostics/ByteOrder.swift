import Glibc

extension String {
  /// Whether the text's UTF-8 comes before another's: an order that no locale and no normalisation decides.
  package func precedesByBytes(_ other: String) -> Bool {
    var (one, other) = (self, other)
    return one.withUTF8 { one in other.withUTF8 { precedes(one, $0) } }
  }
}

private func precedes(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = one.baseAddress, let second = other.baseAddress else { return one.count < other.count }
  let order = memcmp(first, second, min(one.count, other.count))
  return order == 0 ? one.count < other.count : order < 0
}
