/// The counts of a site's `data/figures.json`, by their names in prose: `actors`, `actors.public`, `coalitions`,
/// `planned-coalitions`.
package func publishedCounts(in figures: JSONValue) -> [String: Int] {
  var counts: [String: Int] = [:]
  counts["actors"] = figures["actors"]?["total"]?.integer
  for sector in sectors(of: figures["actors"]) { counts["actors.\(sector.key)"] = sector.count }
  let byStatus = ["planned", "ongoing", "completed"].compactMap { status in
    figures["coalitions"]?[status]?.integer.map { (status, $0) }
  }
  for (status, count) in byStatus { counts[status + "-coalitions"] = count }
  if byStatus.count == 3 { counts["coalitions"] = byStatus.reduce(0) { $0 + $1.1 } }
  return counts
}
