extension Dictionary {
  /// Inserts a value for a key that has none; otherwise returns the value that the key has.
  mutating func insertIfAbsent(_ value: Value, for key: Key) -> Value? {
    guard let earlier = updateValue(value, forKey: key) else { return nil }
    self[key] = earlier
    return earlier
  }
}
