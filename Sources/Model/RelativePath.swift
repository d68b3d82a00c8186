/// The path that a relative one means, seen from a folder given by its components; nil if it leads out of the topmost.
///
///     resolved("../images/a.jpg", from: ["pages"])  // images/a.jpg
package func resolved(_ path: some StringProtocol, from folder: [String]) -> String? {
  var components = folder
  for component in path.split(separator: "/") {
    switch component {
    case ".": break
    case "..": if components.popLast() == nil { return nil }
    default: components.append(String(component))
    }
  }
  return components.joined(separator: "/")
}
