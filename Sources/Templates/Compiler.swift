import Diagnostics
import Markup

/// Resolves every name of a template and of all that it includes, against the scope where it will run, into instructions.
struct Compiler {
  let set: TemplateSet
  private(set) var report: [Diagnostic] = []
  private var reported: Set<DiagnosticIdentity> = []
  /// What the text so far has opened and not closed.
  var context = MarkupPosition()
  /// The strings that are being put in.
  var strings: [String] = []
  /// The files whose own faults have been told.
  var visited: Set<String> = []
  /// How many more nodes may be compiled: fifty times what a rich page has.
  private var budget = 50_000

  init(_ set: TemplateSet) { self.set = set }
}

/// Where in the templates the compiler is.
struct Place {
  var file: String
  var parsed: Parsed
  var scope: Scope
  /// What overrides the blocks here; the outermost template has the last word.
  var overrides: [String: Override] = [:]
  var indentation = Indentation()
  var depth = 0
  /// The tag that put this template in.
  var inclusion: Span?

  var text: Text { parsed.text }
}

/// A block that a template gives to its parent.
struct Override {
  let block: Block
  let file: String
  let parsed: Parsed
}

extension Compiler {
  mutating func report(_ diagnostic: Diagnostic, from place: Place? = nil) {
    guard reported.insert(DiagnosticIdentity(by: diagnostic)).inserted else { return }
    var diagnostic = diagnostic
    if let inclusion = place?.inclusion { diagnostic.notes.append(.putIn(at: inclusion)) }
    report.append(diagnostic)
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
      context.advance(over: bytes)
    }
  }

  /// Whether what is written here is read as words, whose long ones are hyphenated.
  var isAmongWords: Bool { self.set.hyphenates && context.areAmongWords }

  /// A text of the theme's as it is written here: among words, with soft hyphens in the long ones.
  func escaped(_ text: String) -> [UInt8] {
    var markup = Markup()
    markup.append(escaping: text)
    if isAmongWords { markup.hyphenate(from: 0, .inDisplay) }
    return markup.bytes
  }

  /// Writes what goes before a line.
  func indent(at place: Place, _ span: Span, into emitter: inout Emitter) {
    emitter.append(place.indentation.added, from: span)
  }
}
