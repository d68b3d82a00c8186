import Diagnostics
import Markdown
import Markup
import Model

extension Addresses {
  /// Resolves an image in Markdown: a file of `content/images/`, by its name, its path in the content folder or from its
  /// root, or a path relative to the text's file.
  package func image(_ destination: String, from source: SourcePath, _ budget: SuggestionBudget) -> ImageResolution {
    if DestinationShape(of: destination).leadsElsewhere { return .elsewhere }
    if let invisible = firstInvisible(in: destination) {
      return .refused(.invisibleInAddress(Located(destination, at: Span(wholeOf: source)), invisible))
    }
    let candidates = [destination, resolved(destination, beside: source) ?? ""].map { ImagePath(writtenAs: $0) }
    for path in candidates {
      if let picture = images[path] { return .found(picture) }
      if site.unreadable.contains(path.description) {
        return .found(PublishedPicture(url: basePath, width: 1, height: 1))
      }
    }
    guard budget.takeOne() else { return .missing(suggestion: nil) }
    let isPath = destination.contains("/") && !destination.hasPrefix("/")
    return .missing(
      suggestion: nearImage(to: candidates[isPath ? 1 : 0].description).map {
        destination.contains("/") ? shown("images/" + $0, beside: source) : $0
      })
  }

  /// The picture with the same name in any folder, else with the most similar name.
  private func nearImage(to name: String) -> String? {
    let names = site.images.keys.map(\.description).sorted()
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return names.first { $0 == file || $0.hasSuffix("/" + file) } ?? suggestion(for: name, among: names)
  }
}
