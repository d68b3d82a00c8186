import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@Suite("Reading a theme")
struct ThemeTests {
  @Test("takes templates, words and assets by their path in their folder, and passes over files beside them")
  func takesFilesByPath() {
    let theme = readTheme(
      from: MemoryFolder(
        "theme",
        [
          "assets/site.js": "b", "templates/partials/card.html": "<p>", "strings/sv.yaml": "home: Hem\nnumber: 007\n",
          "strings/en.yaml": "home: Home\n", "templates/layout.html": "<html>", "assets/css/site.css": "a",
          "README.md": "Hej",
        ]))
    #expect(theme.diagnostics == [])
    #expect(theme.value.path == "theme")
    #expect(
      theme.value.templates.mapValues(\.path) == [
        "layout.html": "theme/templates/layout.html", "partials/card.html": "theme/templates/partials/card.html",
      ])
    #expect(theme.value.strings[.swedish]?.mapValues(\.value) == ["home": "Hem", "number": "007"])
    #expect(theme.value.strings[.english]?["home"]?.span == Span("theme/strings/en.yaml", 6..<10))
    #expect(theme.value.assets.map(\.name) == ["css/site.css", "site.js"])
    #expect(theme.value.assets.map(\.file.bytes) == [Array("a".utf8), Array("b".utf8)])
  }

  @Test("reports words that are none, languages that it does not know, and folders that do not belong")
  func reportsStrayFiles() {
    let files: KeyValuePairs = [
      "strings/sv.yaml": "home: [Hem]\nhome: Hem\n", "strings/de.yaml": "home: Heim\n", "strings/sv.txt": "",
      "template/layout.html": "",
    ]
    let theme = readTheme(from: MemoryFolder("theme", files))
    #expect(
      theme.diagnostics.map { "\($0.rule.id) \($0.span.path)" } == [
        "unknown-file theme/strings/de.yaml", "unknown-file theme/strings/sv.txt",
        "repeated-field theme/strings/sv.yaml",
        "wrong-shape theme/strings/sv.yaml", "unknown-file theme/template",
      ])
    #expect(theme.diagnostics.last?.label?.sv == "menade du \"templates\"?")
  }

  @Test("says that it is not there, or empty")
  func reportsMissingTheme() {
    #expect(
      spelled(readTheme(from: MemoryFolder("themes/theme", [:])).diagnostics, in: []) == """
        error[missing-folder] theme
          mappen themes/theme finns inte, eller är tom
            → lägg filerna där, eller säg var de är med --content eller --theme
          the folder themes/theme does not exist, or is empty
            → put the files there, or say where they are with --content or --theme
        """)
  }
}
