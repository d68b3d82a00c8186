import Foundation
import Model
import Testing

/// A field that no small site has may be read wrongly or shown nowhere, and no recording would tell.
@Suite("The small sites")
struct CoveredFieldsTests {
  @Test("have every field of every kind of content")
  func haveEveryField() throws {
    let files = try tree(SiteCase.siteTests.appendingPathComponent("Sites"))
      .merging(try tree(SiteCase.siteTests.appendingPathComponent("Base"))) { one, _ in one }
    for (kind, described) in zip(Library.kinds, DescribedKind.all) {
      let texts = files.filter { $0.key.contains("/\(kind.folder)/") && $0.key.hasSuffix(".md") }
        .map { "\n" + String(decoding: $0.value, as: UTF8.self) }
      for field in described.fields {
        #expect(
          texts.contains { $0.contains("\n\(field.name):") }, "no site has the field \(field.name) of \(kind.folder)")
      }
    }
  }
}
