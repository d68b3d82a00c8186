import Model
import Publishing
import Testing

/// Builds a small site into `output`, whose pages say `text`.
@discardableResult
func publish(_ text: String, to output: String, system: SystemCalls = .real) throws -> Publication {
  let staging = try StagingFolder.beside(output, system: system)
  try staging.writeSite(text)
  return try staging.publish()
}

extension Sink {
  /// Writes a file of the path and text given.
  func put(_ text: String, at path: String) throws {
    try put(Array(text.utf8), at: try #require(OutputPath(path)))
  }

  func put(_ bytes: [UInt8], at path: OutputPath) throws {
    try bytes.withUnsafeBufferPointer { try write($0, to: path) }
  }

  /// Writes the small site that these tests publish.
  func writeSite(_ text: String) throws {
    try put(text, at: "index.html")
    try put(text, at: "koalitioner/trygg-fritid/index.html")
  }
}

/// Expects `output` to hold the small site whose pages say `text`, whole and with nothing else.
func expectSite(_ text: String, at output: String, _ location: SourceLocation = #_sourceLocation) {
  var site = contents(of: output)
  #expect(site.removeValue(forKey: "msi-manifest.json")?.isEmpty == false, sourceLocation: location)
  #expect(
    site == ["index.html": text, "koalitioner/trygg-fritid/index.html": text], sourceLocation: location)
}
