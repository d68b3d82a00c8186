extension Report {
  /// A JSON array (RFC 8259) with an object a line, every key always there, `null` where there is nothing.
  ///
  /// ```
  /// [
  /// {"rule":"unknown-sector","severity":"error","file":"content/site.yaml","startByte":84,"endByte":90,
  ///  "line":9,"column":3,"endLine":9,"endColumn":9,"summary":"…","label":null,"help":null,"notes":[]}
  /// ]
  /// ```
  ///
  /// (The object is broken here alone.) Lines and columns count from one and columns in characters, bytes from zero;
  /// ends are exclusive. Texts are in the chosen language. A note has `message` and the same keys of a place.
  func json(in tongue: Tongue, from sources: inout SourceShelf) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { $0.json(in: tongue, from: &sources) }.joined(separator: ",\n") + "\n]\n"
  }
}

extension Diagnostic {
  fileprivate func json(in tongue: Tongue, from sources: inout SourceShelf) -> String {
    let notes = notes.map { object([member("message", $0.message[tongue])] + sources.members(of: $0.span)) }
    var members = [member("rule", rule.id.description), member("severity", severity.rawValue)]
    members += sources.members(of: span)
    members += [
      member("summary", summary[tongue]), member("label", label?[tongue]), member("help", help?[tongue]),
      "\"notes\":[" + notes.joined(separator: ",") + "]",
    ]
    return object(members)
  }
}

extension SourceShelf {
  /// A place as JSON: the file, the bytes, and lines and columns if the source is there.
  fileprivate mutating func members(of span: Span?) -> [String] {
    let extent = span.flatMap { self.extent(of: $0) }
    let range = span.flatMap { $0.meansWholeFile ? nil : $0.range }
    return [
      member("file", span?.path.description),
      member("startByte", range?.lowerBound), member("endByte", range?.upperBound),
      member("line", extent?.start.line), member("column", extent?.start.column),
      member("endLine", extent?.end.line), member("endColumn", extent?.end.column),
    ]
  }
}

private func object(_ members: [String]) -> String { "{" + members.joined(separator: ",") + "}" }

private func member(_ name: StaticString, _ number: Int?) -> String {
  "\"\(name)\":\(number.map(String.init) ?? "null")"
}

private func member(_ name: StaticString, _ text: String?) -> String { "\"\(name)\":\(text.map(string) ?? "null")" }

/// A JSON string, in which also what a terminal would obey or an eye not see is escaped.
private func string(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "\"") { json, scalar in
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\t": json += "\\t"
    case _ where scalar.isObeyedOrUnseen: json += String(scalar).utf16.map(escape).joined()
    default: json.unicodeScalars.append(scalar)
    }
  } + "\""
}

private func escape(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
