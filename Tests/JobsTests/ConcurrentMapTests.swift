import Jobs
import Synchronization
import Testing

@Suite("The concurrent map")
struct ConcurrentMapTests {
  @Test("keeps the elements' order, whatever their number and that of the jobs", arguments: [1, 2, 3, 8, 200])
  func keepsOrder(jobs: Int) async {
    for count in [0, 1, 2, 63, 64, 65, 127, 128, 129, 1000] {
      let numbers = Array(0..<count)
      #expect(await numbers.concurrentMap(jobs: jobs) { $0.map { $0 * 2 } } == numbers.map { $0 * 2 })
    }
  }

  @Test("keeps the order though late runs are done first")
  func keepsOrderOfUnequalWork() async {
    let numbers = Array(0..<40)
    let results = await numbers.concurrentMap(jobs: 4, run: 1) { run in
      for _ in 0..<(40 - (run.first ?? 0)) { await Task.yield() }
      return Array(run)
    }
    #expect(results == numbers)
  }

  @Test("hands out runs of the asked size, each element once")
  func dividesIntoRuns() async {
    let sizes = await Array(0..<100).concurrentMap(jobs: 3, run: 30) { [$0.count] }
    #expect(sizes == [30, 30, 30, 10])
  }

  @Test("lets a run give more or fewer results than it has elements")
  func allowsOtherCounts() async {
    let kept = await Array(0..<100).concurrentMap(jobs: 3, run: 7) { $0.filter { $0 % 10 == 0 } }
    #expect(kept == [0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
  }

  @Test("works where it is called, without a task, with one job, none, or little to do", arguments: [-1, 0, 1, 8])
  func runsWithoutTask(jobs: Int) async {
    let count = jobs == 8 ? 64 : 1000
    let runs = await Array(0..<count).concurrentMap(jobs: jobs) { run in
      [(run.count, withUnsafeCurrentTask { $0?.hashValue })]
    }
    let here = withUnsafeCurrentTask { $0?.hashValue }
    #expect(runs.map(\.0) == [count])
    #expect(runs.map(\.1) == [here])
  }

  @Test("hands out an empty run once where there are no elements")
  func handsOutOneEmptyRun() async {
    let runs = Mutex<[Int]>([])
    let results = await [Int]().concurrentMap(jobs: 4) { run in
      runs.withLock { $0.append(run.count) }
      return Array(run)
    }
    #expect(results.isEmpty)
    #expect(runs.withLock { $0 } == [0])
  }
}
