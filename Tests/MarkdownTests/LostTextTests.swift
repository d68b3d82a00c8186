import Testing

@testable import Markdown

/// A text, the rule that it breaks, and the source of the diagnostic's span.
struct Loss: CustomTestStringConvertible, Sendable {
  let text: String
  let rule: String
  let place: String
  let summary: String

  init(_ text: String, _ rule: String, at place: String, _ summary: String) {
    self.text = text
    self.rule = rule
    self.place = place
    self.summary = summary
  }

  var testDescription: String { text }
}

@Suite("What an editor wrote and is not on the page is told")
struct LostTextTests {
  static let losses = [
    Loss(
      "Text\n\n[^1]: Viktigt villkor.\n", "unused-footnote", at: "[^1]: Viktigt villkor.",
      "ingen hänvisar till fotnoten [^1]"),
    Loss(
      "Text\n[^åä]: Not\n", "unused-footnote", at: "[^åä]: Not", "ingen hänvisar till fotnoten [^åä]"),
    Loss(
      "> - Text\n>\n>   [^1]: Not\n", "unused-footnote", at: "[^1]: Not", "ingen hänvisar till fotnoten [^1]"),
    Loss(
      "Text[^1]\n\n[^1]: Ett\n[^1]: Två", "unused-footnote", at: "[^1]: Två",
      "fotnoten [^1] finns redan, och bara den första kommer med"),
    Loss(
      "Text[^a]\r\n\r\n[^a]: Ett\r\n\r\n[^A]: Två\r\n", "unused-footnote", at: "[^A]: Två",
      "fotnoten [^A] finns redan, och bara den första kommer med"),
    Loss("[^å ä]: Not\n\nText", "unused-footnote", at: "[^å ä]: Not", "en fotnots namn får inte ha mellanslag"),
    Loss("[Obs]: viktigt\n\nText", "unused-link-address", at: "[Obs]: viktigt", "ingen länk använder adressen [Obs]"),
    Loss("[Obs]: viktigt\nText", "unused-link-address", at: "[Obs]: viktigt", "ingen länk använder adressen [Obs]"),
    Loss(
      "[a]\n\n[a]: 02-skola.md\n[A]: https://x.se", "unused-link-address", at: "[A]: https://x.se",
      "adressen [A] finns redan, och bara den första gäller"),
    Loss(
      "[a](02-skola.md)\n\n[2]: 02-skola.md \"Lina och Nicke\"", "unused-link-address",
      at: "[2]: 02-skola.md \"Lina och Nicke\"", "ingen länk använder adressen [2]"),
    Loss(
      "[1]: https://x.se\n\n---\n\nText", "unused-link-address", at: "[1]: https://x.se",
      "ingen länk använder adressen [1]"),
    Loss(
      "| a | b |\n|---|---|\n| 1 | 2 | tre | fyra |\n", "cells-beyond-columns", at: "tre | fyra",
      "raden har fler celler än tabellen har kolumner"),
    Loss("a | b\n--|--\n`x|y` | z", "cells-beyond-columns", at: "z", "raden har fler celler än tabellen har kolumner"),
    Loss(
      "- a | b\n  --|--\n  1 | 2 | tre", "cells-beyond-columns", at: "tre",
      "raden har fler celler än tabellen har kolumner"),
    Loss(
      "> | a | b |\n> |---|---|\n> | 1 | 2 | tre", "cells-beyond-columns", at: "tre",
      "raden har fler celler än tabellen har kolumner"),
    Loss("<!-- not --> Viktigt\n\nText", "raw-html", at: "Viktigt", "texten efter kommentaren tas inte med"),
  ]

  @Test("with a warning at its place", arguments: losses)
  func warnsOfLostText(_ loss: Loss) throws {
    let conversion = Conversion(loss.text)
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == [loss.rule])
    #expect(conversion.text(at: diagnostic.span) == loss.place)
    #expect(diagnostic.summary.sv == loss.summary)
  }

  @Test(
    "unless nothing is lost",
    arguments: [
      "Ett[^1] och två[^å]\n\n[^1]: Ett\n\n    mer\n\n[^å]: Två",
      "Ett[^1]\n\n[^1]: Se [^2]\n[^2]: Två",
      "> Text[^1]\n>\n> [^1]: I ett citat",
      "Se [rapporten][x], [X] och [x][].\n\n[x]: 02-skola.md \"Titel\"",
      "[x]:\n02-skola.md\n\n[x]",
      "Se [rapporten][x]: den är bra.\n\n[x]: 02-skola.md",
      "```\n[^1]: kod\n[x]: kod\n```\n\n    [^2]: kod\n\n`[x]: kod`",
      "[Obs]: det här är viktigt",
      "\\[Obs]: viktigt",
      "| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | |\n| 1 | 2 ||  \n| a \\| b | \\| |\n| 1 |",
      "> > a | b\n> > --|--\n> > 1 | 2",
      "1. a | b\n   --|--\n   1 | 2",
    ])
  func staysQuietWhereNothingIsLost(_ text: String) {
    #expect(Conversion(text).rules == [])
  }

  static let separations = [
    Case("ett<br>två", "ett två"), Case("ett <br/>två", "ett två"), Case("ett</p><p>två", "ett två"),
    Case("ett<b>två</b>", "etttvå"), Case("ett<br>", "ett"), Case("ett<!-- a -->två", "etttvå"),
    Case("ett<br>\ntvå", "ett \ntvå"),
  ]

  @Test("keeps words apart where HTML that is left out did", arguments: separations)
  func keepsWordsApart(_ example: Case) {
    #expect(Conversion(example.input).inline == example.output)
  }

  @Test("keeps words apart in a heading's address and an image's description")
  func keepsWordsApartElsewhere() {
    #expect(Conversion("## Ett<br>två").outline.headings.map(\.id) == ["ett-tva"])
    #expect(Conversion("![ett<br>två](bord.jpg)").html.contains("alt=\"ett två\""))
  }

  @Test("leads back from a footnote only to references that are on the page")
  func leadsBackToWhatIsThere() {
    let conversion = Conversion("Text\n\n[^a]: Se [^b]\n\n[^b]: Två")
    #expect(conversion.rules == ["unused-footnote"])
    #expect(!conversion.html.contains("href=\"#fnref-1\""))
    #expect(Conversion("Text[^b]\n\n[^a]: Se [^b]\n\n[^b]: Två").html.contains("href=\"#fnref-1\""))
  }
}
