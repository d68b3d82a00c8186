import Diagnostics
import SeededRandom
import Testing

@Suite struct LineTableTests {
  @Test("finds for every byte what counting Swift's characters finds", arguments: 0..<20 as Range<UInt64>)
  func equalsNaiveCounting(seed: UInt64) {
    let text = randomText(seed: seed, pieces: 200)
    let table = LineTable(SourceFile("x", text))
    for (offset, expected) in naiveLocations(of: text).enumerated() {
      #expect(table.location(of: offset) == expected)
    }
  }

  @Test("finds the same in lines that are long enough for checkpoints", arguments: 0..<4 as Range<UInt64>)
  func equalsNaiveCountingInLongLines(seed: UInt64) {
    let text = randomText(seed: seed, pieces: 1_500, lineEndings: ["\n", "\r\n"], oneIn: 500)
    let table = LineTable(SourceFile("x", text))
    for (offset, expected) in naiveLocations(of: text).enumerated() where offset % 7 < 2 {
      #expect(table.location(of: offset) == expected)
    }
  }

  @Test("leads from every location back to the first byte of its character", arguments: 0..<10 as Range<UInt64>)
  func roundTrips(seed: UInt64) {
    let text = randomText(seed: seed, pieces: 800, lineEndings: ["\n"], oneIn: 700)
    let table = LineTable(SourceFile("x", text))
    for offset in stride(from: 0, through: text.utf8.count, by: 11) {
      let location = table.location(of: offset)
      let start = table.offset(of: location)
      #expect(start <= max(offset, 3))
      #expect(table.location(of: start) == location)
    }
  }

  @Test("gives invalid bytes the columns of the characters that they are shown as", arguments: 0..<40 as Range<UInt64>)
  func countsReplacementsAsShown(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x41, 0x61, 0x80, 0xA0, 0xBF, 0xC0, 0xC3, 0xCC, 0x81, 0xE2, 0xED, 0xF0, 0x9F, 0xF4, 0xF5, 0xFF,
    ]
    let bytes = (0..<500).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    let table = LineTable(SourceFile("x", bytes))
    #expect(table.location(of: bytes.count).column == String(decoding: bytes, as: UTF8.self).count + 1)
  }

  @Test("gives each line by its number, and an empty one where there is none")
  func givesLines() {
    let file = SourceFile("x", "\u{FEFF}ett\r\n\ntre")
    let table = LineTable(file)
    #expect((1...3).map { file.text(table.line($0)) } == ["ett", "", "tre"])
    for number in [0, 4, -1, .max] where number != .min { #expect(table.line(number).isEmpty) }
  }

  @Test("stops at the end of the line for a column that it does not have")
  func clampsColumns() {
    let table = LineTable(SourceFile("x", "ett\ntvå"))
    #expect(table.offset(of: Location(line: 1, column: 99)) == 3)
    #expect(table.offset(of: Location(line: 2, column: .max)) == 8)
    #expect(table.offset(of: Location(line: 2, column: .min)) == 4)
    #expect(table.offset(of: Location(line: 9, column: 1)) == 8)
  }
}

/// Text of everything that makes columns hard to count, the same for the same seed.
private func randomText(
  seed: UInt64, pieces count: Int, lineEndings: [String] = ["\n", "\r\n", "\n\n"], oneIn: Int = 12
) -> String {
  var generator = SeededGenerator(seed: seed)
  let pieces = [
    "a", "b ", "å", "e\u{301}", "\u{308}", "👩‍👩‍👧", "🇸🇪", "🇳🇴", "\t", "\r ", "中", "\u{200D}", "각", "क्ष", "\u{600}", "\u{FEFF}",
    "\u{0}",
  ]
  let text = (0..<count).map { _ in
    Int.random(in: 0..<oneIn, using: &generator) == 0
      ? lineEndings.randomElement(using: &generator) ?? "" : pieces.randomElement(using: &generator) ?? ""
  }
  return (seed.isMultiple(of: 2) ? "\u{FEFF}" : "") + text.joined()
}

/// The location of every byte and of the end, found by splitting into lines and those into characters.
private func naiveLocations(of text: String) -> [Location] {
  var locations: [Location] = []
  let mark = text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
  let lines = text.unicodeScalars.dropFirst(mark).split(separator: "\n", omittingEmptySubsequences: false)
  locations += Array(repeating: Location(line: 1, column: 1), count: mark * 3)
  for (index, line) in lines.enumerated() {
    let endsInReturn = line.last == "\r"
    let characters = Array(String(endsInReturn ? line.dropLast() : line))
    for (column, character) in characters.enumerated() {
      locations += Array(
        repeating: Location(line: index + 1, column: column + 1), count: String(character).utf8.count)
    }
    let end = Location(line: index + 1, column: characters.count + 1)
    locations += endsInReturn ? [end, end] : [end]
  }
  return locations
}
