import Diagnostics

// Templates in templates: partials, parents and their blocks.

extension Compiler {
  mutating func include(_ inclusion: Inclusion, in environment: Environment, into emitter: inout Emitter) {
    let span = environment.source.span(inclusion.name.range)
    guard environment.source.kind == .markup else {
      return report(
        .tagInString(environment.source.string(inclusion.tag), at: environment.source.span(inclusion.tag)),
        from: environment)
    }
    guard let parsed = set.parsed[inclusion.file] else {
      return report(.missing(inclusion, among: set.includable(as: inclusion.kind), at: span), from: environment)
    }
    guard !set.isReachable(environment.file, from: inclusion.file) else {
      return report(.recursivePartial(inclusion.name.text, at: span), from: environment)
    }
    guard let depth = nestedDepth(in: environment, inclusion.name) else { return }
    reportFaults(of: inclusion.file, parsed)
    check(inclusion.blocks, against: inclusion.file, in: environment)
    var inside = environment
    (inside.file, inside.parsed) = (inclusion.file, parsed)
    inside.depth = depth
    inside.inclusion = span
    inside.indentation =
      inclusion.lead.map { environment.indentation.applied(to: environment.source.bytes[$0]) } ?? Indentation()
    for block in inclusion.blocks where inside.overrides[block.name.text] == nil {
      inside.overrides[block.name.text] = Override(block: block, file: environment.file, parsed: environment.parsed)
    }
    compile(parsed.nodes, in: inside, into: &emitter)
  }

  /// Reports the diagnostics of a file's tags, once.
  mutating func reportFaults(of file: String, _ parsed: ParsedTemplate) {
    guard visited.insert(file).inserted else { return }
    for diagnostic in parsed.diagnostics { report(diagnostic) }
  }

  private mutating func check(_ blocks: [Block], against file: String, in environment: Environment) {
    guard !blocks.isEmpty else { return }
    let known = set.blocks(of: file)
    for block in blocks where !known.contains(block.name.text) {
      report(
        .unknownBlock(block.name.text, in: file, among: known.sorted(), at: environment.source.span(block.name.range)),
        from: environment)
    }
  }

  mutating func compile(_ block: Block, in environment: Environment, into emitter: inout Emitter) {
    guard environment.source.kind == .markup else {
      let span = environment.source.span(block.name.range)
      return report(.tagInString(environment.source.string(block.name.range), at: span), from: environment)
    }
    guard let depth = nestedDepth(in: environment, block.name) else { return }
    var inside = environment
    inside.depth = depth
    guard let override = environment.overrides[block.name.text] else {
      if let lead = block.lead { emit(lead, startsLine: true, in: environment, into: &emitter) }
      return compile(block.nodes, in: inside, into: &emitter)
    }
    (inside.file, inside.parsed) = (override.file, override.parsed)
    inside.inclusion = environment.source.span(block.name.range)
    inside.indentation =
      block.placement.map { environment.indentation.applied(to: environment.source.bytes[$0]) } ?? Indentation()
    inside.indentation.dedent = override.block.dedent
    // An override that begins in the middle of a line begins a line where it is inserted.
    if !override.block.opensLine, !override.block.nodes.isEmpty {
      indent(in: inside, environment.source.span(block.name.range), into: &emitter)
    }
    compile(override.block.nodes, in: inside, into: &emitter)
  }
}
