import Markup
import Model
import Testing

@testable import Rendering

@Suite("A coalition's emblem")
struct EmblemTests {
  /// Drawn once and for all: a change here changes the face of coalitions that have theirs.
  static let drawn: [(slug: String, counts: [Int], svg: String)] = [
    (
      "koalition-for-ungas-innovationskraft", [0, 0, 0, 0],
      #"""
      <circle class="sector-1" cx="55" cy="33" r="28"/>\#
      <rect class="sector-2" x="23" y="47" width="44" height="44"/>\#
      <path class="sector-4" d="M32 21l25 25l-25 25l-25 -25z"/>\#
      <path class="sector-3" d="M68 35l22 37h-44z"/>
      """#
    ),
    (
      "koalition-for-rattvisare-fritid", [0, 0, 0, 0],
      #"""
      <rect class="sector-2" x="19" y="7" width="54" height="54"/>\#
      <circle class="sector-1" cx="29" cy="51" r="24"/>\#
      <path class="sector-3" d="M63 25l27 45h-54z"/>\#
      <path class="sector-4" d="M46 47l21 21l-21 21l-21 -21z"/>
      """#
    ),
    (
      "koalition-for-rattvisare-fritid", [36, 29, 22, 16],
      #"""
      <circle class="sector-1" cx="32" cy="48" r="27"/>\#
      <rect class="sector-2" x="28" y="10" width="42" height="42"/>\#
      <path class="sector-3" d="M65 23l26 43h-52z"/>\#
      <path class="sector-4" d="M49 44l21 21l-21 21l-21 -21z"/>
      """#
    ),
    (
      "koalition-for-rattvisare-fritid", [1000000000, 0, 0, 1],
      #"""
      <circle class="sector-1" cx="39" cy="48" r="32"/>\#
      <rect class="sector-2" x="45" y="20" width="22" height="22"/>\#
      <path class="sector-3" d="M73 33l16 26h-32z"/>\#
      <path class="sector-4" d="M56 50l15 15l-15 15l-15 -15z"/>
      """#
    ),
    (
      "a", [1],
      #"""
      <circle class="sector-1" cx="48" cy="48" r="23"/>
      """#
    ),
    (
      "a-b", [0, 0, 0, 0, 0, 0],
      #"""
      <path class="sector-6" d="M17 71a37 37 0 0 1 74 0z"/>\#
      <path class="sector-3" d="M35 15l30 49h-60z"/>\#
      <path class="sector-5" d="M40 42h18v15h15v18h-15v15h-18v-15h-15v-18h15z"/>\#
      <circle class="sector-1" cx="57" cy="35" r="22"/>\#
      <path class="sector-4" d="M39 6l24 24l-24 24l-24 -24z"/>\#
      <rect class="sector-2" x="15" y="45" width="32" height="32"/>
      """#
    ),
    (
      "a-b", [1, 2, 3, 4, 5, 6],
      #"""
      <path class="sector-6" d="M17 70a37 37 0 0 1 74 0z"/>\#
      <path class="sector-5" d="M36 33h22v18h18v22h-18v18h-22v-18h-18v-22h18z"/>\#
      <path class="sector-4" d="M37 5l28 28l-28 28l-28 -28z"/>\#
      <path class="sector-3" d="M31 17l26 43h-52z"/>\#
      <rect class="sector-2" x="14" y="45" width="30" height="30"/>\#
      <circle class="sector-1" cx="55" cy="34" r="13"/>
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
}
