/// A name's label in Punycode (RFC 3492), without `xn--`; nil for one that is longer than a label may be.
///
///     punycode(Array("mötesplats".unicodeScalars))  // "mtesplats-07a"
func punycode(_ label: [Unicode.Scalar]) -> String? {
  guard label.count <= 63 else { return nil }
  var encoder = PunycodeEncoder(label)
  return encoder.encode()
}

/// Writes the plain letters first, and then where each of the others goes, in the order of their numbers.
private struct PunycodeEncoder {
  private let label: [Int]
  private var output: String
  private var delta = 0
  private var bias = 72

  init(_ label: [Unicode.Scalar]) {
    self.label = label.map { Int($0.value) }
    output = String(String.UnicodeScalarView(label.filter(\.isASCII)))
  }

  mutating func encode() -> String {
    let plain = output.utf8.count
    if plain > 0 { output += "-" }
    var handled = plain
    var number = 0x80
    while handled < label.count, let next = label.lazy.filter({ $0 >= number }).min() {
      delta += (next - number) * (handled + 1)
      for scalar in label where scalar <= next {
        if scalar < next {
          delta += 1
        } else {
          writeDelta()
          adapt(handled: handled + 1, isFirst: handled == plain)
          handled += 1
        }
      }
      number = next + 1
      delta += 1
    }
    return output
  }

  /// Writes the distance as a number whose digits have a base that depends on their place.
  private mutating func writeDelta() {
    var rest = delta
    var place = 36
    while true {
      let threshold = min(max(place - bias, 1), 26)
      if rest < threshold { break }
      write(digit: threshold + (rest - threshold) % (36 - threshold))
      rest = (rest - threshold) / (36 - threshold)
      place += 36
    }
    write(digit: rest)
  }

  private mutating func write(digit: Int) {
    output.unicodeScalars.append(Unicode.Scalar(UInt8(digit < 26 ? 0x61 + digit : 0x30 + digit - 26)))
  }

  /// Makes the next distance as short as the ones so far lead one to expect.
  private mutating func adapt(handled: Int, isFirst: Bool) {
    var delta = isFirst ? self.delta / 700 : self.delta / 2
    delta += delta / handled
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    bias = steps + 36 * delta / (delta + 38)
    self.delta = 0
  }
}
