import Diagnostics
import Markup

// What a name means, and whether the tag may use it so.

extension Compiler {
  mutating func interpolate(
    _ name: Name, isRaw: Bool, tag: Range<Int>, at place: Place, into emitter: inout Emitter
  ) {
    let span = place.text.span(name.range)
    switch meaning(of: name, at: place) {
    case nil: return
    case .text(let text, let isString) where !isRaw:
      guard isString else {
        return emitter.append(escaped(text.value), from: place.text.span(tag))
      }
      putIn(name, text, at: place, into: &emitter)
    case .text: report(.unescapedText(name.text, at: span), from: place)
    case .field(let meaning):
      switch meaning.access {
      case .text(let write, _) where !isRaw:
        emitter.append(
          .write(write, up: meaning.up, at: place.text.span(tag), isAmongWords: isAmongWords))
      case .html(let write) where isRaw:
        emitter.append(.write(write, up: meaning.up, at: place.text.span(tag), isAmongWords: false))
      case .text: report(.unescapedText(name.text, at: span), from: place)
      case .html: report(.escapedHTML(name.text, at: span), from: place)
      case .flag, .values: report(.notAText(name.text, is: meaning.access, at: span), from: place)
      }
    }
  }

  mutating func compile(_ section: Section, at place: Place, into emitter: inout Emitter) {
    guard let depth = deeper(place, section.name) else { return }
    var inside = place
    inside.depth = depth
    let span = place.text.span(section.name.range)
    guard let meaning = meaning(of: section.name, at: place) else { return }
    guard case .field(let meaning) = meaning else {
      return report(.sectionOverText(section.name.text, at: span), from: place)
    }
    switch meaning.access {
    case .html: report(.sectionOverText(section.name.text, at: span), from: place)
    case .text(_, let branch) where branch.count == .one:
      report(.sectionOverText(section.name.text, at: span), from: place)
    case .flag(let test):
      emitter.append(.when(test, is: !section.isInverted, up: meaning.up, compile(section.nodes, at: inside)))
    case .text(_, let branch), .values(let branch):
      if section.isInverted {
        let body = compile(section.nodes, at: inside)
        if branch.count != .one { emitter.append(.when(branch.isFull, is: false, up: meaning.up, body)) }
      } else {
        inside.scope = place.scope.pushing(branch.inner())
        emitter.append(.each(branch.visit, up: meaning.up, compile(section.nodes, at: inside)))
      }
    }
  }

  /// How deep what is inside a tag stands, unless that is too deep.
  mutating func deeper(_ place: Place, _ name: Name) -> Int? {
    if place.depth < deepestNesting { return place.depth + 1 }
    report(.deepNesting(at: place.text.span(name.range)), from: place)
    return nil
  }
}

// MARK: - Names

extension Compiler {
  /// What a name in a tag turned out to be.
  private enum Reference {
    case field(Meaning)
    /// A text of the theme's: one of its strings, or a constant.
    case text(Located<String>, isString: Bool)
  }

  private mutating func meaning(of name: Name, at place: Place) -> Reference? {
    let parts = name.parts
    switch place.scope.meaning(of: parts) {
    case .success(let meaning): return .field(meaning)
    case .failure(.unknown(part: 0, _)) where parts.count > 1 && set.namespaces.contains(parts[0]):
      return constant(String(name.text.dropFirst(parts[0].count + 1)), in: parts[0], name, at: place)
    case .failure where parts.contains(""):
      report(.malformedTag(name.text, at: place.text.span(name.range)), from: place)
    case .failure(.unknown(let part, let names)):
      let candidates = names() + (part == 0 ? set.namespaces : [])
      report(
        .unknownName(parts[part], among: candidates, at: span(of: part, in: parts, of: name, at: place)), from: place)
    case .failure(.leadsNowhere(let part, let access)):
      let span = span(of: part, in: parts, of: name, at: place)
      report(.unknownName(parts[part], inside: parts[part - 1], which: access, at: span), from: place)
    }
    return nil
  }

  private mutating func constant(_ key: String, in namespace: String, _ name: Name, at place: Place) -> Reference? {
    let keyPlace = place.text.span(name.range.lowerBound + namespace.utf8.count + 1..<name.range.upperBound)
    if namespace == TemplateSet.stringsNamespace {
      if let string = set.strings[key] { return .text(string, isString: true) }
      report(.unknownString(key, among: set.strings.keys.sorted(), at: keyPlace), from: place)
    } else {
      let constants = set.constants[namespace] ?? [:]
      if let constant = constants[key] { return .text(Located(constant, at: keyPlace), isString: false) }
      report(.unknownAsset(key, in: namespace, among: constants.keys.sorted(), at: keyPlace), from: place)
    }
    return nil
  }

  private func span(of part: Int, in parts: [String], of name: Name, at place: Place) -> Span {
    let start = name.range.lowerBound + parts[..<part].reduce(0) { $0 + $1.utf8.count + 1 }
    return place.text.span(start..<min(start + parts[part].utf8.count, name.range.upperBound))
  }

  /// Puts one of the theme's strings in: its own tags mean what they mean where it is used.
  private mutating func putIn(_ name: Name, _ string: Located<String>, at place: Place, into emitter: inout Emitter) {
    let span = place.text.span(name.range)
    guard !strings.contains(name.text) else { return report(.recursiveString(name.text, at: span), from: place) }
    guard let depth = deeper(place, name) else { return }
    let parsed = set.parsedString(string)
    for diagnostic in parsed.diagnostics { report(diagnostic) }
    strings.append(name.text)
    let inside = Place(file: place.file, parsed: parsed, scope: place.scope, depth: depth, inclusion: span)
    compile(parsed.nodes, at: inside, into: &emitter)
    strings.removeLast()
  }
}
