extension Report {
  /// A JSON array (RFC 8259) with one object on each line, which has every key, with `null` for a missing value.
  ///
  /// ```
  /// [
  /// {"rule":"unknown-sector","severity":"error","file":"content/site.yaml","startByte":84,"endByte":90,
  ///  "line":9,"column":3,"endLine":9,"endColumn":9,"summary":"…","label":null,"help":null,"notes":[],
  ///  "fix":{"file":"content/site.yaml","startByte":84,"endByte":90,…,"original":"pubilc","replacement":"public"}}
  /// ]
  /// ```
  ///
  /// (Lines are broken only here.) Lines and columns count from one, columns in characters; bytes count from zero. Ends
  /// are exclusive. Texts are in the chosen language. A note has `message` and the same keys for its location.
  func json(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { $0.json(in: messageLanguage, from: &sources).text }.joined(separator: ",\n")
      + "\n]\n"
  }
}

extension Diagnostic {
  fileprivate func json(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> JSONObject {
    var object = JSONObject()
    object.set("rule", rule.id.description)
    object.set("severity", severity.rawValue)
    sources.set(locationOf: span, in: &object)
    object.set("summary", summary[messageLanguage])
    object.set("label", label?[messageLanguage])
    object.set("help", help?[messageLanguage])
    object.set("notes", notes.map { $0.json(in: messageLanguage, from: &sources) })
    object.set("fix", fix?.json(from: &sources))
    return object
  }
}

extension Note {
  fileprivate func json(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> JSONObject {
    var object = JSONObject()
    object.set("message", message[messageLanguage])
    sources.set(locationOf: span, in: &object)
    return object
  }
}

extension Fix {
  fileprivate func json(from sources: inout SourceCache) -> JSONObject {
    var object = JSONObject()
    sources.set(locationOf: span, in: &object)
    object.set("original", original)
    object.set("replacement", replacement)
    return object
  }
}

extension SourceCache {
  /// Sets the members for a location: file, bytes, and lines and columns if the source can be read.
  fileprivate mutating func set(locationOf span: Span?, in object: inout JSONObject) {
    let extent = span.flatMap { self.extent(of: $0) }
    let range = span.flatMap { $0.meansWholeFile ? nil : $0.range }
    object.set("file", span?.path.description)
    object.set("startByte", range?.lowerBound)
    object.set("endByte", range?.upperBound)
    object.set("line", extent?.start.line)
    object.set("column", extent?.start.column)
    object.set("endLine", extent?.end.line)
    object.set("endColumn", extent?.end.column)
  }
}
