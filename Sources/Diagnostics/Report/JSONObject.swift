/// An object of JSON (RFC 8259) on one line, member by member; every key is always there, `null` where there is nothing.
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

  package mutating func set(_ name: StaticString, _ object: JSONObject?) { set(name, json: object?.text ?? "null") }

  /// A value that is JSON already.
  package mutating func set(_ name: StaticString, json: String) { members.append("\"\(name)\":" + json) }
}

/// A JSON string, in which also what a terminal would obey or an eye not see is escaped.
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
