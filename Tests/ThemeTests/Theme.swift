import Diagnostics
import Foundation
import Model
import Reading
import Testing

/// The theme of this repository, as it lies on the disk.
let theme: ThemeSources = {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return readTheme(from: DiskFolder(tests.deletingLastPathComponent().appendingPathComponent("theme").path)).value
}()

extension ThemeSources {
  func asset(_ name: String) throws -> SourceFile {
    try #require(assets.first { $0.name == name }, "theme/assets/\(name) is missing").file
  }

  /// The bytes of all assets of a kind together.
  func size(of ending: String) -> Int {
    assets.filter { $0.name.hasSuffix(ending) }.reduce(0) { $0 + $1.file.bytes.count }
  }

  func text(of file: SourceFile) -> String { file.text(0..<file.bytes.count) }
}
