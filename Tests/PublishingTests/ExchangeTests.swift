import Glibc
import Model
import Publishing
import TestSupport
import Testing

@Suite("Where the system cannot exchange two folders")
struct ExchangeTests {
  @Test("replaces the site all the same, and says so", arguments: [ENOSYS, EINVAL, EOPNOTSUPP, EPERM])
  func replacesWithoutExchange(code: CInt) throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    let publication = try publish("new", to: folder["output"], system: .unable(code))
    expectSite("new", at: folder["output"])
    #expect(folder.names == ["output"])
    #expect(
      publication.notes.map(\.message.en) == [
        "the file system cannot exchange two folders, so \"\(folder["output"])\" was missing for a moment"
      ])
  }

  @Test("puts the old site back when the new one cannot take its place")
  func putsOldSiteBack() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    let before = contents(of: folder.path)
    var system = SystemCalls.unable(EINVAL)
    system.rename = { descriptor, name, other in
      name.hasPrefix(".msi-output-") && name != ".msi-output-previous"
        ? ENOSPC : SystemCalls.real.rename(descriptor, name, other)
    }
    #expect(throws: PublishingFailure.noSpace(folder["output"])) {
      try publish("new", to: folder["output"], system: system)
    }
    #expect(contents(of: folder.path) == before)
  }

  @Test("needs no exchange for a first site")
  func publishesFirstSite() throws {
    let folder = try TemporaryFolder()
    #expect(try publish("new", to: folder["output"], system: .unable(ENOSYS)).notes.isEmpty)
    expectSite("new", at: folder["output"])
  }

  @Test("refuses a folder that cannot be moved at all", arguments: [EXDEV, EBUSY])
  func refusesImmovableFolder(code: CInt) throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    let before = contents(of: folder.path)
    #expect(throws: PublishingFailure.immovable(folder["output"])) {
      try publish("new", to: folder["output"], system: .unable(code))
    }
    #expect(contents(of: folder.path) == before)
  }
}

extension SystemCalls {
  /// A system that answers every exchange with an `errno`.
  static func unable(_ code: CInt) -> SystemCalls {
    var system = real
    system.exchange = { _, _, _ in code }
    return system
  }
}
