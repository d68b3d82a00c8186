import Model
import Testing

@Suite("The coalitions that are told of beside another")
struct RelatedCoalitionTests {
  /// The numbers of the coalitions that are told of beside that of a number.
  private func related(to number: Int, _ items: [Item]) -> [Int] {
    Counted(library(of: items)).site.coalitions[number - 1].related.map { $0.offset + 1 }
  }

  private func name(_ number: Int) -> String { "\(number)-fraga-\(number)" }

  @Test("are none where there is but one")
  func findsNoneForOne() {
    #expect(related(to: 1, [coalition("1-skola")]) == [])
  }

  @Test("are the nearest, six at most, where nothing is known of their actors", arguments: [1, 2, 7, 40])
  func fillsWithNeighbours(_ count: Int) {
    let items = (1...count).map { coalition(name($0)) }
    for number in 1...count {
      let found = related(to: number, items)
      #expect(found.count == min(6, count - 1))
      #expect(Set(found).count == found.count && !found.contains(number))
      let farthest = found.map { abs($0 - number) }.max() ?? 0
      let nearer = (1...count).filter { $0 != number && abs($0 - number) < farthest }
      #expect(Set(nearer).isSubset(of: found), "\(number) of \(count)")
    }
  }

  @Test("are first those most of whose actors come from the same sector, however far away")
  func putsTheSameSectorFirst() {
    let items = (1...40).map { number in
      coalition(name(number), number == 2 || number == 39 ? ["academia": 3, "public": 1] : ["public": 9])
    }
    #expect(related(to: 2, items) == [39, 1, 3, 4, 5, 6])
    #expect(related(to: 39, items).first == 2)
    #expect(!related(to: 3, items).contains(2))
  }

  @Test("share a sector also where it is one of several with equally many actors")
  func countsEachOfTheLargest() {
    let items = [
      coalition("1-a", ["public": 2, "academia": 2]), coalition("2-b", ["private": 1]),
      coalition("3-c", ["academia": 4]),
      coalition("4-d", ["public": 1, "academia": 1]),
    ]
    #expect(related(to: 1, items) == [4, 3, 2])
  }

  @Test("are found among ten thousand in a time that grows with them, not with their pairs", .timeLimit(.minutes(10)))
  func staysLinear() {
    let items = (1...10_000).map { coalition(name($0), $0 % 2 == 0 ? ["public": 1] : nil) }
    #expect(related(to: 5000, items) == [4998, 5002, 4996, 5004, 4994, 5006])
  }
}

@Suite("The coalitions that the start page tells of")
struct ForemostCoalitionTests {
  private func foremost(_ count: Int, orAllUnderWay most: Int, _ statuses: [Status]) -> [Int] {
    let items = statuses.enumerated().map { coalition("\($0 + 1)-fraga-\($0 + 1)", status: $1) }
    return Counted(library(of: items)).site.foremost(count, orAllUnderWay: most).map(\.number)
  }

  @Test("are first those under way, then those to come, then the others, the newest of each first")
  func ordersByStatus() {
    let statuses: [Status] = [.ongoing, .completed, .planned, .completed, .ongoing, .planned]
    #expect(foremost(12, orAllUnderWay: 50, statuses) == [5, 1, 6, 3, 4, 2])
    #expect(foremost(3, orAllUnderWay: 50, statuses) == [5, 1, 6])
  }

  @Test("are none where there are none")
  func findsNone() { #expect(foremost(12, orAllUnderWay: 50, []) == []) }

  @Test("are all that are under way, even where these are more than the page else shows")
  func leavesOutNoneUnderWay() {
    let statuses = [Status.completed, .planned] + [Status](repeating: .ongoing, count: 20)
    #expect(foremost(12, orAllUnderWay: 50, statuses).count == 20)
    #expect(foremost(12, orAllUnderWay: 15, statuses).count == 15)
  }

  @Test("keep the one under way in a long list of others")
  func keepsTheOneUnderWay() {
    let statuses = [Status.ongoing] + [Status](repeating: .completed, count: 99)
    #expect(foremost(12, orAllUnderWay: 50, statuses) == [1] + (90...100).reversed())
  }
}
