extension Dictionary {
  /// Notes a value for a key; where one is noted already, that one stays, and is returned.
  mutating func insertIfAbsent(_ value: Value, for key: Key) -> Value? {
    guard let earlier = updateValue(value, forKey: key) else { return nil }
    self[key] = earlier
    return earlier
  }
}
