import Counting
import Model
import Testing

@Suite("A named actor")
struct NamedActorTests {
  @Test("counts once, in the first coalition that names it, however many it took part in")
  func countsOnceAcrossCoalitions() {
    let counted = Counted {
      coalition("02-b", naming: ["Malmö stad": "public", "Lunds kommun": "public"])
      coalition("01-a", naming: ["Youth 2030": "civil-society", "Malmö stad": "public"])
      coalition("03-c", naming: ["Malmö stad": "public", "Youth 2030": "civil-society"])
    }
    #expect(counted.actors == [1, 2, 0, 0])
    #expect(counted.terms(0) == ["01-a:0 +1"])
    #expect(counted.terms(1) == ["01-a:1 +1", "02-b:1 +1"])
  }

  @Test(
    "is the same in other capitals and with other spaces",
    arguments: [
      "malmö stad", "MALMÖ STAD", " Malmö stad ", "Malmö  stad", "Malmö\tstad", "Malmö\u{A0}stad", "Malmo\u{308} stad",
      "\nMalmö \n stad",
    ])
  func ignoresCapitalsAndSpaces(name: String) {
    let counted = Counted {
      coalition("01-a", naming: ["Malmö stad": "public"])
      coalition("02-b", naming: [name: "public"])
    }
    #expect(counted.total == 1)
  }

  @Test(
    "is another with other letters", arguments: ["Malmö", "Malmo stad", "Malmöstad", "Malmö stad AB", "Malmö-stad"])
  func distinguishesOtherLetters(name: String) {
    let counted = Counted {
      coalition("01-a", naming: ["Malmö stad": "public"])
      coalition("02-b", naming: [name: "public"])
    }
    #expect(counted.total == 2)
  }

  @Test("counts once within one coalition too")
  func countsOnceWithinCoalition() {
    let counted = Counted {
      coalition("01-a", naming: ["Youth 2030": "civil-society", "youth  2030": "civil-society", "MSI": "academia"])
    }
    #expect(counted.actors == [1, 0, 0, 1])
    #expect(counted.terms(0) == ["01-a:0 +1"])
  }

  @Test("is counted in the sector that stands first")
  func countsInFirstSector() {
    let counted = Counted {
      coalition("01-a", naming: ["Malmö universitet": "academia"])
      coalition("02-b", naming: ["Malmö universitet": "public"])
    }
    #expect(counted.actors == [0, 0, 0, 1])
  }

  @Test("of a covered coalition may come again in one that is not, and counts there")
  func countsAgainWhereUncovered() {
    let counted = Counted {
      statistic("1-aktorer", ["public": 29], covers: ["a"])
      coalition("01-a", naming: ["Malmö stad": "public"])
      coalition("02-b", naming: ["Malmö stad": "public"])
      coalition("03-c", naming: ["Malmö stad": "public"])
    }
    #expect(counted.actors == [0, 30, 0, 0])
    #expect(counted.terms(1) == ["1-aktorer:0 +29", "02-b:0 +1"])
  }

  @Test("stands beside actors of whom only the number is known")
  func combinesWithUnnamedActors() {
    let counted = Counted {
      coalition("01-a", naming: ["Malmö stad": "public", "Youth 2030": "civil-society"])
      coalition("02-b", ["public": 3])
      coalition("03-c", naming: ["malmö stad": "public", "Region Skåne": "public"])
    }
    #expect(counted.actors == [1, 5, 0, 0])
    #expect(counted.terms(1) == ["01-a:0 +1", "02-b:0 +3", "03-c:1 +1"])
  }

  @Test("gives its coalition a term for each sector that gained, at the first actor gained")
  func givesTermForEachSector() {
    let counted = Counted {
      coalition("01-a", naming: ["A": "public"])
      coalition("02-b", naming: ["A": "public", "B": "private", "C": "public", "D": "public", "E": "private"])
    }
    #expect(counted.terms(1) == ["01-a:0 +1", "02-b:2 +2"])
    #expect(counted.terms(2) == ["02-b:1 +2"])
  }
}

@Suite("A coalition's own actors")
struct SectorCountTests {
  private let settings = library(of: []).settings

  @Test("are those that it gives, covered or not, each name once")
  func countsOwnNamesOnce() throws {
    #expect(try of(coalition("01-a", ["public": 12, "academia": 0])) == [0, 12, 0, 0])
    #expect(try of(coalition("01-a", naming: ["A": "public", "a ": "public", "B": "private"])) == [0, 1, 1, 0])
  }

  @Test("are unknown where it gives none")
  func isUnknownWithoutActors() throws {
    for item in [coalition("01-a"), coalition("01-a", naming: [:]), coalition("01-a", ["public": 0])] {
      #expect(try of(item) == nil)
    }
  }

  private func of(_ item: Item) throws -> [Int]? {
    sectorCounts(of: try #require(library(of: [item]).coalitions.first), in: settings)
  }
}
