import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite("The cache of pictures")
struct PictureCacheTests {
  private let key = String(repeating: "a1", count: 32)
  private let other = String(repeating: "b2", count: 32)

  @Test("gives back what was stored, to another build too, and makes its folder only then")
  func givesBack() throws {
    let folder = try TemporaryFolder()
    let path = folder["deep/down/cache"]
    let cache = PictureCache(at: path)
    #expect(cache.bytes(for: key) == nil)
    #expect(!FileManager.default.fileExists(atPath: path))
    cache.store([1, 2, 3], for: key)
    #expect(cache.bytes(for: key) == [1, 2, 3])
    #expect(PictureCache(at: path).bytes(for: key) == [1, 2, 3])
    #expect(PictureCache(at: path).bytes(for: other) == nil)
    #expect(cache.failure == nil)
    #expect(try names(in: path) == [key + ".pictures"])
  }

  @Test("gives nothing of an entry that was changed, cut off, emptied or replaced by something else", arguments: 0..<5)
  func givesNothingOfTheDamaged(how: Int) throws {
    let folder = try TemporaryFolder()
    let cache = PictureCache(at: folder.path)
    cache.store(Array(repeating: 9, count: 1000), for: key)
    let entry = folder[key + ".pictures"]
    var bytes = try Data(contentsOf: URL(fileURLWithPath: entry))
    switch how {
    case 0: bytes[500] ^= 1
    case 1: bytes[3] ^= 1
    case 2: bytes.removeLast(10)
    case 3: bytes = Data()
    default:
      try bytes.write(to: URL(fileURLWithPath: folder["elsewhere"]))
      try FileManager.default.removeItem(atPath: entry)
      try FileManager.default.createSymbolicLink(atPath: entry, withDestinationPath: folder["elsewhere"])
    }
    if how < 4 { try bytes.write(to: URL(fileURLWithPath: entry)) }
    #expect(cache.bytes(for: key) == nil)
    cache.store([4], for: key)
    #expect(cache.bytes(for: key) == [4])
    #expect(cache.failure == nil)
  }

  @Test("lets go of what a build did not ask for, and of nothing that is not its own")
  func removesTheUnused() throws {
    let folder = try TemporaryFolder()
    let earlier = PictureCache(at: folder.path)
    earlier.store([1], for: key)
    earlier.store([2], for: other)
    let strange = ["minnen.jpg", "x.pictures", ".\(key).1-1.tmp", key + ".PICTURES"]
    for name in strange { try Data([1]).write(to: URL(fileURLWithPath: folder[name])) }
    // Left by a build that was killed long ago.
    let left = folder[".\(other).7-7.tmp"]
    try Data([1]).write(to: URL(fileURLWithPath: left))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: left)

    let cache = PictureCache(at: folder.path)
    #expect(cache.bytes(for: other) == [2])
    cache.removeUnused()
    #expect(try names(in: folder.path) == (strange + [other + ".pictures"]).sorted())
  }

  @Test("fails nothing where it cannot be written, and says why", arguments: ["a file", "a folder of others"])
  func failsNothing(obstacle: String) throws {
    let folder = try TemporaryFolder()
    let path = folder["cache"]
    if obstacle == "a file" {
      try Data([1]).write(to: URL(fileURLWithPath: path))
    } else {
      try FileManager.default.createDirectory(
        atPath: path + "/" + key + ".pictures/inner", withIntermediateDirectories: true)
    }
    let cache = PictureCache(at: path)
    cache.store([1], for: key)
    #expect(cache.bytes(for: key) == nil)
    #expect(cache.failure != nil)
    cache.removeUnused()
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("serves two builds at once")
  func servesTwo() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let keys = (0..<8).map { String(repeating: "c\($0)", count: 32) }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let cache = PictureCache(at: path)
          return (0..<40).count { round in
            let key = keys[round % keys.count]
            cache.store(Array(repeating: UInt8(round % keys.count), count: 5000), for: key)
            let bytes = cache.bytes(for: key)
            return bytes.map { $0 != Array(repeating: UInt8(round % keys.count), count: 5000) } ?? true
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(try names(in: path).count == keys.count)
  }

  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
