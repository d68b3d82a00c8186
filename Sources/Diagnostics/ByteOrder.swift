import Glibc

extension String {
  /// Whether the text's UTF-8 comes before another's: an order that no locale and no normalisation decides.
  package func precedesByBytes(_ other: String) -> Bool {
    var (one, other) = (self, other)
    return one.withUTF8 { one in
      other.withUTF8 { UnsafeRawBufferPointer(one).precedes(UnsafeRawBufferPointer($0)) }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes come before others.
  package func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
    guard let first = baseAddress, let second = other.baseAddress else { return count < other.count }
    let order = memcmp(first, second, Swift.min(count, other.count))
    return order == 0 ? count < other.count : order < 0
  }
}
