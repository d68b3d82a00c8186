import Model
import Templates

/// A sector with its shape, as beside the name of somebody who speaks for it.
struct SectorMark: TemplateValue {
  /// The sector's index in `Settings.sectors`.
  let sector: Int
  let name: SectorName

  static let schema = Schema<SectorMark>(
    "sector's mark", .text("index") { String(SectorShape(sector: $0.sector).number) },
    .text("name") { $0.name.atStart }, .optionalText("lang") { $0.name.language })
}

extension Items {
  func mark(of sector: SectorKey?) -> SectorMark? {
    sector.flatMap { settings.sector($0) }.map { SectorMark(sector: $0, name: texts.sectorNames[$0]) }
  }

  private var settings: Settings { site.settings }
}
