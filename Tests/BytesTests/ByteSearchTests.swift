import Bytes
import Testing

@Suite("A search in bytes, beside its plain version")
struct ByteSearchTests {
  private let texts = randomTexts(seed: 1, of: Array("ab-<".utf8)) + randomTexts(seed: 2, of: everyByte)

  @Test("finds the first of a byte from a start on")
  func findsFirstByte() {
    for text in texts {
      for start in [0, 1, text.count / 2, text.count, text.count + 3] {
        let plain = text.indices.first { $0 >= start && text[$0] == UInt8(ascii: "<") }
        #expect(text.withBytes { $0.firstIndex(of: UInt8(ascii: "<"), from: start) } == plain)
      }
      #expect(text.withBytes { $0.holds(UInt8(ascii: "<")) } == text.contains(UInt8(ascii: "<")))
      #expect(text.withBytes { $0.occurrences(of: UInt8(ascii: "a")) } == text.count { $0 == UInt8(ascii: "a") })
    }
  }

  @Test("finds the first of a word", arguments: ["a", "ab", "-->", "aba", "abababab"])
  func findsFirstWord(word: String) {
    let word = Array(word.utf8)
    for text in texts {
      let plain = text.indices.first { text[$0...].starts(with: word) }
      #expect(text.withBytes { text in word.withBytes { text.firstIndex(of: $0) } } == plain)
    }
  }

  @Test("finds no empty word")
  func findsNoEmptyWord() {
    #expect([1, 2].withBytes { text in [UInt8]().withBytes { text.firstIndex(of: $0) } } == nil)
  }

  @Test("tells whether a word stands at an index")
  func tellsWordAtIndex() {
    for text in texts {
      for index in text.indices {
        #expect(text.withBytes { $0.has("ab-", at: index) } == text[index...].starts(with: "ab-".utf8))
      }
      #expect(!text.withBytes { $0.has("ab-", at: text.count) })
    }
  }

  @Test("compares and orders as a comparison byte by byte does")
  func comparesByteByByte() {
    for (one, other) in Array(zip(texts, texts.dropFirst())) + Array(zip(texts, texts)) {
      #expect(one.withBytes { one in other.withBytes { one.equals($0) } } == (one == other))
      #expect(one.withBytes { one in other.withBytes { one.precedes($0) } } == one.lexicographicallyPrecedes(other))
    }
    #expect("Z".precedesByBytes("a"))
    #expect("a".precedesByBytes("å"))
    #expect(!"å".precedesByBytes("å"))
  }

  @Test("trims spaces and line endings at both ends")
  func trimsBothEnds() {
    for text in randomTexts(seed: 3, of: Array("a \n\t".utf8)) {
      let plain = Array(text.drop(while: \.isSpace).reversed().drop(while: \.isSpace).reversed())
      #expect(text.withBytes { Array($0.trimmed) } == plain)
    }
  }

  @Test("lends the parts and the text of what it looks through")
  func lendsPartsAndText() {
    for text in texts {
      let half = text.count / 2
      #expect(text.withBytes { Array($0.part(0..<half)) + Array($0.part(from: half)) } == text)
      #expect(text[half...].withBytes { $0.string } == String(decoding: text[half...], as: UTF8.self))
      #expect(String(decoding: text, as: UTF8.self).withBytes { $0.string } == String(decoding: text, as: UTF8.self))
    }
    #expect(("å" as StaticString).bytes.string == "å")
    #expect("a/b".withBytes { joined($0, $0.part(1..<2), $0) } == "a/b/a/b")
  }
}
