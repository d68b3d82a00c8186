import Foundation
import Model
import Testing

@Suite("The theme's files")
struct ThemeFilesTests {
  @Test("are light", arguments: [(".css", 20_000), (".js", 3_000), (".woff2", 45_000)])
  func size(ending: String, most: Int) {
    #expect(theme.size(of: ending) > 0)
    #expect(theme.size(of: ending) < most)
  }

  @Test("have no style or script within a template, which the policy would stop")
  func noInlineCode() throws {
    #expect(!theme.templates.isEmpty)
    let forbidden = try Regex(#"\sstyle\s*=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+\s*=|javascript:"#).ignoresCase()
    for (name, file) in theme.templates {
      for match in theme.text(of: file).matches(of: forbidden) {
        Issue.record("theme/templates/\(name): \(theme.text(of: file)[match.range])")
      }
    }
  }

  @Test("say the same things in every language")
  func sameStrings() throws {
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
