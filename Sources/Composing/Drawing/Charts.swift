import Markup

/// Draws a sector chart: one mark for each actor as long as they can be counted, bars above that.
///
/// The numbers are text; the whole is hidden from assistive technology, since the table beside it says the same.
func drawActorChart(_ rows: [SectorRow], into output: inout Markup) {
  switch rows.first?.scale {
  case .marks: drawDots(rows, into: &output)
  case .bars(let most): drawBars(rows, longest: most, into: &output)
  case .nothing, nil: break
  }
}

/// How the rows of a chart are drawn, so that each can be compared with the others.
enum ChartScale: Sendable {
  case nothing
  /// One mark for each actor.
  case marks
  /// Bars, the longest of which stands for so many.
  case bars(most: Int)

  init(of counts: [Int]) {
    let total = counts.reduce(0, +)
    self = total == 0 ? .nothing : total <= 300 ? .marks : .bars(most: counts.max() ?? total)
  }
}

/// Draws one sector's marks or bar alone, without a number, for a row that has the number in words beside it.
func drawActorRow(_ row: SectorRow, into output: inout Markup) {
  guard row.count > 0 else { return }
  switch row.scale {
  case .nothing: break
  case .marks:
    let lines = (row.count + columns - 1) / columns
    open("chart chart-row", width: pitch * min(columns, row.count), height: lines * pitch, in: &output)
    drawMarks(row, left: 0, top: 0, into: &output)
    output.append(raw: "</svg>")
  case .bars(let most):
    let shape = SectorShape(sector: row.sector)
    open("chart chart-row", width: width, height: pitch, in: &output)
    output.open("<rect", shape)
    output.append(attribute: " width=\"", max(1, (row.count * width + most / 2) / most))
    output.append(attribute: " height=\"", pitch)
    output.append(raw: "/></svg>")
  }
}

/// Draws a share as the filled part of a bar.
func drawShareChart(hundredths: Int, into output: inout Markup) {
  let filled = (hundredths * width + 5000) / 10_000
  open("chart chart-share", height: 24, in: &output)
  output.append(attribute: "<rect class=\"chart-value\" width=\"", filled)
  output.append(
    raw: " height=\"24\"/><rect class=\"chart-track\" fill=\"none\" stroke=\"currentColor\" x=\"1\" y=\"1\"")
  output.append(attribute: " width=\"", width - 2)
  output.append(raw: " height=\"22\"/></svg>")
}

/// The picture's width, and the grid of marks, in the units of its view box.
private let (width, left, pitch, columns, gap) = (352, 32, 16, 20, 8)

/// Goes by the rows' indices: a row taken out of the list is a copy, with four counted references.
private func drawDots(_ rows: [SectorRow], into output: inout Markup) {
  let heights = rows.indices.map { max(1, (rows[$0].count + columns - 1) / columns) * pitch }
  open("chart chart-dots", height: heights.reduce(-gap) { $0 + $1 + gap }, in: &output)
  var top = 0
  for (place, height) in heights.enumerated() {
    write(rows[place].countText, y: top + 13, in: &output)
    if rows[place].count > 0 { drawMarks(rows[place], left: left, top: top, into: &output) }
    top += height + gap
  }
  output.append(raw: "</svg>")
}

/// One sector's marks, as a single path.
private func drawMarks(_ row: SectorRow, left: Int, top: Int, into output: inout Markup) {
  let shape = SectorShape(sector: row.sector)
  output.open("<path", shape)
  output.append(raw: " d=\"")
  for place in 0..<row.count {
    let (line, column) = place.quotientAndRemainder(dividingBy: columns)
    shape.appendMark(x: left + pitch / 2 + pitch * column, y: top + pitch / 2 + pitch * line, to: &output)
  }
  output.append(raw: "\"/>")
}

private func drawBars(_ rows: [SectorRow], longest most: Int, into output: inout Markup) {
  // Room for the number at the left: seven units a digit, and never less than for six.
  let bar = 72 + max(0, (rows.map(\.countText.count).max() ?? 0) - 6) * 7
  open("chart chart-bars", height: rows.count * 32 - 8, in: &output)
  for (place, row) in rows.enumerated() {
    let (top, shape) = (place * 32, SectorShape(sector: row.sector))
    let length = row.count == 0 ? 0 : max(1, (row.count * (width - bar) + most / 2) / most)
    write(row.countText, y: top + 17, in: &output)
    output.open("<path", shape)
    output.append(raw: " d=\"")
    shape.appendMark(x: bar - 12, y: top + 12, to: &output)
    output.append(raw: "\"/>")
    output.open("<rect", shape)
    output.append(attribute: " x=\"", bar)
    output.append(attribute: " y=\"", top + 4)
    output.append(attribute: " width=\"", length)
    output.append(raw: " height=\"16\"/>")
  }
  output.append(raw: "</svg>")
}

private func open(_ name: StaticString, width: Int = width, height: Int, in output: inout Markup) {
  output.append(raw: "<svg class=\"")
  output.append(raw: name)
  output.append(raw: "\" viewBox=\"0 0 ")
  output.append(width)
  output.append(attribute: " ", height)
  output.append(attribute: " width=\"", width)
  output.append(attribute: " height=\"", height)
  output.append(raw: " aria-hidden=\"true\">")
}

private func write(_ number: String, y: Int, in output: inout Markup) {
  output.append(attribute: "<text class=\"chart-number\" x=\"0\" y=\"", y)
  output.append(raw: ">")
  output.append(escaping: number)
  output.append(raw: "</text>")
}
