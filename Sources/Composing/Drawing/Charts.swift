import Markup

/// Draws a sector chart: one mark for each actor as long as they can be counted, bars above that.
///
/// The numbers are text; the whole is hidden from assistive technology, since the table beside it says the same.
func drawActorChart(_ rows: [SectorRow], into output: inout Markup) {
  let total = rows.indices.reduce(0) { $0 + rows[$1].count }
  guard total > 0 else { return }
  if total <= 300 { drawDots(rows, into: &output) } else { drawBars(rows, into: &output) }
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
    if rows[place].count > 0 { drawMarks(rows[place], top: top, into: &output) }
    top += height + gap
  }
  output.append(raw: "</svg>")
}

/// One sector's marks, as a single path.
private func drawMarks(_ row: SectorRow, top: Int, into output: inout Markup) {
  let shape = SectorShape(sector: row.sector)
  output.open("<path", shape)
  output.append(raw: " d=\"")
  for place in 0..<row.count {
    let (line, column) = place.quotientAndRemainder(dividingBy: columns)
    shape.appendMark(x: left + pitch / 2 + pitch * column, y: top + pitch / 2 + pitch * line, to: &output)
  }
  output.append(raw: "\"/>")
}

private func drawBars(_ rows: [SectorRow], into output: inout Markup) {
  let most = max(1, rows.map(\.count).max() ?? 1)
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

private func open(_ name: StaticString, height: Int, in output: inout Markup) {
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
