import Testing

@testable import Templates

@Suite("The description of a schema")
struct SchemaDescriptionTests {
  @Test("tells every kind of name apart")
  func distinguishesKinds() {
    let kinds = Sample.schema.described.fields.map { "\($0.name): \($0.kind)" }
    #expect(
      kinds == [
        "title: text", "summary: optionalText", "body: html", "is-draft: condition", "tags: texts", "tree: record",
        "perhaps: optionalRecord", "trees: list",
      ])
  }

  @Test("follows a value that leads back to itself once")
  func followsRecursionOnce() throws {
    let tree = try #require(Sample.schema.described.fields.first { $0.name == "tree" }?.inner)
    #expect(tree.fields.map(\.name) == ["name", "children"])
    #expect(tree.fields.last?.inner == nil)
  }

  @Test("lists a name that two parts have once, as templates see it")
  func listsSharedNameOnce() { #expect(Twice.schema.described.fields.map(\.kind) == [.text]) }
}

private struct Sample: TemplateValue {
  let tree = Tree()

  static let schema = Schema<Sample>(
    "sample", .text("title") { _ in "" }, .optionalText("summary") { _ in nil }, .html("body") { _, _ in },
    .flag("is-draft") { _ in false }, .texts("tags") { _ in [] }, .record("tree") { $0.tree },
    .optional("perhaps") { $0.tree }, .list("trees") { [$0.tree] })
}

private struct Tree: TemplateValue {
  static let schema = Schema<Tree>(
    "tree", .text("name") { _ in "" }, .list("children") { _ -> [Tree] in [] })
}

private struct Twice: TemplateValue {
  static let schema = Schema<Twice>("twice", .text("title") { _ in "" }, .flag("title") { _ in true })
}
