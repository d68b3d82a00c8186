import Counting
import Diagnostics
import Model
import SeededRandom
import Testing

@Suite("The sum of actors")
struct SumTests {
  @Test("is what a simple count comes to, for any library", arguments: 0..<200 as Range<UInt64>)
  func equalsSimpleCount(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let library = library(of: .random(using: &generator))
    for drafts in [false, true] {
      let counted = Counted(library, drafts: drafts)
      #expect(counted.actors == naive(library, drafts: drafts))
    }
  }

  @Test("is that of its terms, each at a place that holds a number or a name", arguments: 0..<50 as Range<UInt64>)
  func isSumOfItsTerms(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let counted = Counted(library(of: .random(using: &generator)))
    guard let totals = counted.site.figures.actors else { return }
    let terms = totals.sectors.flatMap(\.terms)
    #expect(totals.total == terms.reduce(0) { $0 + $1.count })
    #expect(totals.sectors.map(\.sector) == [0, 1, 2, 3])
    #expect(terms.allSatisfy { !$0.span.range.isEmpty && !$0.span.meansWholeFile })
    for sector in totals.sectors {
      // No coalition and no statistic is named twice.
      #expect(Set(sector.terms.map(\.origin)).count == sector.terms.count)
    }
  }

  @Test("is the same in whatever order the library comes", arguments: 0..<50 as Range<UInt64>)
  func ignoresOrderOfLibrary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let items: [Item] = .random(using: &generator)
    let (one, other) = (Counted(library(of: items)), Counted(library(of: items.shuffled(using: &generator))))
    #expect(one.actors == other.actors)
    for sector in 0..<4 { #expect(one.terms(sector) == other.terms(sector)) }
    #expect(one.site.coalitions.map(\.coalition.name) == other.site.coalitions.map(\.coalition.name))
    #expect(one.site.figures.coalitions == other.site.figures.coalitions)
    #expect(Set(one.omissions) == Set(other.omissions))
  }
}

/// The total by its definition, without regard to speed.
private func naive(_ library: Library, drafts: Bool) -> [Int]? {
  let statistics = library.statistics.filter { drafts || !$0.isDraft }
  let covered = statistics.flatMap { $0.covers.map(\.value) }
  let uncovered = library.coalitions.filter { drafts || !$0.isDraft }.filter { !covered.contains($0.slug.description) }
  var sums = [Int](repeating: 0, count: library.settings.sectors.count)
  var names: [String] = []
  var isSilent = true
  func add(_ counts: [SectorCount]) {
    for entry in counts {
      isSilent = false
      for (index, sector) in library.settings.sectors.enumerated() where sector.key == entry.sector.value {
        sums[index] += entry.count.value
      }
    }
  }
  for statistic in statistics { if case .sectors(let counts) = statistic.measure { add(counts) } }
  for coalition in uncovered.sorted(by: { $0.name.stem < $1.name.stem }) {
    switch coalition.actors {
    case nil: break
    case .counts(let counts): add(counts)
    case .named(let actors):
      for actor in actors.map(\.value) where !names.contains(actor.name.lowercased()) {
        isSilent = false
        names.append(actor.name.lowercased())
        for (index, sector) in library.settings.sectors.enumerated() where sector.key == actor.sector?.value {
          sums[index] += 1
        }
      }
    }
  }
  return isSilent ? nil : sums
}

extension [Item] {
  /// Up to thirty coalitions and three statistics of all shapes, drafts and repeated names among them.
  fileprivate static func random(using generator: inout SeededGenerator) -> [Item] {
    let coalitions = (10..<10 + Int.random(in: 0...30, using: &generator)).map { number in
      randomCoalition(number, using: &generator)
    }
    let slugs = (10..<40).map { "c\($0)" }.shuffled(using: &generator)
    let statistics = (1..<1 + Int.random(in: 0...3, using: &generator)).map { number in
      let covers = slugs[(number - 1) * 5..<number * 5]
      return statistic(
        "\(number)-s\(number)", ["public": number * 10, "academia": 0], covers: Array<String>(covers),
        isDraft: Bool.random(using: &generator))
    }
    return coalitions + statistics
  }
}

private func randomCoalition(_ number: Int, using generator: inout SeededGenerator) -> Item {
  let isDraft = Int.random(in: 0..<4, using: &generator) == 0
  let some = Int.random(in: 0..<9, using: &generator)
  let sectors = ["civil-society", "public", "private", "academia"].shuffled(using: &generator)
  return switch Int.random(in: 0..<4, using: &generator) {
  case 0: coalition("\(number)-c\(number)", isDraft: isDraft)
  case 1: coalition("\(number)-c\(number)", [sectors[0]: some, sectors[1]: some * 2], isDraft: isDraft)
  default:
    coalition(
      "\(number)-c\(number)",
      naming: ["Actor \(some)": sectors[0], "ACTOR \(some + 1)": sectors[1], "actor \(some / 2)": sectors[2]],
      isDraft: isDraft)
  }
}
