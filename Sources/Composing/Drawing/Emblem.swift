import Bytes
import Markup
import Model

/// A coalition's emblem: the sectors' shapes come together around a middle.
///
/// Order, turn, reach and each shape's step aside follow from the slug alone; the sizes from the mix of actors where it is
/// known. Ten thousand slugs give ten thousand emblems. The arithmetic is in whole numbers, so the same coalition has the same emblem on every machine, for good.
struct Emblem: Sendable {
  let slug: Slug
  /// How many actors of each sector, in the order of `site.yaml`; zeros where they are not known.
  let counts: [Int]

  /// Writes the emblem as one `svg` element, hidden from assistive technology: it says nothing that the title does not.
  func draw(into output: inout Markup) {
    output.append(raw: "<svg class=\"emblem\" viewBox=\"0 0 96 96\" width=\"96\" height=\"96\" aria-hidden=\"true\">")
    for mark in marks { mark.draw(into: &output) }
    output.append(raw: "</svg>")
  }

  /// The marks from the largest to the smallest, so that none hides another; equals keep their place.
  private var marks: [Mark] {
    var dice = Dice(slug)
    let number = max(1, min(SectorShape.count, counts.count))
    let order = dice.shuffled(number)
    let turn = dice.roll(cosine.count)
    let sizes = sizesByPlace[dice.roll(sizesByPlace.count)]
    let reach = reaches[dice.roll(reaches.count)]
    var marks: [Mark] = []
    marks.reserveCapacity(number)
    for (place, sector) in order.enumerated() {
      let step = (turn + place * cosine.count / number) % cosine.count
      let (dx, dy, growth) = (dice.roll(7) - 3, dice.roll(7) - 3, dice.roll(5) - 2)
      let mark = Mark(
        shape: SectorShape(sector: sector),
        x: number > 1 ? rounded(reach * cosine[step], over: 1024) + dx : 0,
        y: number > 1 ? rounded(reach * cosine[(step + 18) % cosine.count], over: 1024) + dy : 0,
        radius: radius(of: sector, among: number) ?? sizes[place] + growth)
      marks.append(mark)
    }
    centre(&marks)
    sortBySize(&marks)
    return marks
  }

  /// Half the size of a circle whose area follows the sector's share; nil where the mix is not known.
  ///
  /// An even mix gives 23 to each, and the limits keep every sector in sight.
  private func radius(of sector: Int, among number: Int) -> Int? {
    let total = counts.prefix(number).reduce(0, +)
    guard total > 0 else { return nil }
    let area = 529 * number * counts[sector] / total
    return min(32, max(13, Int(Double(area).squareRoot())))
  }

  /// Puts the whole in the middle of the picture, then draws each mark in until five units of ground are left around it.
  private func centre(_ marks: inout [Mark]) {
    var (left, right, top, bottom) = (Int.max, Int.min, Int.max, Int.min)
    for mark in marks {
      let extent = mark.extent
      (left, right) = (min(left, mark.x - extent.side), max(right, mark.x + extent.side))
      (top, bottom) = (min(top, mark.y - extent.up), max(bottom, mark.y + extent.down))
    }
    let (dx, dy) = (48 - rounded(left + right, over: 2), 48 - rounded(top + bottom, over: 2))
    for index in marks.indices {
      let extent = marks[index].extent
      marks[index].x = min(91 - extent.side, max(5 + extent.side, marks[index].x + dx))
      marks[index].y = min(91 - extent.down, max(5 + extent.up, marks[index].y + dy))
    }
  }

  /// An insertion sort: there are six marks at most, and equals keep their place.
  private func sortBySize(_ marks: inout [Mark]) {
    for end in marks.indices.dropFirst() {
      var place = end
      while place > 0, marks[place].radius > marks[place - 1].radius {
        marks.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}

/// 1024 times the cosine of 0, 15, … 345 degrees; the sine is the same table, six steps back.
private let cosine = [
  1024, 989, 887, 724, 512, 265, 0, -265, -512, -724, -887, -989, -1024, -989, -887, -724, -512, -265, 0, 265, 512, 724,
  887, 989,
]

/// Half sizes where the mix is not known: one row is dealt to the places in order.
private let sizesByPlace = [
  [30, 22, 18, 24, 20, 22], [27, 19, 27, 19, 23, 21], [31, 19, 23, 21, 20, 22], [25, 21, 28, 18, 22, 20],
]

/// How far from the middle the shapes stand.
private let reaches = [17, 19, 21]

/// A quotient to the nearest whole number, halves away from zero.
private func rounded(_ number: Int, over divisor: Int) -> Int {
  number >= 0 ? (number + divisor / 2) / divisor : -((-number + divisor / 2) / divisor)
}

/// Numbers that follow from a slug alone.
private struct Dice {
  private var state: UInt64

  init(_ slug: Slug) { state = slug.description.withBytes { scatteredHash($0) } }

  /// A number from 0 to `sides` - 1.
  mutating func roll(_ sides: Int) -> Int {
    let (rest, face) = state.quotientAndRemainder(dividingBy: UInt64(sides))
    state = rest
    return Int(face)
  }

  /// The numbers below `count` in an order that the dice decide (Fisher–Yates).
  mutating func shuffled(_ count: Int) -> [Int] {
    var items = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { items.swapAt(last, roll(last + 1)) }
    return items
  }
}
