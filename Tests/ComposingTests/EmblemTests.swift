import Markup
import Model
import Testing

@testable import Composing

@Suite("A coalition's emblem")
struct EmblemTests {
  /// Drawn once and for all: a change here changes the face of coalitions that have theirs.
  static let drawn: [(slug: String, counts: [Int], svg: String)] = [
    (
      "koalition-for-ungas-innovationskraft", [0, 0, 0, 0],
      #"""
      <circle class="sector-1" fill="#d9432f" cx="57" cy="37" r="29"/>\#
      <rect class="sector-2" fill="#3a63d6" x="22" y="49" width="40" height="40"/>\#
      <path class="sector-4" fill="#14825f" d="M33 20l27 27l-27 27l-27 -27z"/>\#
      <path class="sector-3" fill="#b27300" d="M65 36l25 42h-50z"/>
      """#
    ),
    (
      "koalition-for-rattvisare-fritid", [0, 0, 0, 0],
      #"""
      <rect class="sector-2" fill="#3a63d6" x="20" y="10" width="52" height="52"/>\#
      <path class="sector-3" fill="#b27300" d="M59 25l30 49h-60z"/>\#
      <circle class="sector-1" fill="#d9432f" cx="29" cy="52" r="22"/>\#
      <path class="sector-4" fill="#14825f" d="M41 47l20 20l-20 20l-20 -20z"/>
      """#
    ),
    (
      "koalition-for-rattvisare-fritid", [36, 29, 22, 16],
      #"""
      <circle class="sector-1" fill="#d9432f" cx="34" cy="48" r="27"/>\#
      <rect class="sector-2" fill="#3a63d6" x="30" y="11" width="42" height="42"/>\#
      <path class="sector-3" fill="#b27300" d="M64 24l26 43h-52z"/>\#
      <path class="sector-4" fill="#14825f" d="M46 42l21 21l-21 21l-21 -21z"/>
      """#
    ),
    (
      "koalition-for-rattvisare-fritid", [1000000000, 0, 0, 1],
      #"""
      <circle class="sector-1" fill="#d9432f" cx="41" cy="48" r="32"/>\#
      <rect class="sector-2" fill="#3a63d6" x="47" y="21" width="22" height="22"/>\#
      <path class="sector-3" fill="#b27300" d="M71 34l16 26h-32z"/>\#
      <path class="sector-4" fill="#14825f" d="M53 48l15 15l-15 15l-15 -15z"/>
      """#
    ),
    (
      "a", [1],
      #"""
      <circle class="sector-1" fill="#d9432f" cx="48" cy="48" r="23"/>
      """#
    ),
    (
      "a-b", [0, 0, 0, 0, 0, 0],
      #"""
      <path class="sector-6" fill="#6d6a5c" d="M19 66a36 36 0 0 1 72 0z"/>\#
      <path class="sector-3" fill="#b27300" d="M36 9l31 52h-62z"/>\#
      <path class="sector-5" fill="#9b4fc8" d="M43 39h20v16h16v20h-16v16h-20v-16h-16v-20h16z"/>\#
      <circle class="sector-1" fill="#d9432f" cx="56" cy="30" r="20"/>\#
      <path class="sector-4" fill="#14825f" d="M44 5l22 22l-22 22l-22 -22z"/>\#
      <rect class="sector-2" fill="#3a63d6" x="18" y="45" width="28" height="28"/>
      """#
    ),
    (
      "a-b", [1, 2, 3, 4, 5, 6],
      #"""
      <path class="sector-6" fill="#6d6a5c" d="M17 67a37 37 0 0 1 74 0z"/>\#
      <path class="sector-5" fill="#9b4fc8" d="M39 33h22v18h18v22h-18v18h-22v-18h-18v-22h18z"/>\#
      <path class="sector-4" fill="#14825f" d="M41 5l28 28l-28 28l-28 -28z"/>\#
      <path class="sector-3" fill="#b27300" d="M31 15l26 43h-52z"/>\#
      <rect class="sector-2" fill="#3a63d6" x="14" y="45" width="30" height="30"/>\#
      <circle class="sector-1" fill="#d9432f" cx="53" cy="31" r="13"/>
      """#
    ),
  ]

  @Test("is the same for good", arguments: drawn)
  func staysTheSame(_ case: (slug: String, counts: [Int], svg: String)) throws {
    var output = Markup()
    Emblem(slug: try #require(Slug(`case`.slug)), counts: `case`.counts).draw(into: &output)
    let head = #"<svg class="emblem" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">"#
    #expect(output.text == head + `case`.svg + "</svg>")
  }

  @Test("is another for each of ten thousand coalitions, with four sectors or more", arguments: 4...6)
  func differsForEachCoalition(sectors: Int) throws {
    var drawings: Set<String> = []
    for number in 0..<10_000 {
      var output = Markup()
      let slug = try #require(Slug("koalition-for-fraga-\(number)"))
      Emblem(slug: slug, counts: Array(repeating: 0, count: sectors)).draw(into: &output)
      drawings.insert(output.text)
    }
    #expect(drawings.count == 10_000)
  }
}
