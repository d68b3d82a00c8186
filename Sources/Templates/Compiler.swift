import Diagnostics
import Markup

/// Resolves every name of a template and of all that it includes, against the scope where it will run, into instructions.
struct Compiler {
  let set: TemplateSet
  /// The instructions of the partials that include themselves.
  var bodies: [[Instruction]] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Told> = []
  /// Where each context comes from, by its number.
  private var origins: [Origin] = []
  /// The partials that include themselves and are being compiled.
  var routines: [Routine.Key: Routine] = [:]
  /// What the text so far has opened and not closed.
  var surroundings = MarkupPosition()
  /// The strings that are being put in.
  var strings: [String] = []
  /// The files whose own faults have been told.
  var visited: Set<String> = []
  /// How many more nodes may be compiled: fifty times what a rich page has.
  private var budget = 50_000

  init(_ set: TemplateSet) { self.set = set }

  private struct Origin {
    let outer: Int?
    /// Whether there can only be finitely many such steps: an element of a list, or a value that may be missing.
    let narrows: Bool
  }
}

/// Where in the templates the compiler is.
struct Place {
  var parsed: Parsed
  var scope: Scope
  /// What overrides the blocks here; the outermost template has the last word.
  var overrides: [String: Override] = [:]
  var indentation = Indentation()
  var depth = 0
  /// How deep the routine is that is being compiled.
  var routineDepth = 0
  /// The tag that put this template in.
  var inclusion: Span?

  var text: Text { parsed.text }
}

/// A block that a template gives to its parent.
struct Override {
  let block: Block
  let parsed: Parsed
}

extension Compiler {
  mutating func report(_ diagnostic: Diagnostic, from place: Place? = nil) {
    guard reported.insert(Told(by: diagnostic)).inserted else { return }
    var diagnostic = diagnostic
    if let inclusion = place?.inclusion { diagnostic.notes.append(.putIn(at: inclusion)) }
    diagnostics.append(diagnostic)
  }

  /// A new context, reached from another.
  mutating func level(_ shape: Shape, from outer: Int? = nil, narrows: Bool = false) -> Scope.Level {
    origins.append(Origin(outer: outer, narrows: narrows))
    return Scope.Level(id: origins.count - 1, shape: shape)
  }

  /// Whether one context is further down in the data than another: what goes on so must come to an end.
  func narrows(_ level: Int, from start: Int) -> Bool {
    var (level, narrows) = (level, false)
    while level != start {
      guard let outer = origins[level].outer else { return false }
      narrows = narrows || origins[level].narrows
      level = outer
    }
    return narrows
  }

  mutating func compile(_ nodes: [Node], at place: Place) -> [Instruction] {
    var emitter = Emitter()
    compile(nodes, at: place, into: &emitter)
    return emitter.instructions
  }

  mutating func compile(_ nodes: [Node], at place: Place, into emitter: inout Emitter) {
    for node in nodes {
      guard spend(at: place) else { return }
      switch node {
      case .text(let range, let startsLine): emit(range, startsLine: startsLine, at: place, into: &emitter)
      case .interpolation(let name, let isRaw, let tag):
        interpolate(name, isRaw: isRaw, tag: tag, at: place, into: &emitter)
      case .section(let section): compile(section, at: place, into: &emitter)
      case .inclusion(let inclusion): include(inclusion, at: place, into: &emitter)
      case .block(let block): compile(block, at: place, into: &emitter)
      }
    }
  }

  /// Whether there is room for one more node; templates that include each other twice grow without measure.
  private mutating func spend(at place: Place) -> Bool {
    budget -= 1
    if budget == 0 { report(.oversizedTemplate(at: place.inclusion ?? place.text.span(0..<0))) }
    return budget > 0
  }
}

// MARK: - Text

extension Compiler {
  mutating func emit(_ range: Range<Int>, startsLine: Bool, at place: Place, into emitter: inout Emitter) {
    var range = range
    if startsLine {
      let blanks = place.text.indentation(at: range.lowerBound).clamped(to: range)
      range = range.lowerBound + min(blanks.count, place.indentation.dedent)..<range.upperBound
      indent(at: place, place.text.span(range.lowerBound..<range.lowerBound), into: &emitter)
    }
    let (bytes, span) = (place.text.bytes[range], place.text.span(range))
    if place.text.kind == .string {
      emitter.append(escaped(String(decoding: bytes, as: UTF8.self)), from: span)
    } else {
      emitter.append(bytes, from: span, isVerbatim: true)
      surroundings.advance(over: bytes)
    }
  }

  /// Whether what is written here is read as words, whose long ones are hyphenated.
  var isAmongWords: Bool { self.set.hyphenates && surroundings.areAmongWords }

  /// A text of the theme's as it is written here: among words, with soft hyphens in the long ones.
  func escaped(_ text: String) -> [UInt8] {
    var markup = Markup()
    markup.append(escaping: text)
    if isAmongWords { markup.hyphenate(from: 0, .inDisplay) }
    return markup.bytes
  }

  /// Writes what goes before a line.
  func indent(at place: Place, _ span: Span, into emitter: inout Emitter) {
    if place.indentation.isCalled { emitter.append(.indentation(at: span)) }
    emitter.append(place.indentation.added, from: span)
  }
}
