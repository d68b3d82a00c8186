import Testing

@Suite("The rules about coalitions and what refers to them")
struct CoalitionRuleTests {
  @Test("unknown-coalition says which one a quote may have meant")
  func suggestsCoalitionForQuote() async throws {
    let content = try await Content([
      "coalitions/05-rattvisare-fritid.md": coalition(), "quotes/1-aage.md": quote("coalition: rattvisare-friti"),
    ])
    #expect(
      content.report == """
        error[unknown-coalition] quotes/1-aage.md:3:12 “rattvisare-friti”
          koalitionen "rattvisare-friti" finns inte
            menade du "rattvisare-fritid"?
            → skriv rattvisare-fritid, eller ta bort raden om koalitionen inte finns längre
          the coalition "rattvisare-friti" does not exist
            did you mean "rattvisare-fritid"?
            → write rattvisare-fritid, or remove the line if the coalition is no longer there
        """)
  }

  @Test("unknown-coalition looks at what a statistic covers, and at nothing that exists or could not be read")
  func checksCoalitionsOfStatistics() async throws {
    let content = try await Content(
      [
        "coalitions/01-a.md": coalition(), "coalitions/02-oklar.md": "---\ntitle: Utan fråga\n---\n",
        "quotes/1-q.md": quote("coalition: a"), "quotes/2-r.md": quote("coalition: oklar"), "quotes/3-s.md": quote(),
        "statistics/1-s.md": statistic("sectors: {public: 1}\ncovers: [a, bortglomd]"),
      ], readingReports: true)
    #expect(content.fired == ["unknown-coalition “bortglomd”"])
    #expect(content.diagnostics.map(\.label) == [nil])
  }

  @Test("covered-twice says where the coalition is covered already")
  func namesEarlierCover() async throws {
    let content = try await Content([
      "coalitions/05-fritid.md": coalition(), "coalitions/06-arbetsliv.md": coalition(),
      "statistics/1-s.md": statistic("sectors: {public: 1}\ncovers: [fritid]"),
      "statistics/2-t.md": statistic("sectors: {public: 1}\ncovers: [arbetsliv, fritid]"),
    ])
    #expect(
      content.report == """
        error[covered-twice] statistics/2-t.md:4:21 “fritid”
          koalitionen "fritid" är redan medräknad
            (den räknas med här: statistics/1-s.md:4:10 “fritid”)
            → ta bort den från det ena stället, så att dess aktörer räknas en gång
          the coalition "fritid" is already included
            (it is included here: statistics/1-s.md:4:10 “fritid”)
            → remove it from one of the places, so that its actors count once
        """)
  }

  @Test("covered-twice fires within one statistic too")
  func findsCoverTwiceInOneFile() async throws {
    let content = try await Content([
      "coalitions/05-fritid.md": coalition(),
      "statistics/1-s.md": statistic("sectors: {public: 1}\ncovers: [fritid, fritid]"),
    ])
    #expect(content.fired == ["covered-twice “fritid”"])
  }

  @Test("ends-before-starts says when it starts")
  func saysWhenCoalitionStarts() async throws {
    let content = try await Content(["coalitions/01-a.md": coalition("starts: 2022-03\nends: 2021")])
    #expect(
      content.report == """
        error[ends-before-starts] coalitions/01-a.md:5:7 “2021”
          koalitionen slutar 2021, före starten 2022-03
            (starten står här: coalitions/01-a.md:4:9 “2022-03”)
            → rätta `starts` eller `ends`
          the coalition ends 2021, before it starts 2022-03
            (the start is here: coalitions/01-a.md:4:9 “2022-03”)
            → correct `starts` or `ends`
        """)
  }

  @Test(
    "ends-before-starts fires only where no reading of the dates is possible",
    arguments: [
      ("2022", "2022", true), ("2022-03", "2022", true), ("2022", "2022-03", true), ("2022-03-24", "2022-03", true),
      ("2022-03-24", "2022-03-24", true), ("0999", "2022", true), ("2022-03-24", "2022-03-23", false),
      ("2022-03", "2022-02", false), ("2022", "2021-12-31", false), ("2022", "0999", false),
    ])
  func firesOnlyForImpossibleDates(starts: String, ends: String, isPossible: Bool) async throws {
    let content = try await Content(["coalitions/01-a.md": coalition("starts: \(starts)\nends: \(ends)")])
    #expect(content.fired == (isPossible ? [] : ["ends-before-starts “\(ends)”"]))
  }

  @Test(
    "ends-before-starts does not ask for the date that is not known", arguments: ["starts: 2022", "ends: 2021", ""])
  func ignoresUnknownDates(fields: String) async throws {
    #expect(try await Content(["coalitions/01-a.md": coalition(fields)]).fired == [])
  }
}

@Suite("The rules about names of files")
struct FileNameRuleTests {
  @Test("duplicate-slug says which the other file is")
  func namesOtherFileOfSlug() async throws {
    let content = try await Content(["coalitions/05-fritid.md": coalition(), "coalitions/07-fritid.md": coalition()])
    #expect(
      content.report == """
        error[duplicate-slug] coalitions/07-fritid.md
          två filer har samma adressnamn, "fritid"
            (den andra filen: coalitions/05-fritid.md)
            → byt namn på en av filerna, så att det som följer efter numret skiljer sig
          two files have the same slug, "fritid"
            (the other file: coalitions/05-fritid.md)
            → rename one of the files, so that what follows the number differs
        """)
  }

  @Test("duplicate-slug names the first file, however many follow, and looks at statistics too")
  func namesFirstOfManyFiles() async throws {
    let content = try await Content([
      "coalitions/05-fritid.md": coalition(), "coalitions/06-fritid.md": coalition(),
      "coalitions/07-fritid.md": coalition(), "statistics/1-s.md": statistic("share: 1"),
      "statistics/2-s.md": statistic("share: 2"),
    ])
    #expect(content.diagnostics.map(\.span.path.name) == ["06-fritid.md", "07-fritid.md", "2-s.md"])
    #expect(
      content.diagnostics.flatMap(\.notes).compactMap(\.span?.path.name) == ["05-fritid.md", "05-fritid.md", "1-s.md"])
    #expect(content.fired == ["duplicate-slug", "duplicate-slug", "duplicate-slug"])
  }

  @Test("duplicate-number warns that the order is left to the letters")
  func warnsOfEqualNumbers() async throws {
    let content = try await Content(["coalitions/06-arbetsliv.md": coalition(), "coalitions/6-fritid.md": coalition()])
    #expect(
      content.report == """
        warning[duplicate-number] coalitions/6-fritid.md
          två koalitioner har nummer 6
            (den andra filen: coalitions/06-arbetsliv.md)
            → ge den nya koalitionen nästa lediga nummer i filnamnet
          two coalitions have the number 6
            (the other file: coalitions/06-arbetsliv.md)
            → give the new coalition the next free number in its file name
        """)
  }

  @Test("stay quiet where numbers and names differ, where there is no number, and between kinds")
  func staysQuietAboutDifferentNames() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition(), "coalitions/02-b.md": coalition(), "coalitions/c.md": coalition(),
      "coalitions/d.md": coalition(), "quotes/01-a.md": quote(), "quotes/02-b.md": quote(),
      "statistics/01-a.md": statistic("share: 1"),
    ])
    #expect(content.fired == [])
  }
}
