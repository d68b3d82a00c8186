import Diagnostics

// Templates that no page uses, directly or by inclusion.

extension TemplateSet {
  /// The errors in templates that are not reachable from those at `roots`.
  ///
  /// Without a schema, only tags and the names of strings and constants can be checked.
  package func faultsOfUnused(besides roots: [String]) -> [Diagnostic] {
    unused(besides: roots).flatMap { file in
      parsed[file].map { $0.diagnostics + faults(of: $0.nodes, in: $0.source) } ?? []
    }
  }

  /// A warning for each template that is not reachable from those at `roots`.
  package func warningsOfUnused(besides roots: [String]) -> [Diagnostic] {
    unused(besides: roots).map { .unusedTemplate($0, at: folder.appending($0)) }
  }

  private func unused(besides roots: [String]) -> [String] {
    let used = roots.reduce(into: Set(roots)) { $0.formUnion(Self.filesIncluded(by: $1, among: parsed)) }
    return parsed.keys.filter { !used.contains($0) }.sorted()
  }

  private func faults(of nodes: [Node], in source: TemplateText) -> [Diagnostic] {
    nodes.flatMap { node -> [Diagnostic] in
      switch node {
      case .text: []
      case .interpolation(let name, _, _): fault(of: name, in: source).map { [$0] } ?? []
      case .section(let section): faults(of: section.nodes, in: source)
      case .block(let block): faults(of: block.nodes, in: source)
      case .inclusion(let inclusion):
        (parsed[inclusion.file] == nil
          ? [.missing(inclusion, among: includable(as: inclusion.kind), at: source.span(inclusion.name.range))] : [])
          + inclusion.blocks.flatMap { faults(of: $0.nodes, in: source) }
      }
    }
  }

  /// The error if a name refers to a string or a constant that the theme does not have; nil for any other name.
  private func fault(of name: Name, in source: TemplateText) -> Diagnostic? {
    guard let namespace = name.parts.first, name.parts.count > 1, namespaces.contains(namespace) else { return nil }
    let key = String(name.text.dropFirst(namespace.count + 1))
    let span = source.span(name.range.lowerBound + namespace.utf8.count + 1..<name.range.upperBound)
    if namespace == Self.stringsNamespace {
      return strings[key] == nil ? .unknownString(key, among: strings.keys.sorted(), at: span) : nil
    }
    let known = constants[namespace] ?? [:]
    return known[key] == nil ? .unknownAsset(key, in: namespace, among: known.keys.sorted(), at: span) : nil
  }
}

extension Rule {
  package static let unusedTemplate = Rule(
    "unused-template", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En mall eller delmall i temat som ingen sida görs av, vare sig direkt eller genom en mall som hämtar den.",
        en:
          "A template or partial of the theme that no page is made from, neither by itself nor by one that includes it."
      ),
      why: Bilingual(
        sv:
          "Det är oftast ett felskrivet filnamn. Namnen i den kan inte heller kontrolleras, eftersom ingen sida ger dem ett värde.",
        en: "Mostly the file's name is misspelt. Nor can the names in it be checked, since no page gives them a value."),
      example: "theme/templates/partials/cards.html", instead: "theme/templates/partials/card.html"))
}

extension Diagnostic {
  fileprivate static func unusedTemplate(_ file: String, at path: SourcePath) -> Diagnostic {
    let isPartial = file.hasPrefix("partials/")
    return Diagnostic(
      .unusedTemplate, at: Span(wholeOf: path),
      isPartial
        ? Bilingual(sv: "ingen mall hämtar delmallen \"\(file)\"", en: "no template includes the partial \"\(file)\"")
        : Bilingual(sv: "ingen sida görs av mallen \"\(file)\"", en: "no page is made from the template \"\(file)\""),
      help: Bilingual(
        sv: "ta bort filen, eller rätta namnet om en annan fil menas", en: "remove the file, or correct its name"))
  }
}
