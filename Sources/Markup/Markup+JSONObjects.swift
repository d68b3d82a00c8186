/// JSON written straight into the buffer, without white space, in the order of the calls.
///
///     output.writeObject {
///       $0.write("@type", "Person")
///       $0.write("jobTitle", role)
///     }
///
/// Members whose value is nil are left out.
extension Markup {
  package mutating func writeObject(_ members: (inout Markup) -> Void) {
    beginJSONValue()
    append(byte: UInt8(ascii: "{"))
    members(&self)
    append(byte: UInt8(ascii: "}"))
  }

  package mutating func writeObject(_ key: StaticString, _ members: (inout Markup) -> Void) {
    append(jsonKey: key)
    writeObject(members)
  }

  package mutating func writeList(_ key: StaticString, _ items: (inout Markup) -> Void) {
    append(jsonKey: key)
    append(byte: UInt8(ascii: "["))
    items(&self)
    append(byte: UInt8(ascii: "]"))
  }

  /// Appends a list whose name is known only at run time.
  package mutating func writeList(named key: String, _ items: (inout Markup) -> Void) {
    beginJSONValue()
    append(json: key)
    append(raw: ":[")
    items(&self)
    append(byte: UInt8(ascii: "]"))
  }

  package mutating func write(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    append(jsonKey: key)
    append(json: text)
  }

  /// Appends a member whose name is known only at run time.
  package mutating func write(named key: String, _ text: String?) {
    guard let text else { return }
    beginJSONValue()
    append(json: key)
    append(byte: UInt8(ascii: ":"))
    append(json: text)
  }

  package mutating func write(_ key: StaticString, _ number: Int) {
    append(jsonKey: key)
    append(number)
  }

  /// Appends a member whose value is JSON already, such as `92.5`.
  package mutating func write(_ key: StaticString, literal: String) {
    append(jsonKey: key)
    append(trusted: literal)
  }
}
