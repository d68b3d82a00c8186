extension Report {
  /// A log in SARIF 2.1.0 (OASIS), which code scanning and editors read.
  ///
  /// Lines and columns count from one, columns in Unicode scalars; ends are exclusive. The rules are those that were broken,
  /// explained in the language of the messages.
  func sarif(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> String {
    let rules = Set(diagnostics.map(\.rule)).sorted { $0.id < $1.id }
    var run = JSONObject()
    run.set("tool", tool(rules.map { $0.sarif(in: messageLanguage) }))
    run.set("columnKind", "unicodeCodePoints")
    run.set("results", diagnostics.map { $0.sarif(in: messageLanguage, from: &sources) })
    return log(of: run)
  }
}

/// The log of a command that failed for another reason than its content: one notification.
package func sarifFailure(_ message: String) -> String {
  var notification = JSONObject()
  notification.set("level", "error")
  notification.set("message", .sarif(text: message))
  var invocation = JSONObject()
  invocation.set("executionSuccessful", json: "false")
  invocation.set("toolExecutionNotifications", [notification])
  var run = JSONObject()
  run.set("tool", tool([]))
  run.set("invocations", [invocation])
  run.set("results", [])
  return log(of: run)
}

private func tool(_ rules: [JSONObject]) -> JSONObject {
  var driver = JSONObject()
  driver.set("name", "msi")
  driver.set("rules", rules)
  var tool = JSONObject()
  tool.set("driver", driver)
  return tool
}

private func log(of run: JSONObject) -> String {
  var log = JSONObject()
  log.set("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
  log.set("version", "2.1.0")
  log.set("runs", [run])
  return log.text + "\n"
}

extension Rule {
  fileprivate func sarif(in messageLanguage: MessageLanguage) -> JSONObject {
    var configuration = JSONObject()
    configuration.set("level", severity.rawValue)
    var object = JSONObject()
    object.set("id", id.description)
    object.set("shortDescription", .sarif(text: explanation.finds[messageLanguage]))
    object.set("fullDescription", .sarif(text: explanation.why[messageLanguage]))
    object.set("help", .sarif(text: explanation.instead))
    object.set("defaultConfiguration", configuration)
    return object
  }
}

extension Diagnostic {
  fileprivate func sarif(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> JSONObject {
    let parts = [summary, label, help].compactMap { $0?[messageLanguage] }
    var object = JSONObject()
    object.set("ruleId", rule.id.description)
    object.set("level", severity.rawValue)
    object.set("message", .sarif(text: parts.joined(separator: "\n")))
    object.set("locations", [sources.sarif(locationOf: span)])
    let related = notes.map { note in
      var location = note.span.map { sources.sarif(locationOf: $0) } ?? JSONObject()
      location.set("message", .sarif(text: note.message[messageLanguage]))
      return location
    }
    if !related.isEmpty { object.set("relatedLocations", related) }
    if let fix = fix.flatMap({ $0.sarif(from: &sources) }) { object.set("fixes", [fix]) }
    return object
  }
}

extension Fix {
  /// A `fix` object: one replacement in one file.
  fileprivate func sarif(from sources: inout SourceCache) -> JSONObject? {
    guard let region = sources.region(of: span) else { return nil }
    var replaced = JSONObject()
    replaced.set("deletedRegion", region)
    replaced.set("insertedContent", .sarif(text: replacement))
    var change = JSONObject()
    change.set("artifactLocation", .sarif(uri: span.path))
    change.set("replacements", [replaced])
    var object = JSONObject()
    object.set("artifactChanges", [change])
    return object
  }
}

extension SourceCache {
  /// A `location` object: the file, and its lines and columns if the source can be read.
  fileprivate mutating func sarif(locationOf span: Span) -> JSONObject {
    var physical = JSONObject()
    physical.set("artifactLocation", .sarif(uri: span.path))
    if let region = region(of: span) { physical.set("region", region) }
    var location = JSONObject()
    location.set("physicalLocation", physical)
    return location
  }

  fileprivate mutating func region(of span: Span) -> JSONObject? {
    guard let extent = extent(of: span), let lines = lines(of: span.path) else { return nil }
    var region = JSONObject()
    region.set("startLine", extent.start.line)
    region.set("startColumn", lines.scalarColumn(of: span.range.lowerBound, inLine: extent.start.line))
    region.set("endLine", extent.end.line)
    region.set("endColumn", lines.scalarColumn(of: span.range.upperBound, inLine: extent.end.line))
    return region
  }
}

extension LineTable {
  /// The column of a byte, from one, in Unicode scalars; what is no UTF-8 counts as one for each byte that begins none.
  fileprivate func scalarColumn(of offset: Int, inLine number: Int) -> Int {
    let start = line(number).lowerBound
    let end = min(max(offset, start), file.bytes.count)
    return 1 + file.bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}

extension JSONObject {
  /// A `message` object.
  fileprivate static func sarif(uri path: SourcePath) -> JSONObject {
    var object = JSONObject()
    object.set("uri", Diagnostics.uri(path.description))
    return object
  }

  fileprivate static func sarif(text: String) -> JSONObject {
    var object = JSONObject()
    object.set("text", text)
    return object
  }
}

/// A path as a relative reference (RFC 3986): what is no unreserved character or slash is percent-encoded.
private func uri(_ path: String) -> String {
  path.utf8.reduce(into: "") { uri, byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "/"):
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      uri += "%" + (digits.count < 2 ? "0" : "") + digits
    }
  }
}
