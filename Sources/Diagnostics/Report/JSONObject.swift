/// A JSON object (RFC 8259) on one line, built member by member; a missing value is written as `null`.
package struct JSONObject {
  private var members: [String] = []

  package init() {}
}

extension JSONObject {
  package var text: String { "{" + members.joined(separator: ",") + "}" }

  package mutating func set(_ name: StaticString, _ text: String?) { set(name, json: text.map(quoted) ?? "null") }

  package mutating func set(_ name: StaticString, _ number: Int?) { set(name, json: number.map(String.init) ?? "null") }

  package mutating func set(_ name: StaticString, _ objects: [JSONObject]) {
    set(name, json: "[" + objects.map(\.text).joined(separator: ",") + "]")
  }

  package mutating func set(_ name: StaticString, texts: [String]) {
    set(name, json: "[" + texts.map(quoted).joined(separator: ",") + "]")
  }

  package mutating func set(_ name: StaticString, _ object: JSONObject?) { set(name, json: object?.text ?? "null") }

  /// Adds a member whose value is JSON already.
  package mutating func set(_ name: StaticString, json: String) { members.append("\"\(name)\":" + json) }
}

/// A JSON string, in which control characters and invisible ones are escaped too.
private func quoted(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "\"") { json, scalar in
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\t": json += "\\t"
    case _ where scalar.isControlOrInvisible: json += String(scalar).utf16.map(escape).joined()
    default: json.unicodeScalars.append(scalar)
    }
  } + "\""
}

private func escape(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
