import Testing

@testable import Cards

@Suite("A drawing")
struct DrawingTests {
  @Test("is read from the shipped theme's mark and from emblems")
  func readsMark() throws {
    let mark = try readDrawing(try themeFile("favicon.svg"))
    #expect(mark.shapes.count == 6)
    #expect(mark.withoutGround.shapes.count == 5)
    let shapes = try readDrawing(Array(emblem.utf8)).shapes
    #expect(shapes.map(\.ink) == [.sector(0), .sector(1), .sector(5), .sector(2)])
  }

  @Test(
    "goes through the points that its path says",
    arguments: [
      ("M1 2L3 4H5V6z", [1, 2, 3, 4, 5, 4, 5, 6]), ("m1,2l2,2h2v2z", [1, 2, 3, 4, 5, 4, 5, 6]),
      ("M1 2 3 4 5 4 5 6", [1, 2, 3, 4, 5, 4, 5, 6]), ("M-1.5.5l2-2", [-1.5, 0.5, 0.5, -1.5]),
      ("M0 0C1 2 3 4 5 6", [0, 0, 1, 2, 3, 4, 5, 6]),
    ] as [(String, [Double])])
  func followsPath(_ data: String, points: [Double]) throws {
    let drawing = try readDrawing(Array("<svg viewBox='0 0 9 9'><path d='\(data)'/></svg>".utf8))
    let read = drawing.shapes[0].outline.contours.joined().flatMap { [$0.x, $0.y] }
    #expect(read.map { Double($0) / Double(Outline.precision) } == points)
  }

  @Test("has the half circle on the side that its arc goes")
  func bendsArcs() throws {
    let path = try readDrawing(Array("<svg viewBox='0 0 9 9'><path d='M0 5a4 4 0 0 1 8 0z'/></svg>".utf8))
    let points = path.shapes[0].outline.contours[0].filter { !$0.isControl }
    #expect(points.map(\.y).min() == 1 * Outline.precision)
  }

  @Test(
    "is refused where something in it would be lost, and says where",
    arguments: [
      ("", .notSVG, ""), ("<html></html>", .notSVG, "<html"), ("<svg viewBox='0 0 9 9'>", .notSVG, ""),
      ("<svg viewBox='0 0 9 9'/>", .nothingDrawn, ""), ("<svg><g/></svg>", .noViewBox, "<svg"),
      ("<svg viewBox='0 0 0 9'/>", .noViewBox, "0 0 0 9"),
      ("<svg viewBox='0 0 9 9'><ellipse/></svg>", .element("ellipse"), "<ellipse"),
      ("<svg viewBox='0 0 9 9'><g transform='scale(2)'/></svg>", .attribute("transform"), "scale(2)"),
      ("<svg viewBox='0 0 9 9'><circle r='4' fill='url(#a)'/></svg>", .colour("url(#a)"), "url(#a)"),
      ("<svg viewBox='0 0 9 9'><circle r='4' cx='x'/></svg>", .number("x"), "x"),
      ("<svg viewBox='0 0 9 9'><circle r='4%'/></svg>", .number("4%"), "4%"),
      ("<svg viewBox='0 0 9 9'><circle r='99999999999999999999'/></svg>", .number("999999999999"), nil),
      ("<svg viewBox='0 0 9 9'><path d='M0 0Q1 1 2 2'/></svg>", .command("Q"), "M0 0Q1 1 2 2"),
      ("<svg viewBox='0 0 9 9'><path d='M0 0a4 4 0 0 1 1 0'/></svg>", .command("A"), nil),
      ("<svg viewBox='0 0 9 9'><path d='1 2'/></svg>", .command(""), "1 2"),
      ("<svg viewBox='0 0 9 9'><path d='M1e3 2'/></svg>", .number("e3 2"), nil),
      ("<svg viewBox='0 0 9 9'><!-- ", .notSVG, nil), ("<svg viewBox='0 0 9 9", .notSVG, nil),
      ("<svg viewBox='0 0 9 9'><path d=M/></svg>", .notSVG, nil),
    ] as [(String, DrawingFault.Reason, String?)])
  func refuses(_ text: String, reason: DrawingFault.Reason, place: String?) throws {
    let bytes = Array(text.utf8)
    let fault = #expect(throws: DrawingFault.self) { try readDrawing(bytes) }
    #expect(fault?.reason == reason)
    if let place, let range = fault?.range { #expect(String(decoding: bytes[range], as: UTF8.self) == place) }
  }
}
