import Diagnostics
import Markup

// Resolving names, and checking that the tag may use them.

extension Compiler {
  mutating func interpolate(
    _ name: Name, isRaw: Bool, tag: Range<Int>, in environment: Environment, into emitter: inout Emitter
  ) {
    let span = environment.source.span(name.range)
    switch meaning(of: name, in: environment) {
    case nil: return
    case .text(let text, let isString) where !isRaw:
      guard isString else {
        return emitter.append(escaped(text.value), from: environment.source.span(tag))
      }
      insert(name, text, in: environment, into: &emitter)
    case .text: report(.unescapedText(name.text, at: span), from: environment)
    case .field(let meaning):
      switch meaning.access {
      case .text(let write, _) where !isRaw:
        emitter.append(
          .write(write, up: meaning.up, at: environment.source.span(tag), isHyphenated: isHyphenated))
      case .html(let write) where isRaw:
        emitter.append(.write(write, up: meaning.up, at: environment.source.span(tag), isHyphenated: false))
      case .text: report(.unescapedText(name.text, at: span), from: environment)
      case .html: report(.escapedHTML(name.text, at: span), from: environment)
      case .flag, .values: report(.notAText(name.text, is: meaning.access, at: span), from: environment)
      }
    }
  }

  mutating func compile(_ section: Section, in environment: Environment, into emitter: inout Emitter) {
    guard let depth = nestedDepth(in: environment, section.name) else { return }
    var inside = environment
    inside.depth = depth
    let span = environment.source.span(section.name.range)
    guard let meaning = meaning(of: section.name, in: environment) else { return }
    guard case .field(let meaning) = meaning else {
      return report(.sectionOverText(section.name.text, at: span), from: environment)
    }
    switch meaning.access {
    case .html: report(.sectionOverText(section.name.text, at: span), from: environment)
    case .text(_, let subscope) where subscope.count == .one:
      report(.sectionOverText(section.name.text, at: span), from: environment)
    case .flag(let predicate):
      emitter.append(.when(predicate, is: !section.isInverted, up: meaning.up, compile(section.nodes, in: inside)))
    case .text(_, let subscope), .values(let subscope):
      if section.isInverted {
        let body = compile(section.nodes, in: inside)
        if subscope.count != .one { emitter.append(.when(subscope.hasValue, is: false, up: meaning.up, body)) }
      } else {
        inside.scope = environment.scope.pushing(subscope.inner())
        emitter.append(.each(subscope.iterate, up: meaning.up, compile(section.nodes, in: inside)))
      }
    }
  }

  /// The nesting depth within a tag; nil, with a diagnostic, if that is beyond the limit.
  mutating func nestedDepth(in environment: Environment, _ name: Name) -> Int? {
    if environment.depth < nestingLimit { return environment.depth + 1 }
    report(.deepNesting(at: environment.source.span(name.range)), from: environment)
    return nil
  }
}

// MARK: - Names

extension Compiler {
  /// What a name in a tag refers to.
  private enum Reference {
    case field(Meaning)
    /// A text of the theme: one of its strings, or a constant.
    case text(Located<String>, isString: Bool)
  }

  private mutating func meaning(of name: Name, in environment: Environment) -> Reference? {
    let parts = name.parts
    switch environment.scope.meaning(of: parts) {
    case .success(let meaning): return .field(meaning)
    case .failure(.unknown(part: 0, _)) where parts.count > 1 && set.namespaces.contains(parts[0]):
      return constant(String(name.text.dropFirst(parts[0].count + 1)), in: parts[0], name, in: environment)
    case .failure where parts.contains(""):
      report(.malformedTag(name.text, at: environment.source.span(name.range)), from: environment)
    case .failure(.unknown(let part, let names)):
      let candidates = names() + (part == 0 ? set.namespaces : [])
      report(
        .unknownName(parts[part], among: candidates, at: span(of: part, in: parts, of: name, in: environment)),
        from: environment)
    case .failure(.hasNoFields(let part, let access)):
      let span = span(of: part, in: parts, of: name, in: environment)
      report(.unknownName(parts[part], inside: parts[part - 1], which: access, at: span), from: environment)
    }
    return nil
  }

  private mutating func constant(_ key: String, in namespace: String, _ name: Name, in environment: Environment)
    -> Reference?
  {
    let keySpan = environment.source.span(name.range.lowerBound + namespace.utf8.count + 1..<name.range.upperBound)
    if namespace == TemplateSet.stringsNamespace {
      if let string = set.strings[key] { return .text(string, isString: true) }
      report(.unknownString(key, among: set.strings.keys.sorted(), at: keySpan), from: environment)
    } else {
      let constants = set.constants[namespace] ?? [:]
      if let constant = constants[key] { return .text(Located(constant, at: keySpan), isString: false) }
      report(.unknownAsset(key, in: namespace, among: constants.keys.sorted(), at: keySpan), from: environment)
    }
    return nil
  }

  private func span(of part: Int, in parts: [String], of name: Name, in environment: Environment) -> Span {
    let start = name.range.lowerBound + parts[..<part].reduce(0) { $0 + $1.utf8.count + 1 }
    return environment.source.span(start..<min(start + parts[part].utf8.count, name.range.upperBound))
  }

  /// Inserts a string of the theme, whose own tags are resolved in the scope where it is used.
  private mutating func insert(
    _ name: Name, _ string: Located<String>, in environment: Environment, into emitter: inout Emitter
  ) {
    let span = environment.source.span(name.range)
    guard !strings.contains(name.text) else { return report(.recursiveString(name.text, at: span), from: environment) }
    guard let depth = nestedDepth(in: environment, name) else { return }
    let parsed = set.parsedString(string)
    for diagnostic in parsed.diagnostics { report(diagnostic) }
    strings.append(name.text)
    let inside = Environment(
      file: environment.file, parsed: parsed, scope: environment.scope, depth: depth, inclusion: span)
    compile(parsed.nodes, in: inside, into: &emitter)
    strings.removeLast()
  }
}
