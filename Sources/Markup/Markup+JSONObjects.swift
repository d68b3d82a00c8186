/// JSON, written straight into the output, without white space and in the order of the calls.
///
///     output.writeObject {
///       $0.write("@type", "Person")
///       $0.write("jobTitle", role)
///     }
///
/// What has no value is left out.
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

  package mutating func write(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    append(jsonKey: key)
    append(json: text)
  }

  /// A member whose name is not known beforehand.
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

  /// A member whose value is a number as it is to be written, such as `92.5`.
  package mutating func write(_ key: StaticString, literal: String) {
    append(jsonKey: key)
    append(trusted: literal)
  }
}
