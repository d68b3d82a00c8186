import SeededRandom

/// Random arrays of every length from 0 to 70, from an alphabet, the same in every run.
func randomTexts(seed: UInt64, of alphabet: [UInt8]) -> [[UInt8]] {
  var generator = SeededGenerator(seed: seed)
  return (0...70).flatMap { length in
    (0..<20).map { _ in (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 } }
  }
}

/// Every byte there is.
let everyByte = Array(UInt8.min...UInt8.max)
