import Diagnostics

// Templates in templates: partials, parents and their blocks.

extension Compiler {
  mutating func include(_ inclusion: Inclusion, at place: Place, into emitter: inout Emitter) {
    let span = place.text.span(inclusion.name.range)
    guard place.text.kind == .markup else {
      return report(.tagInString(place.text.string(inclusion.tag), at: place.text.span(inclusion.tag)), from: place)
    }
    guard let parsed = set.parsed[inclusion.file] else {
      return report(.missing(inclusion, among: set.includable(as: inclusion.kind), at: span), from: place)
    }
    guard !set.leads(from: inclusion.file, to: place.file) else {
      return report(.recursivePartial(inclusion.name.text, at: span), from: place)
    }
    guard let depth = deeper(place, inclusion.name) else { return }
    reportFaults(of: inclusion.file, parsed)
    check(inclusion.blocks, against: inclusion.file, at: place)
    var inside = place
    (inside.file, inside.parsed) = (inclusion.file, parsed)
    inside.depth = depth
    inside.inclusion = span
    inside.indentation = inclusion.lead.map { place.indentation.applied(to: place.text.bytes[$0]) } ?? Indentation()
    for block in inclusion.blocks where inside.overrides[block.name.text] == nil {
      inside.overrides[block.name.text] = Override(block: block, file: place.file, parsed: place.parsed)
    }
    compile(parsed.nodes, at: inside, into: &emitter)
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
    (inside.file, inside.parsed) = (override.file, override.parsed)
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
