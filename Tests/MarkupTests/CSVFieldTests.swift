import Markup
import Testing

@Suite struct CSVFieldTests {
  @Test(
    "puts a field in quotation marks only where it must",
    arguments: [
      ("", ""),
      ("offentlig sektor", "offentlig sektor"),
      (" med mellanslag ", " med mellanslag "),
      ("a;b\tc", "a;b\tc"),
      ("Umeå, Luleå", "\"Umeå, Luleå\""),
      ("säg \"hej\"", "\"säg \"\"hej\"\"\""),
      ("\"", "\"\"\"\""),
      ("rad 1\nrad 2", "\"rad 1\nrad 2\""),
      ("rad 1\r\nrad 2", "\"rad 1\r\nrad 2\""),
      ("rad\r", "\"rad\r\""),
      ("+46 8 123", "+46 8 123"),
    ])
  func quotes(field: String, expected: String) {
    var markup = Markup()
    markup.append(csv: field)
    #expect(Array(markup.bytes) == Array(expected.utf8))
  }
}
