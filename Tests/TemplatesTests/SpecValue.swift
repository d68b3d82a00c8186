import Markup

@testable import Templates

/// A value of the specification's test data.
///
/// Its schema is not its type's but made for each value.
enum SpecValue: Sendable, TemplateValue {
  case null
  case flag(Bool)
  case text(String)
  case list([SpecValue])
  case record([String: SpecValue])

  static var schema: Schema<SpecValue> { Schema("nothing") }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var isTrue: Bool { if case .flag(true) = self { true } else { false } }
  var elements: [SpecValue] { if case .list(let elements) = self { elements } else { [] } }
  var texts: [String] { elements.compactMap(\.text) }

  subscript(name: String) -> SpecValue {
    if name == "." { return self }
    return if case .record(let fields) = self { fields[name] ?? .null } else { .null }
  }
}

extension SpecValue: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Double.self) {
      self = .text(number == number.rounded() ? String(Int(number)) : String(number))
    } else if let elements = try? value.decode([SpecValue].self) {
      self = .list(elements)
    } else {
      self = .record(try value.decode([String: SpecValue].self))
    }
  }
}

/// Makes schemas from data: what the data holds is what a template may use.
struct SpecSchema: Sendable {
  /// The names that are markup.
  let markup: Set<String>

  func schema(of value: SpecValue, named name: String) -> Schema<SpecValue> {
    guard case .record(let fields) = value else { return Schema(name, [field(".", value, in: name, value)]) }
    return Schema(name, fields.sorted { $0.key < $1.key }.map { field($0.key, $0.value, in: name, value) })
  }

  private func field(_ name: String, _ value: SpecValue, in path: String, _ owner: SpecValue) -> Field<SpecValue> {
    let inner = path + "." + name
    switch value {
    case .null, .text:
      if markup.contains(name) { return .html(name) { $1.append(trusted: $0[name].text ?? "") } }
      return .optionalText(name) { $0[name].text }
    case .flag: return .flag(name) { $0[name].isTrue }
    case .record: return .record(name, of: { schema(of: value, named: inner) }, { $0[name] })
    case .list(let elements):
      guard let first = elements.first else {
        // Of an empty list nothing is known; in the specification's one such tree, its elements are like its owner.
        return .list(name, of: { schema(of: owner, named: path) }, { $0[name].elements })
      }
      if first.text != nil, !markup.contains(".") { return .texts(name) { $0[name].texts } }
      return .list(name, of: { schema(of: first, named: inner) }, { $0[name].elements })
    }
  }
}
