import Diagnostics
import Model
import Testing

@Suite("A text in several languages")
struct TranslatedTests {
  @Test("is the original in the site's own language, and nothing where it has not been translated")
  func returnsOriginalOrNothing() {
    var title = Translated("Koalitioner")
    #expect(title.text(in: .swedish, own: .swedish) == "Koalitioner")
    #expect(title.text(in: .english, own: .swedish) == nil)
    title.others = [(.english, "Coalitions")]
    #expect(title.text(in: .english, own: .swedish) == "Coalitions")
    #expect(title.text(in: .english, own: .english) == "Koalitioner")
    #expect(title.textOrOriginal(in: .english, own: .swedish) == "Coalitions")
    #expect(Translated("Koalitioner").textOrOriginal(in: .english, own: .swedish) == "Koalitioner")
  }

  @Test("names a sector in the site's own language where it has no other")
  func namesSectorInOwnLanguage() {
    var names = Translated(text("akademin"))
    #expect(Sector(key: SectorKey("academia"), names: names).name(in: .english, own: .swedish) == "akademin")
    names.others = [(.english, text("academia"))]
    #expect(Sector(key: SectorKey("academia"), names: names).name(in: .english, own: .swedish) == "academia")
  }
}
