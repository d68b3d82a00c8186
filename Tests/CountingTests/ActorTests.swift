import Counting
import Model
import Testing

@Suite("The actors by sector")
struct ActorTests {
  @Test("are today's 36, 29, 22 and 16, and 103 together, from the recorded counts alone")
  func countsRecordedActors() {
    let counted = Counted {
      statistic(
        "1-aktorer", ["civil-society": 36, "public": 29, "private": 22, "academia": 16],
        covers: ["innovationskraft", "skolgang"])
      coalition("01-innovationskraft")
      coalition("02-skolgang")
    }
    #expect(counted.actors == [36, 29, 22, 16])
    #expect(counted.total == 103)
    #expect(counted.site.figures.actors?.statistics.first?.name.stem == "1-aktorer")
  }

  @Test("of a covered coalition are part of the recorded count, and not added again")
  func countsCoveredWithinRecord() {
    let counted = Counted {
      statistic("1-aktorer", ["public": 29], covers: ["skolgang", "fritid"])
      coalition("02-skolgang", ["public": 12, "private": 3])
      coalition("05-fritid", naming: ["Malmö stad": "public"])
    }
    #expect(counted.actors == [0, 29, 0, 0])
    #expect(counted.terms(1) == ["1-aktorer:0 +29"])
  }

  @Test("of an uncovered coalition are added, sector by sector")
  func addsUncovered() {
    let counted = Counted {
      statistic("1-aktorer", ["civil-society": 36, "public": 29], covers: ["skolgang"])
      coalition("02-skolgang", ["public": 12])
      coalition("07-trygg-fritid", ["public": 4, "academia": 1])
    }
    #expect(counted.actors == [36, 33, 0, 1])
    #expect(counted.total == 70)
    #expect(counted.terms(1) == ["1-aktorer:1 +29", "07-trygg-fritid:0 +4"])
    #expect(counted.terms(3) == ["07-trygg-fritid:1 +1"])
  }

  @Test("of a draft are not added, unless the edition includes drafts")
  func leavesOutDrafts() {
    let library = library {
      statistic("1-aktorer", ["public": 29])
      coalition("07-trygg-fritid", ["public": 4], isDraft: true)
      coalition("08-kultur", naming: ["Malmö stad": "public"], isDraft: true)
    }
    #expect(Counted(library).actors == [0, 29, 0, 0])
    #expect(Counted(library, drafts: true).actors == [0, 34, 0, 0])
  }

  @Test("are those of the coalitions alone where nothing has been recorded")
  func countsCoalitionsWithoutStatistic() {
    let counted = Counted {
      coalition("01-a", ["public": 2])
      coalition("02-b", naming: ["Youth 2030": "civil-society"])
    }
    #expect(counted.actors == [1, 2, 0, 0])
    #expect(counted.site.figures.actors?.statistics.isEmpty == true)
  }

  @Test("are nothing at all, and not 0, where nobody has said anything of them")
  func isNothingWithoutActors() {
    let counted = Counted {
      coalition("01-a")
      share("1-nojda", "92")
    }
    #expect(counted.site.figures.actors == nil)
    #expect(Counted { statistic("1-aktorer", [:]) }.site.figures.actors == nil)
    #expect(Counted(library(of: [])).site.figures.actors == nil)
  }

  @Test("of a draft statistic are not recorded, and cover nothing")
  func ignoresDraftStatistic() {
    let library = library {
      statistic("1-aktorer", ["public": 29], covers: ["a"], isDraft: true)
      coalition("01-a", ["public": 2])
    }
    #expect(Counted(library).actors == [0, 2, 0, 0])
    #expect(Counted(library, drafts: true).actors == [0, 29, 0, 0])
  }

  @Test("can be recorded as zero in a sector, which is a number")
  func recordsZero() {
    let counted = Counted {
      statistic("1-aktorer", ["civil-society": 0, "public": 2])
      coalition("01-a", ["private": 0])
    }
    #expect(counted.actors == [0, 2, 0, 0])
    #expect(counted.terms(0) == ["1-aktorer:0 +0"])
    #expect(counted.terms(2) == ["01-a:0 +0"])
    #expect(counted.terms(3) == [])
    #expect(counted.site.coalitions.map(\.actorCounts) == [nil])
  }

  @Test("are nothing at all where every count is zero")
  func isNothingWhereAllAreZero() {
    let counted = Counted {
      statistic("1-aktorer", ["civil-society": 0, "public": 0])
      coalition("01-a", ["private": 0])
    }
    #expect(counted.actors == nil)
    #expect(counted.site.coalitions.map(\.actorCounts) == [nil])
  }

  @Test("add up over several recorded counts, and the first of them gives the sentence")
  func addsUpSeveralStatistics() {
    let counted = Counted {
      statistic("2-senare", ["public": 5], covers: ["b"])
      statistic("1-aktorer", ["public": 29, "private": 22], covers: ["a"])
      coalition("01-a", ["public": 100])
      coalition("02-b", ["public": 100])
      coalition("03-c", ["public": 1])
    }
    #expect(counted.actors == [0, 35, 22, 0])
    #expect(counted.terms(1) == ["1-aktorer:0 +29", "2-senare:0 +5", "03-c:0 +1"])
    #expect(counted.site.figures.actors?.statistics.first?.name.stem == "1-aktorer")
  }

  @Test("of a sector that the site does not have are in no sum; checking says so")
  func leavesOutUnknownSector() {
    let counted = Counted {
      statistic("1-aktorer", ["pubilc": 29, "public": 1])
      coalition("01-a", naming: ["Malmö stad": "pubilc", "Lunds kommun": "public"])
    }
    #expect(counted.actors == [0, 2, 0, 0])
  }

  @Test("know the coalition that each term comes from by its place on the site")
  func remembersCoalitionOfTerm() throws {
    let counted = Counted {
      coalition("03-c", ["public": 3])
      statistic("1-aktorer", ["public": 29])
      coalition("01-a", ["public": 1])
    }
    let totals = try #require(counted.site.figures.actors)
    let slug = try #require(Slug("aktorer"))
    #expect(
      totals.sectors[1].terms.map(\.origin) == [
        .statistic(slug), .coalition(CoalitionIndex(0)), .coalition(CoalitionIndex(1)),
      ])
    #expect(counted.site.coalitions.map(\.coalition.name.stem) == ["01-a", "03-c"])
  }
}
