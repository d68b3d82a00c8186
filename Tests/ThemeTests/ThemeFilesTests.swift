import Foundation
import Model
import Testing

@Suite("The theme's files")
struct ThemeFilesTests {
  @Test("are light", arguments: [(".css", 30_000), (".js", 3_000), (".woff2", 45_000)])
  func staysLight(ending: String, most: Int) {
    #expect(theme.size(of: ending) > 0 || ending == ".js", "a theme needs no script")
    #expect(theme.size(of: ending) < most)
  }

  @Test("have no style or script within a template, which the policy would stop")
  func holdsNoInlineCode() throws {
    #expect(!theme.templates.isEmpty)
    let forbidden = try Regex(#"\sstyle\s*=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+\s*=|javascript:"#).ignoresCase()
    for (name, file) in theme.templates {
      for match in theme.text(of: file).matches(of: forbidden) {
        Issue.record("theme/templates/\(name): \(theme.text(of: file)[match.range])")
      }
    }
  }

  @Test("say the same things in every language")
  func saysTheSameInEveryLanguage() throws {
    let swedish = try #require(theme.strings[.swedish])
    #expect(theme.strings.count == Language.allCases.count)
    for (language, strings) in theme.strings {
      #expect(Set(strings.keys) == Set(swedish.keys), "theme/strings/\(language.code).yaml")
      for (key, text) in strings {
        #expect(names(in: text.value) == names(in: swedish[key]?.value ?? ""), "\(key) in \(language.code).yaml")
      }
    }
  }

  /// The values that a text has places for: `{{total}}`.
  private func names(in text: String) -> Set<String> {
    Set(text.matches(of: /\{\{([^}]+)\}\}/).map { String($0.1) })
  }
}

@Suite("The theme's head and icons")
struct ThemeHeadTests {
  @Test("colour the browser's bar as the page's own, in light and in dark")
  func coloursBrowserBar() throws {
    let tokens = try Tokens(of: theme.asset("css/site.css"))
    let layout = theme.text(of: try #require(theme.templates["layout.html"]))
    for (scheme, colours) in [("light", tokens.light), ("dark", tokens.dark)] {
      let ink = try #require(colours["ink"])
      #expect(
        layout.contains(#"<meta name="theme-color" content="\#(ink)" media="(prefers-color-scheme: \#(scheme))">"#))
    }
  }

  @Test("draw the mark in the sectors' colours where there is no style sheet, too")
  func fillsTheMark() throws {
    let tokens = try Tokens(of: theme.asset("css/site.css"))
    let shapes = theme.text(of: try #require(theme.templates["partials/shapes.html"]))
    for (name, colours) in tokens.sectors where shapes.contains(name) {
      #expect(shapes.contains(#"class="\#(name)" fill="\#(colours.paper)""#))
    }
  }

  @Test("have a mark, from which the icons are drawn that browsers and phones ask for")
  func hasMark() throws {
    let cards = try #require(theme.cards)
    let mark = try #require(cards.mark)
    #expect(mark.value == "favicon.svg")
    #expect(try theme.asset(mark.value).bytes.starts(with: Array("<svg".utf8)))
  }

  @Test("have cards in the colours of the style sheet, as it is on ink")
  func coloursCards() throws {
    let (tokens, cards) = (try Tokens(of: theme.asset("css/site.css")), try #require(theme.cards))
    func token(_ name: String) -> String? { tokens.light[name]?.description }
    #expect(cards.ground.value == token("ink"))
    #expect(cards.heading?.colour.value == token("ink-text"))
    #expect(cards.text?.colour.value == token("ink-quiet"))
    #expect(cards.nameColour?.value == token("accent"))
    #expect(
      cards.sectorColours.map(\.value) == (1...6).map { tokens.sectors["sector-\($0)"]?.dark.description })
  }

  @Test("count nothing twice: what bears a number of its own stands in no numbered list")
  func countsNothingTwice() {
    for (name, file) in theme.templates where theme.text(of: file).contains("<ol") {
      #expect(name == "partials/breadcrumbs.html")
    }
  }
}
