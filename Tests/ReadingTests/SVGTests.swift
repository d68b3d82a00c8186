import Testing

@testable import Reading

@Suite("A drawing in SVG is published as it is, so that it must run nothing and ask for nothing")
struct SVGTests {
  static let harmless = [
    "<path d=\"M0 0h9v9z\"/>",
    "<!-- <script> --><g/>",
    "<style>.a { fill: url(#b) } </style>",
    "<style><![CDATA[ a > b { fill: url( '#b' ) } ]]></style>",
    "<use href=\"#a\"/><use xlink:href=\"#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
    "<text>on, &lt;script&gt; och url(x)</text>",
    "<animate attributeName=\"fill\" values=\"#fff;#000\"/>",
    "<metadata><a:b xmlns:a=\"urn:a\">x</a:b></metadata>",
  ]

  @Test("keeps", arguments: harmless)
  func keeps(_ content: String) throws {
    #expect(try svg(content) == [10, 20])
  }

  static let dangers: [(String, SVGFault)] = [
    ("<script>alert(1)</script>", .element("script")),
    ("<SCRIPT/>", .element("SCRIPT")),
    ("<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>", .element("s:script")),
    ("<foreignObject/>", .element("foreignObject")),
    ("<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", .element("html")),
    ("<g onload=\"x\"/>", .attribute("onload")),
    ("<g ONCLICK=\"x\"/>", .attribute("ONCLICK")),
    ("<a href=\"javascript:x\"/>", .reference("javascript:x")),
    ("<a href=\"&#106;avascript:x\"/>", .reference("javascript:x")),
    ("<image href=\"https://example.org/a.png\"/>", .reference("https://example.org/a.png")),
    ("<image xlink:href=\"data:image/jpeg;base64,/9j/\"/>", .reference("data:image/jpeg;base64,/9j/")),
    ("<g style=\"fill: url(//example.org/a)\"/>", .reference("//example.org/a")),
    ("<g fill=\"URL( &quot;a.svg#b&quot; )\"/>", .reference("a.svg#b")),
    ("<style>@import 'a.css';</style>", .reference("@import")),
    ("<style>a { fill: u\\72l(//example.org/a) }</style>", .reference("@import")),
    ("<style><![CDATA[a { fill: url(b) }]]></style>", .reference("b")),
    ("<g xml:base=\"https://example.org/\"/>", .reference("https://example.org/")),
    ("<set attributeName=\"xlink:href\" to=\"javascript:x\"/>", .attribute("attributeName")),
    ("<set attributeName=\"onclick\" to=\"x\"/>", .attribute("attributeName")),
    ("<text>&egen;</text>", .entity),
    ("<?xml-stylesheet href=\"a.css\"?>", .reference("xml-stylesheet")),
  ]

  @Test("refuses", arguments: dangers)
  func refuses(_ content: String, _ fault: SVGFault) {
    #expect(throws: fault) { try judged(svg(content)) }
  }

  static let damages: [(String, SVGFault)] = [
    ("", .malformed),
    ("text", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\">", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"/><svg/>", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns=\"a\"/>", .malformed),
    ("<svg xmlns=http://www.w3.org/2000/svg/>", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>text", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- ", .malformed),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"", .malformed),
    ("<", .malformed), ("</", .malformed), ("<!", .malformed), ("<!DOCTYPE", .malformed), ("<svg a", .malformed),
    ("<svg/>", .notADrawing),
    ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", .notADrawing),
    ("<!DOCTYPE svg [ <!ENTITY a \"b\"> ]><svg xmlns=\"http://www.w3.org/2000/svg\"/>", .entity),
  ]

  @Test("does not take for a whole drawing", arguments: damages)
  func tellsDamages(_ text: String, _ fault: SVGFault) {
    #expect(throws: fault) { try judged(SVG(Array(text.utf8))) }
  }

  @Test("wants UTF-8")
  func wantsUTF8() {
    #expect(throws: SVGFault.otherEncoding) { try judged(SVG([0xFF, 0xFE, 0x3C, 0x00])) }
  }

  static let sizes: [(String, [Int])] = [
    ("width=\"120\" height=\"80px\"", [120, 80]),
    ("viewBox=\"0 0 300 200\"", [300, 200]),
    ("viewBox=\"0,0,300,200\" width=\"600\"", [600, 400]),
    ("viewBox=\"0 0 300 200\" width=\"10mm\" height=\"100\"", [150, 100]),
    ("width=\"100%\"", [300, 150]),
    ("viewBox=\"0 0 inf nan\" height=\"-3\"", [300, 150]),
    ("viewBox=\"0 0 1e300 1e-300\" height=\"5\"", [100_000, 5]),
  ]

  @Test("finds the size", arguments: sizes)
  func findsSize(_ attributes: String, _ size: [Int]) throws {
    let svg = try SVG(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)/>".utf8))
    #expect([svg.width, svg.height] == size)
  }

  @Test("says where the fault is")
  func saysWhere() {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g onload=\"x\"/></svg>"
    do throws(LocatedSVGFault) {
      _ = try SVG(Array(text.utf8))
      Issue.record("no fault")
    } catch {
      #expect(String(decoding: Array(text.utf8)[error.range], as: UTF8.self) == "onload")
    }
  }

  @Test("survives being cut off anywhere")
  func survivesCuts() {
    let text = Array(
      "<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\" a='&amp;'><![CDATA[x]]></svg>"
        .utf8)
    for length in text.indices {
      #expect(throws: LocatedSVGFault.self, "\(length)") { try SVG(Array(text[..<length])) }
    }
    #expect(throws: Never.self) { try SVG(text) }
  }

  private func svg(_ content: String) throws -> [Int] {
    let svg = try SVG(
      Array(
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"20\">\(content)</svg>\n"
          .utf8))
    return [svg.width, svg.height]
  }

  /// The value, with a fault thrown without its place.
  private func judged<Value>(_ value: @autoclosure () throws -> Value) throws -> Value {
    do { return try value() } catch let located as LocatedSVGFault { throw located.fault }
  }
}
