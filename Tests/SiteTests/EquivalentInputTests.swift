import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport
import Testing

@Suite("Ways of saving a file make no difference to the site", .timeLimit(.minutes(10)))
struct EquivalentInputTests {
  @Test(
    "the same pages come of",
    arguments: [
      Saving("a byte-order mark") { [0xEF, 0xBB, 0xBF] + $0 },
      Saving("line endings of Windows") {
        Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
      },
      Saving("both") {
        [0xEF, 0xBB, 0xBF] + Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
      },
      Saving("no newline at the end") { $0.last == UInt8(ascii: "\n") ? $0.dropLast() : $0 },
      Saving("blank lines at the end") { $0 + Array("\n\n".utf8) },
    ])
  func givesTheSamePages(_ saving: Saving) async throws {
    let site = SiteCase.named("coalition-with-everything", in: "Sites")
    let sources = try site.sources
    let saved = sources.content.entries().filter { $0.kind == .file }.map { entry in
      let bytes = (try? sources.content.contents(of: entry.path, atMost: .max).get()) ?? []
      let isText = entry.path.name.hasSuffix(".md") || entry.path.name.hasSuffix(".yaml")
      return (String(entry.path.description.dropFirst("content/".count)), isText ? saving.change(bytes) : bytes)
    }
    let sink = MemorySink()
    let outcome = try await buildSite(
      from: Sources(content: MemoryFolder("content", saved), theme: sources.theme), as: .test, into: sink)
    #expect(outcome.diagnostics == [])
    let files = sink.files.filter { !$0.key.description.hasPrefix("assets/") }
    for (path, bytes) in files where !path.description.hasPrefix("images/") {
      let recorded = try Data(contentsOf: site.recording("expected").appendingPathComponent(path.description))
      let isSame = Array(recorded) == bytes
      #expect(isSame, "\(path)")
    }
  }

  @Test("ten thousand brackets in a text are only brackets")
  func survivesBrackets() async throws {
    let brackets = String(repeating: "[", count: 10_000) + "x" + String(repeating: "]", count: 10_000)
    let sources = try SiteCase.named("minimal", in: "Sites").sources
    let content = MemoryFolder(
      "content",
      [
        ("site.yaml", try sources.content.contents(of: "content/site.yaml", atMost: .max).get()),
        ("pages/om.md", Array("---\ntitle: Om\n---\n\n\(brackets)\n".utf8)),
      ])
    let sink = MemorySink()
    let outcome = try await buildSite(from: Sources(content: content, theme: sources.theme), as: .test, into: sink)
    #expect(!outcome.diagnostics.holdErrors)
    let page = try #require(OutputPath("om/index.html").flatMap { sink.files[$0] })
    let isThere = String(decoding: page, as: UTF8.self).contains(brackets)
    #expect(isThere)
  }
}

/// A way in which an editor's program may save a text.
struct Saving: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable ([UInt8]) -> [UInt8]

  init(_ name: String, _ change: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    testDescription = name
    self.change = change
  }
}
