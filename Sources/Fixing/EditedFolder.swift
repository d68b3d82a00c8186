import Diagnostics
import Model
import Synchronization

/// A folder of content as it would be with some changes, which are kept in memory.
final class EditedFolder: SourceFolder {
  private let original: any SourceFolder
  private let changed = Mutex<[SourcePath: FixedFile]>([:])
  /// What the last round has changed: each file as it was before, and by how many fixes.
  private let lastRound = Mutex<[SourcePath: (before: FixedFile?, count: Int)]>([:])
  /// The files whose remedies did harm.
  private let refused = Mutex<Set<SourcePath>>([])

  init(of original: any SourceFolder) { self.original = original }

  var path: SourcePath { original.path }

  func entries() -> [SourceEntry] { original.entries() }

  func contents(of path: SourcePath, atMost limit: Int) -> Result<[UInt8], SourceFault> {
    if let file = changed.withLock({ $0[path] }) { return .success(file.fixed) }
    return original.contents(of: path, atMost: limit)
  }

  /// The changed files, in the order of their paths.
  var files: [FixedFile] { changed.withLock { $0.values.sorted { $0.path < $1.path } } }

  /// Applies those of some fixes that are in this folder and still fit; returns how many.
  func apply(_ fixes: [Fix]) -> Int {
    lastRound.withLock { $0 = [:] }
    let refused = refused.withLock { $0 }
    let inFolder = fixes.filter {
      $0.span.path.description.hasPrefix(path.description + "/") && !refused.contains($0.span.path)
    }
    return Dictionary(grouping: inFolder, by: \.span.path).reduce(0) { $0 + apply($1.value, to: $1.key) }
  }

  /// Puts those files of the last round back that a function names, for good; returns how many fixes that were.
  func undo(_ isWorse: (SourcePath) -> Bool) -> Int {
    lastRound.withLock { round in
      let worse = round.filter { isWorse($0.key) }
      changed.withLock { files in for (path, change) in worse { files[path] = change.before } }
      refused.withLock { $0.formUnion(worse.keys) }
      round = [:]
      return worse.values.reduce(0) { $0 + $1.count }
    }
  }

  private func apply(_ fixes: [Fix], to path: SourcePath) -> Int {
    guard case .success(let bytes) = contents(of: path, atMost: largestFile) else { return 0 }
    let (fixed, count) = applied(fixes, to: bytes)
    guard count > 0 else { return 0 }
    lastRound.withLock { $0[path] = (changed.withLock { $0[path] }, count) }
    changed.withLock { files in
      files[path] = FixedFile(path: path, original: files[path]?.original ?? bytes, fixed: fixed)
    }
    return count
  }
}

/// As large as a content file may be.
private let largestFile = 5_000_000
