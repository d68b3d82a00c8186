import Diagnostics
import Links
import Markup
import Model
import Routes

/// Writes the files of open data.
extension DataFile {
  func write(_ site: Site, into output: inout Markup) {
    switch self {
    case .figuresJSON: site.writeFiguresJSON(into: &output)
    case .figuresCSV: site.writeFiguresCSV(into: &output)
    case .actorsCSV: site.writeActorsCSV(into: &output)
    case .coalitionsJSON: site.writeCoalitionsJSON(into: &output)
    case .coalitionsCSV: site.writeCoalitionsCSV(into: &output)
    }
  }
}

extension Markup {
  /// A record of RFC 4180.
  mutating func append(csv fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(raw: ",") }
      append(csv: field)
    }
    append(raw: "\r\n")
  }

  /// A further field of a record.
  mutating func append(field: String) {
    append(raw: ",")
    append(csv: field)
  }
}
