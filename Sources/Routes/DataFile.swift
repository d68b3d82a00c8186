import Model

/// The site's numbers as open data: the same values as on the pages, for other programs.
package enum DataFile: CaseIterable, Sendable {
  case figuresJSON, figuresCSV, actorsCSV, coalitionsJSON, coalitionsCSV

  /// The path in the output.
  package var path: String {
    switch self {
    case .figuresJSON: "data/figures.json"
    case .figuresCSV: "data/figures.csv"
    case .actorsCSV: "data/actors.csv"
    case .coalitionsJSON: "data/coalitions.json"
    case .coalitionsCSV: "data/coalitions.csv"
    }
  }

  package var mediaType: String {
    switch self {
    case .figuresJSON, .coalitionsJSON: "application/json"
    case .figuresCSV, .actorsCSV, .coalitionsCSV: "text/csv"
    }
  }

  /// The files that a site with some figures has.
  package static func all(with figures: Figures) -> [DataFile] { allCases.filter { $0.isPublished(with: figures) } }

  /// Whether there is anything to write into the file.
  func isPublished(with figures: Figures) -> Bool { self != .actorsCSV || figures.actors != nil }
}
