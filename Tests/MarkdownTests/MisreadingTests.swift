import Diagnostics
import Testing

@testable import Markdown

@Suite("Text that becomes a heading, a list or code by accident is told")
struct MisreadingTests {
  static let readAsSomethingElse = [
    Nearly(
      "Text\n\nVi träffas varje månad.\n---", at: "---", "strecken direkt under gör texten ovanför till en rubrik",
      "lämna en tom rad före strecken om de ska bli en linje, eller skriv rubriken med ## först på raden"),
    Nearly(
      "Text\n\n> Hej\n>\n> Vi träffas\n> varje månad\n> ===\n", at: "> ===",
      "strecken direkt under gör texten ovanför till en rubrik",
      "lämna en tom rad före strecken om de ska bli en linje, eller skriv rubriken med ## först på raden"),
    Nearly(
      "Text\n\nHej\n-", at: "-", "strecken direkt under gör texten ovanför till en rubrik",
      "lämna en tom rad före strecken om de ska bli en linje, eller skriv rubriken med ## först på raden"),
    Nearly(
      "Text\n\n---\ntitle: Om oss\nlead: Hej\n---\n\nText", at: "---", "fälten kan bara stå överst i filen",
      "flytta fälten upp till de andra, eller ta bort dem och raderna med ---"),
    Nearly(
      "Text\n\n---\npartners:\n  - name: X\n---\n", at: "---", "fälten kan bara stå överst i filen",
      "flytta fälten upp till de andra, eller ta bort dem och raderna med ---"),
    Nearly(
      "2021. Vi startade", at: "2021.", "2021. i början av stycket gör det till en numrerad lista",
      "skriv \\ före punkten: 2021\\."),
    Nearly(
      "1. ett\n2. två\n5. fem", at: "5.", "punkten visas med numret 3, inte 5",
      "numrera punkterna i följd; ska numret stå kvar, så skriv 5\\. i ett eget stycke"),
    Nearly(
      "> 3. tre\n> 2. två", at: "2.", "punkten visas med numret 4, inte 2",
      "numrera punkterna i följd; ska numret stå kvar, så skriv 2\\. i ett eget stycke"),
    Nearly(
      "```\nkod\n\ntext", at: "```", "``` har inget slut, så resten visas som kod",
      "skriv ``` på en egen rad där koden slutar, eller ta bort tecknen"),
    Nearly(
      "- ~~~~\n  kod\n  ~~~\n\ntext", at: "- ~~~~", "~~~~ har inget slut, så resten visas som kod",
      "skriv ~~~~ på en egen rad där koden slutar, eller ta bort tecknen"),
    Nearly(
      "``` Ta med fika\nkod\n```", at: "``` Ta med fika",
      "orden efter början på ett kodblock syns inte på sidan", "flytta orden till en egen rad"),
    Nearly(
      "text\n\n\tVi träffas varje månad på biblioteket.", at: "Vi träffas varje månad på biblioteket.",
      "text som är indragen med tabb eller fyra mellanslag visas som kod",
      "ta bort indraget; ska det vara kod, så skriv ``` på raden före och efter"),
    Nearly(
      "* * text", at: "* * text", "två punkter på samma rad gör en lista i listan", "ta bort den ena punkten"),
  ]

  @Test("once, at its place, with what to write", arguments: readAsSomethingElse)
  func tellsMisreadingAtItsPlace(_ example: Nearly) throws {
    let conversion = Conversion(example.text)
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["accidental-markdown"])
    #expect(conversion.text(at: diagnostic.span) == example.place)
    #expect(diagnostic.summary.sv == example.summary)
    #expect(diagnostic.help?.sv == example.help)
  }

  @Test(
    "but not what was meant",
    arguments: [
      // A file whose fields could not be read, which is told of itself.
      "title: Om oss\nlead: Hej\n---\n\nText", "---\ntitle: Om oss\nlead: Hej\n---\n\nText",
      "Rubrik\n------\n\nText", "Vad gör vi?\n===", "Text.\n\n---\n\nText", "---\n\ntitle: Om oss\n\n---",
      "---\nObs: vi ses\n\nText", "1. ett\n1. två\n1. tre", "3. tre\n4. fyra", "0. noll\n1. ett", "112. Ring\n113. Råd",
      "2021\\. Vi startade", "```js\nkod\n```", "~~~~\n~~~\n~~~~", "> ```\n> kod\n> ```", "- ```\n  kod\n  ```",
      "\tlet x = 1", "    $ make site", "    kod", "Ett\n\n- - - -\n\nTvå", "- 1. ett", "-\n  - två",
      "1. ett\n   1. två",
    ])
  func staysQuietAboutWhatIsMeant(_ text: String) {
    #expect(Conversion(text).rules == [])
  }
}
