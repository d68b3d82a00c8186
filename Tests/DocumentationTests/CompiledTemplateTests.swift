import Diagnostics
import Markup
import Testing

@testable import Composing
@testable import Templates

@Suite("Documentation/what-is-fast-and-why.md")
struct CompiledTemplateTests {
  @Test("shows a template, the program that it becomes, and what that writes")
  func showsProgram() throws {
    let page = try Document("Documentation/what-is-fast-and-why.md")
    func block(_ info: String) throws -> String { try #require(page.blocks.first { $0.info == info }).text }
    let file = SourceFile("theme/templates/group.html", try block("html template"))
    let set = TemplateSet(files: ["group.html": file], strings: [:], constants: [:]).hyphenating()
    let compiled = set.compile("group.html", for: ActorGroup.self)
    #expect(compiled.diagnostics.isEmpty)
    let template = try #require(compiled.value)
    let program = try listing(of: template)
    #expect(try block("text program") == program)
    var output = Markup()
    template.render(group, into: &output)
    #expect(try block("html output") == output.text)
  }

  private let group = ActorGroup(
    sector: 1, name: "Offentlig sektor", language: nil,
    names: [
      NamedLink(name: "Kultur & fritid", url: "https://example.org/", isExternal: true, host: nil),
      NamedLink(name: "Biblioteket", url: nil, isExternal: false, host: nil),
    ])
}

/// The operations of a compiled template, one a line, each with its index.
private func listing<Root>(of template: Template<Root>) throws -> String {
  let program = Mirror(reflecting: try #require(Mirror(reflecting: template).descendant("program")))
  let literals = try #require(program.descendant("literals") as? [UInt8])
  let operations = Mirror(reflecting: try #require(program.descendant("operations"))).children.map(\.value)
  return operations.enumerated().map { index, operation in
    (index < 10 ? " " : "") + "\(index)  \(line(for: operation, literals))\n"
  }.joined()
}

private func line(for operation: Any, _ literals: [UInt8]) -> String {
  guard let (label, payload) = Mirror(reflecting: operation).children.first, let label else { return "\(operation)" }
  let parts = Mirror(reflecting: payload)
  let fields = parts.displayStyle == .tuple ? parts.children.map { ($0.label ?? "", $0.value) } : [("", payload)]
  if label == "literal" {
    let bounds = fields.compactMap { $0.1 as? Int32 }.map(Int.init)
    let text = String(decoding: literals[bounds[0]..<bounds[1]], as: UTF8.self)
    return "literal \(text.debugDescription)"
  }
  return ([label] + fields.map { word(for: $0.1, labelled: $0.0) }).joined(separator: " ")
}

/// A field as its offset and the number of contexts that it is out, the index of a function, or another value with its label.
private func word(for value: Any, labelled label: String) -> String {
  let operand = Mirror(reflecting: value)
  if let offset = operand.descendant("offset", "bytes"), let up = operand.descendant("up") {
    return "offset \(offset) up \(up)"
  }
  return label.hasPrefix(".") ? "#\(value)" : "\(label) \(value)"
}
