import Model
import Testing

/// A narrow no-break space, a no-break space and a minus sign, which look like their ASCII equivalents.
private let (narrow, hard, minus) = ("\u{202F}", "\u{A0}", "\u{2212}")

@Suite("The notation of a language")
struct FormatsTests {
  @Test(
    "groups thousands",
    arguments: [
      (0, "0", "0"), (7, "7", "7"), (103, "103", "103"), (1234, "1\(narrow)234", "1,234"),
      (12_345, "12\(narrow)345", "12,345"), (100_000, "100\(narrow)000", "100,000"),
      (1_000_000, "1\(narrow)000\(narrow)000", "1,000,000"), (-1234, "\(minus)1\(narrow)234", "\(minus)1,234"),
      (Int.min, "\(minus)9 223 372 036 854 775 808".replacing(" ", with: narrow), "\(minus)9,223,372,036,854,775,808"),
    ])
  func groupsThousands(number: Int, swedish: String, english: String) {
    #expect(Language.swedish.digits(number) == swedish)
    #expect(Language.english.digits(number) == english)
  }

  @Test(
    "writes shares with its own decimal sign and space",
    arguments: [("92", "92\(hard)%", "92%"), ("92.5", "92,5\(hard)%", "92.5%"), ("0", "0\(hard)%", "0%")])
  func writesShares(share: String, swedish: String, english: String) throws {
    let share = try #require(Share(share))
    #expect(Language.swedish.percent(share) == swedish)
    #expect(Language.english.percent(share) == english)
  }

  @Test(
    "writes dates as exactly as they are known, with the day held to its month",
    arguments: [
      ("2021", "2021", "2021"), ("2021-03", "mars 2021", "March 2021"),
      ("2021-03-04", "4\(hard)mars 2021", "4\(hard)March 2021"),
    ])
  func writesDates(date: String, swedish: String, english: String) throws {
    let date = try #require(PartialDate(date))
    #expect(Language.swedish.date(date) == swedish)
    #expect(Language.english.date(date) == english)
  }

  @Test("has a name for every month", arguments: Language.allCases)
  func namesEveryMonth(language: Language) throws {
    let names = try ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map {
      language.date(try #require(PartialDate("2021-" + $0)))
    }
    #expect(Set(names).count == 12)
    // Months have no capital in Swedish.
    #expect(names.allSatisfy { ($0.first?.isUppercase == true) == (language == .english) })
  }

  @Test(
    "writes a period with a dash, spaced where an end has spaces of its own",
    arguments: [
      (nil, nil, nil, nil), ("2021", nil, "från 2021", "from 2021"),
      (nil, "2022-06", "till juni 2022", "until June 2022"),
      ("2021", "2022", "2021–2022", "2021–2022"), ("2021", "2021", "2021", "2021"),
      ("2021-03", "2022-06", "mars 2021 – juni 2022", "March 2021 – June 2022"),
      ("2021", "2022-06", "2021 – juni 2022", "2021 – June 2022"),
      ("2021-03-04", "2022", "4\(hard)mars 2021 – 2022", "4\(hard)March 2021 – 2022"),
    ] as [(String?, String?, String?, String?)])
  func writesPeriods(starts: String?, ends: String?, swedish: String?, english: String?) {
    let (starts, ends) = (starts.flatMap { PartialDate($0) }, ends.flatMap { PartialDate($0) })
    #expect(Language.swedish.period(from: starts, to: ends) == swedish)
    #expect(Language.english.period(from: starts, to: ends) == english)
  }

  @Test(
    "joins a list as in a sentence",
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a och b", "a and b"),
      (["a", "b", "c"], "a, b och c", "a, b and c"),
    ] as [([String], String, String)])
  func joinsLists(items: [String], swedish: String, english: String) {
    #expect(Language.swedish.list(items) == swedish)
    #expect(Language.english.list(items) == english)
  }

  @Test(
    "begins a row with a capital",
    arguments: [
      ("civilsamhället", "Civilsamhället"), ("övriga", "Övriga"), ("e\u{301}tudes", "\u{C9}tudes"), ("MSI", "MSI"),
      ("", ""),
      ("7 träffar", "7 träffar"),
    ])
  func capitalizesFirstLetter(text: String, expected: String) {
    #expect(Language.swedish.sentenceCase(text) == expected)
  }

  @Test("has its codes and its own name")
  func knowsLanguageCodes() {
    #expect(Language.allCases.map(\.code) == ["sv", "en"])
    #expect(Language.allCases.map(\.ownName) == ["Svenska", "English"])
    #expect(Language.allCases.map(\.openGraphLocale) == ["sv_SE", "en_GB"])
    #expect(Language.allCases.sorted() == [.english, .swedish])
  }
}
