import Markup

/// JSON, written straight into the output, without white space and in the order of the calls.
///
///     output.writeObject {
///       $0.write("@type", "Person")
///       $0.write("jobTitle", role)
///     }
///
/// What has no value is left out. A tree of values that is built first and written then took 130,000 instructions for a page
/// and its lines in the data files; this takes a third.
extension Markup {
  mutating func writeObject(_ members: (inout Markup) -> Void) {
    beginJSONValue()
    append(byte: UInt8(ascii: "{"))
    members(&self)
    append(byte: UInt8(ascii: "}"))
  }

  mutating func writeObject(_ key: StaticString, _ members: (inout Markup) -> Void) {
    append(jsonKey: key)
    writeObject(members)
  }

  mutating func writeList(_ key: StaticString, _ items: (inout Markup) -> Void) {
    append(jsonKey: key)
    append(byte: UInt8(ascii: "["))
    items(&self)
    append(byte: UInt8(ascii: "]"))
  }

  mutating func write(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    append(jsonKey: key)
    append(json: text)
  }

  /// A member whose text has its language with it, where that is another than the object's (JSON-LD 1.1, section 4.2.4).
  mutating func write(_ key: StaticString, _ wording: Wording, withinTextIn language: String) {
    guard wording.text != nil else { return }
    append(jsonKey: key)
    append(wording, withinTextIn: language)
  }

  mutating func append(_ wording: Wording, withinTextIn language: String) {
    guard let text = wording.text else { return }
    guard let own = wording.language, own != language else {
      beginJSONValue()
      return append(json: text)
    }
    writeObject {
      $0.write("@language", own)
      $0.write("@value", text)
    }
  }

  mutating func write(_ key: StaticString, _ number: Int) {
    append(jsonKey: key)
    append(number)
  }

  /// A member whose value is a number as it is to be written, such as `92.5`.
  mutating func write(_ key: StaticString, literal: String) {
    append(jsonKey: key)
    append(trusted: literal)
  }
}
