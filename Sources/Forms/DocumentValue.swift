/// A value of JSON and YAML whose members keep their order.
package indirect enum DocumentValue: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([DocumentValue])
  case object([Member])

  package struct Member: Sendable, Hashable {
    let name: String
    let value: DocumentValue
  }

  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  package init(integerLiteral number: Int) { self = .number(number) }
  package init(arrayLiteral elements: DocumentValue...) { self = .list(elements) }
  package init(dictionaryLiteral members: (String, DocumentValue)...) { self = .object(members.map(Member.init)) }

  /// The object with the members of another after its own; any other value as it is.
  func adding(_ other: DocumentValue) -> DocumentValue {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    return .object(members + others)
  }
}

extension DocumentValue {
  /// The value as JSON (RFC 8259), indented by two spaces.
  package var json: String { json(indent: "") + "\n" }

  private func json(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    case .list(let values) where values.isEmpty: return "[]"
    case .list(let values):
      return "[\n" + values.map { inner + $0.json(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where members.isEmpty: return "{}"
    case .object(let members):
      let lines = members.map { inner + quoted($0.name) + ": " + $0.value.json(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The value as a YAML document (1.2): blocks, with every text between double quotation marks as JSON has it.
  package var yaml: String { yaml(indent: "") }

  private func yaml(indent: String) -> String {
    switch self {
    case .text, .number, .flag: return " " + json(indent: "") + "\n"
    case .list(let values) where values.isEmpty: return " []\n"
    case .list(let values):
      return values.map { value in
        let block = value.yaml(indent: indent + "  ")
        guard case .object(let members) = value, !members.isEmpty else { return "\(indent)-\(block)" }
        return "\(indent)- " + block.dropFirst(indent.count + 2)
      }.joined()
    case .object(let members) where members.isEmpty: return " {}\n"
    case .object(let members):
      return members.map { member in
        "\(indent)\(member.name):" + (member.value.isBlock ? "\n" : "") + member.value.yaml(indent: indent + "  ")
      }.joined()
    }
  }

  private var isBlock: Bool {
    switch self {
    case .list(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    case .text, .number, .flag: false
    }
  }
}

private func quoted(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "\"") { json, scalar in
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    default: json.unicodeScalars.append(scalar)
    }
  } + "\""
}
