import Diagnostics
import Glibc
import Model
import Synchronization

/// Measures the stages of a build and, on a terminal, shows the number of finished pages and pictures after half a second.
final class Progress: Sendable {
  private let messageLanguage: MessageLanguage
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  init(messageLanguage: MessageLanguage) { self.messageLanguage = messageLanguage }

  /// The listener for the build's milestones.
  var listener: Listener { { [self] milestone in note(milestone) } }

  var elapsed: Duration { start.duration(to: .now) }

  /// Erases the progress line from the terminal.
  func finish() {
    state.withLock { state in
      if state.isOnScreen { _ = writeAll(of: "\r\u{1B}[K", to: STDERR_FILENO) }
      state.isOnScreen = false
    }
  }

  /// The time that each stage took, one on a line: `render\t12.3 ms`.
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
        if isShown {
          show(&state, at: now) { Bilingual(sv: "\($0.pages) av \(total) sidor", en: "\($0.pages) of \(total) pages") }
        }
      case .madePictures(let count, let total):
        state.pictures += count
        if isShown {
          show(&state, at: now) {
            Bilingual(sv: "\($0.pictures) av \(total) bilder", en: "\($0.pictures) of \(total) images")
          }
        }
      }
    }
  }

  private func show(_ state: inout State, at now: ContinuousClock.Instant, words: (State) -> Bilingual) {
    guard start.duration(to: now) > .milliseconds(500),
      state.shownAt.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true
    else { return }
    _ = writeAll(of: "\r\u{1B}[K" + words(state)[messageLanguage], to: STDERR_FILENO)
    (state.shownAt, state.isOnScreen) = (now, true)
  }

  private struct State {
    var begun: [(stage: Stage, at: ContinuousClock.Instant)] = []
    var pages = 0
    var pictures = 0
    var shownAt: ContinuousClock.Instant?
    var isOnScreen = false
  }
}

private func milliseconds(_ duration: Duration) -> String {
  let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
  return "\(microseconds / 1000).\(microseconds % 1000 / 100)"
}
