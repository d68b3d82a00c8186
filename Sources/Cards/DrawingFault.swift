/// What of an SVG file cannot be drawn, and where in its bytes it stands.
package struct DrawingFault: Error, Hashable, Sendable {
  package let reason: Reason
  package let range: Range<Int>

  package enum Reason: Hashable, Sendable {
    /// It does not begin with an element `svg`, or something in it is not closed.
    case notSVG
    case noViewBox
    case element(String)
    case attribute(String)
    case colour(String)
    case number(String)
    /// A command of path data that is not drawn, such as an arc of another angle than a half turn.
    case command(String)
    case nothingDrawn
  }
}
