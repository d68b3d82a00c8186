import Foundation
import Glibc
import Testing

/// A temporary folder with `content/` and `theme/` in it, removed with the value.
final class Workshop {
  let path: String

  /// A copy of the small site that the site tests build on.
  convenience init() throws {
    try self.init(content: package + "/Tests/SiteTests/Base/content", theme: package + "/Tests/SiteTests/Base/theme")
  }

  /// MSI's own site: a copy of its text that no editor changes, in the theme that is shipped.
  static func ofMSI() throws -> Workshop {
    try Workshop(content: package + "/Tests/MSI/content", theme: package + "/theme")
  }

  private init(content: String, theme: String) throws {
    path = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path + "/msi-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: content, toPath: path + "/content")
    try FileManager.default.copyItem(atPath: theme, toPath: path + "/theme")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The package's own folder.
let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

extension Workshop {
  /// Runs the program here and waits for it.
  func msi(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try Run(arguments, in: path, environment: environment).wait()
  }

  /// Builds for an address that is no placeholder.
  func build(_ arguments: String..., as user: User = .invoker) throws -> Outcome {
    try Run(["build", "--base-url", Workshop.baseURL] + arguments, in: path, as: user).wait()
  }

  static let baseURL = "https://msi.test/koalitioner/"

  func write(_ text: String, to name: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  func write(bytes: [UInt8], to name: String) throws {
    try write("", to: name)
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func text(of name: String) -> String { (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? "" }

  /// The names in a folder, hidden ones too, sorted.
  func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  /// Every file below a folder with its bytes; links by what they lead to.
  func tree(_ folder: String) -> [String: Data] {
    let root = path + "/" + folder
    guard let names = FileManager.default.enumerator(atPath: root) else { return [:] }
    var files: [String: Data] = [:]
    for case let name as String in names {
      let file = root + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
        files[name] = Data(("→ " + target).utf8)
      } else if let bytes = FileManager.default.contents(atPath: file) {
        files[name] = bytes
      }
    }
    return files
  }

  /// Writes many coalitions, numbered from 1001 on.
  func writeCoalitions(_ count: Int) throws {
    for number in 1...count {
      try write(
        "---\ntitle: Koalition nummer \(number)\nquestion: Vad gör koalition \(number)?\n---\n\nEn text.\n",
        to: "content/coalitions/\(1000 + number)-nummer-\(number).md")
    }
  }
}

/// A coalition with a misspelt sector, as the issue shows it.
let misspeltSector = """
  ---
  title: Koalition för trygg fritid
  question: Hur kan fritiden bli tryggare?
  actors:
    pubilc: 12
  ---

  """
