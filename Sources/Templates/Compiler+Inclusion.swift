import Diagnostics

// Templates in templates: partials, parents and their blocks.

/// A partial that includes itself, while it is compiled.
struct Routine {
  let number: Int
  /// Its contexts, by their numbers.
  let levels: [Int]

  /// What makes two inclusions of a partial one and the same: the file, the names in scope, the overrides.
  struct Key: Hashable {
    let file: String
    let scope: [Context]
    let overrides: [String: Span]

    /// A context, as far as names are concerned.
    struct Context: Hashable {
      let type: ObjectIdentifier
      let name: String
    }

    init(_ file: String, _ scope: Scope, _ overrides: [String: Override]) {
      self.file = file
      self.scope = scope.levels.map { Context(type: $0.shape.type, name: $0.shape.name) }
      self.overrides = overrides.mapValues { $0.parsed.text.span($0.block.name.range) }
    }
  }
}

extension Compiler {
  mutating func include(_ inclusion: Inclusion, at place: Place, into emitter: inout Emitter) {
    let span = place.text.span(inclusion.name.range)
    guard place.text.kind == .markup else {
      return report(.tagInString(place.text.string(inclusion.tag), at: place.text.span(inclusion.tag)), from: place)
    }
    guard let parsed = set.parsed[inclusion.file] else {
      return report(.missing(inclusion, among: set.includable(as: inclusion.kind), at: span), from: place)
    }
    guard let depth = deeper(place, inclusion.name) else { return }
    reportFaults(of: inclusion.file, parsed)
    check(inclusion.blocks, against: inclusion.file, at: place)
    var inside = place
    inside.parsed = parsed
    inside.depth = depth
    inside.inclusion = span
    inside.indentation = inclusion.lead.map { place.indentation.applied(to: place.text.bytes[$0]) } ?? Indentation()
    for block in inclusion.blocks where inside.overrides[block.name.text] == nil {
      inside.overrides[block.name.text] = Override(block: block, parsed: place.parsed)
    }
    if set.recursiveFiles.contains(inclusion.file) {
      call(inclusion, at: inside, from: place, into: &emitter)
    } else {
      compile(parsed.nodes, at: inside, into: &emitter)
    }
  }

  /// Tells of everything wrong with a file's tags, once.
  mutating func reportFaults(of file: String, _ parsed: Parsed) {
    guard visited.insert(file).inserted else { return }
    for diagnostic in parsed.diagnostics { report(diagnostic) }
  }

  private mutating func check(_ blocks: [Block], against file: String, at place: Place) {
    guard !blocks.isEmpty else { return }
    let known = set.blocks(of: file)
    for block in blocks where !known.contains(block.name.text) {
      report(
        .unknownBlock(block.name.text, in: file, among: known.sorted(), at: place.text.span(block.name.range)),
        from: place)
    }
  }

  mutating func compile(_ block: Block, at place: Place, into emitter: inout Emitter) {
    guard place.text.kind == .markup else {
      let span = place.text.span(block.name.range)
      return report(.tagInString(place.text.string(block.name.range), at: span), from: place)
    }
    guard let depth = deeper(place, block.name) else { return }
    var inside = place
    inside.depth = depth
    guard let override = place.overrides[block.name.text] else {
      if let lead = block.lead { emit(lead, startsLine: true, at: place, into: &emitter) }
      return compile(block.nodes, at: inside, into: &emitter)
    }
    inside.parsed = override.parsed
    inside.inclusion = place.text.span(block.name.range)
    inside.indentation =
      block.placement.map { place.indentation.applied(to: place.text.bytes[$0]) } ?? Indentation()
    inside.indentation.dedent = override.block.dedent
    // What begins in the middle of a line is a line all the same in its new place.
    if !override.block.opensLine, !override.block.nodes.isEmpty {
      indent(at: inside, place.text.span(block.name.range), into: &emitter)
    }
    compile(override.block.nodes, at: inside, into: &emitter)
  }
}

// MARK: - Partials that include themselves

extension Compiler {
  /// Calls a partial as a routine, which is compiled once for each scope it can meet.
  private mutating func call(
    _ inclusion: Inclusion, at inside: Place, from place: Place, into emitter: inout Emitter
  ) {
    let (scope, kept) = inside.scope.narrowed()
    let key = Routine.Key(inclusion.file, scope, inside.overrides)
    let levels = scope.levels.map(\.id)
    let number: Int
    if let running = routines[key] {
      guard zip(levels, running.levels).contains(where: { narrows($0, from: $1) }) else {
        return report(
          .recursivePartial(inclusion.name.text, at: place.text.span(inclusion.name.range)), from: place)
      }
      number = running.number
    } else {
      number = bodies.count
      bodies.append([])
      routines[key] = Routine(number: number, levels: levels)
      var body = inside
      body.scope = scope
      body.indentation = Indentation(isCalled: true)
      body.routineDepth = inside.depth
      let instructions = compile(inside.parsed.nodes, at: body)
      bodies[number] = instructions
      routines[key] = nil
    }
    emitter.append(
      .call(
        Call(
          routine: number, contexts: kept.count == inside.scope.levels.count ? nil : kept,
          indentation: inside.indentation.added,
          isIndented: inclusion.lead != nil && inside.indentation.isCalled,
          depth: inside.depth - inside.routineDepth)))
  }
}
