/// Reads path data (SVG 2, chapter 9.3): lines, cubic curves, and arcs of half a turn.
struct SVGPath {
  private var numbers: SVGNumbers
  private var finished = Outline()
  private var contour: [Outline.Point] = []
  private var (x, y) = (0, 0)
  private var start = (x: 0, y: 0)
  private let range: Range<Int>

  init(_ data: SVGTag.Attribute?) {
    range = data?.range ?? 0..<0
    numbers = SVGNumbers(data?.text ?? "", at: range)
  }

  mutating func outline() throws(DrawingFault) -> Outline {
    var command: Character?
    while !numbers.isAtEnd() {
      let written = numbers.command()
      // Further numbers go on with the command before; after a move, with lines.
      guard let current = written ?? following(command) else { throw fault("") }
      try draw(current)
      command = current
    }
    finish()
    return finished
  }

  private func following(_ command: Character?) -> Character? {
    switch command {
    case "M": "L"
    case "m": "l"
    case "Z", "z": nil
    default: command
    }
  }

  private mutating func draw(_ command: Character) throws(DrawingFault) {
    let isRelative = command.isLowercase
    switch Character(command.uppercased()) {
    case "M":
      finish()
      try step(isRelative)
      start = (x, y)
      contour = [Outline.Point(x: x, y: y)]
    case "L":
      try step(isRelative)
      line()
    case "H":
      x = try numbers.next() + (isRelative ? x : 0)
      line()
    case "V":
      y = try numbers.next() + (isRelative ? y : 0)
      line()
    case "C": try curve(isRelative)
    case "A": try arc(isRelative)
    case "Z":
      finish()
      (x, y) = start
      contour = [Outline.Point(x: x, y: y)]
    default: throw fault(String(command))
    }
  }

  private mutating func step(_ isRelative: Bool) throws(DrawingFault) {
    x = try numbers.next() + (isRelative ? x : 0)
    y = try numbers.next() + (isRelative ? y : 0)
    if max(abs(x), abs(y)) > Self.limit { throw fault("") }
  }

  /// How far a path may lead, so that no sum of numbers overflows.
  private static let limit = 100_000 * Outline.precision

  private mutating func line() { contour.append(Outline.Point(x: x, y: y)) }

  private mutating func curve(_ isRelative: Bool) throws(DrawingFault) {
    let (fromX, fromY) = isRelative ? (x, y) : (0, 0)
    for _ in 0..<2 {
      let (controlX, controlY) = (try numbers.next() + fromX, try numbers.next() + fromY)
      contour.append(Outline.Point(x: controlX, y: controlY, isControl: true))
    }
    try step(isRelative)
    line()
  }

  /// Half a circle, whose ends are as far apart as it is wide; any other arc would need angles.
  private mutating func arc(_ isRelative: Bool) throws(DrawingFault) {
    let (from, radius) = ((x: x, y: y), try numbers.next())
    let (second, turn) = (try numbers.next(), try numbers.next())
    let (_, isClockwise) = (try numbers.flag(), try numbers.flag())
    try step(isRelative)
    let (dx, dy) = ((x - from.x) / 2, (y - from.y) / 2)
    guard second == radius, turn == 0, dx * dx + dy * dy == radius * radius else { throw fault("A") }
    // From the middle of the two ends, a quarter of a turn on.
    let (upX, upY) = isClockwise ? (dy, -dx) : (-dy, dx)
    let (middleX, middleY) = (from.x + dx, from.y + dy)
    func bend(_ number: Int) -> Int { number * kappa / 10_000 }
    contour += [
      Outline.Point(x: from.x + bend(upX), y: from.y + bend(upY), isControl: true),
      Outline.Point(x: middleX + upX - bend(dx), y: middleY + upY - bend(dy), isControl: true),
      Outline.Point(x: middleX + upX, y: middleY + upY),
      Outline.Point(x: middleX + upX + bend(dx), y: middleY + upY + bend(dy), isControl: true),
      Outline.Point(x: x + bend(upX), y: y + bend(upY), isControl: true),
      Outline.Point(x: x, y: y),
    ]
  }

  private mutating func finish() {
    if contour.count > 1 { finished.contours.append(contour) }
    contour = []
  }

  private func fault(_ command: String) -> DrawingFault { DrawingFault(reason: .command(command), range: range) }
}
