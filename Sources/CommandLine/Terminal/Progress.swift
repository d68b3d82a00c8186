import Diagnostics
import Glibc
import Model
import Synchronization

/// Watches a build: how long each stage takes, and, on a terminal after half a second, how many pages are done.
final class Progress: Sendable {
  private let messageLanguage: MessageLanguage
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  init(messageLanguage: MessageLanguage) { self.messageLanguage = messageLanguage }

  /// What the build tells its milestones to.
  var listener: Listener { { [self] milestone in note(milestone) } }

  var elapsed: Duration { start.duration(to: .now) }

  /// Takes the line of progress off the terminal.
  func finish() {
    state.withLock { state in
      if state.isOnScreen { _ = writeAll(of: "\r\u{1B}[K", to: STDERR_FILENO) }
      state.isOnScreen = false
    }
  }

  /// How long each stage took, one on a line: `render\t12.3 ms`.
  var timings: String {
    let (begun, end) = (state.withLock { $0.begun }, ContinuousClock.now)
    let ends = begun.dropFirst().map(\.at) + [end]
    return zip(begun, ends).map { stage, end in
      "\(stage.stage.rawValue)\t\(milliseconds(stage.at.duration(to: end))) ms\n"
    }.joined()
  }

  private func note(_ milestone: Milestone) {
    let now = ContinuousClock.now
    state.withLock { state in
      switch milestone {
      case .begins(let stage): state.begun.append((stage, now))
      case .rendered(let count, let total):
        state.pages += count
        if isShown { show(&state, of: total, at: now) }
      }
    }
  }

  private func show(_ state: inout State, of total: Int, at now: ContinuousClock.Instant) {
    guard start.duration(to: now) > .milliseconds(500),
      state.shownAt.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true
    else { return }
    let words = Bilingual(sv: "\(state.pages) av \(total) sidor", en: "\(state.pages) of \(total) pages")
    _ = writeAll(of: "\r\u{1B}[K" + words[messageLanguage], to: STDERR_FILENO)
    (state.shownAt, state.isOnScreen) = (now, true)
  }

  private struct State {
    var begun: [(stage: Stage, at: ContinuousClock.Instant)] = []
    var pages = 0
    var shownAt: ContinuousClock.Instant?
    var isOnScreen = false
  }
}

private func milliseconds(_ duration: Duration) -> String {
  let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
  return "\(microseconds / 1000).\(microseconds % 1000 / 100)"
}
