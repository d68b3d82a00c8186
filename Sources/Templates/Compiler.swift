import Diagnostics
import Markup

/// Compiles a template with all that it includes into instructions, and resolves every name in the scope where it will run.
struct Compiler {
  let set: TemplateSet
  private(set) var report: [Diagnostic] = []
  private var reported: Set<DiagnosticIdentity> = []
  /// The state of the HTML written so far.
  var position = MarkupPosition()
  /// The names of the strings that are being inserted, to detect recursion.
  var strings: [String] = []
  /// The files whose diagnostics have been reported.
  var visited: Set<String> = []
  /// The number of further nodes that may be compiled: at first fifty times what a rich page has.
  private var budget = 50_000

  init(_ set: TemplateSet) { self.set = set }
}

/// What nodes are compiled with: their file, the scope, the overrides of blocks and the indentation.
struct Environment {
  var file: String
  var parsed: ParsedTemplate
  var scope: Scope
  /// The overrides of blocks by name; those of the outermost template take precedence.
  var overrides: [String: Override] = [:]
  var indentation = Indentation()
  var depth = 0
  /// The tag that included this template; nil for the outermost.
  var inclusion: Span?

  var source: TemplateText { parsed.source }
}

/// A block that a template gives to its parent.
struct Override {
  let block: Block
  let file: String
  let parsed: ParsedTemplate
}

extension Compiler {
  mutating func report(_ diagnostic: Diagnostic, from environment: Environment? = nil) {
    guard reported.insert(DiagnosticIdentity(by: diagnostic)).inserted else { return }
    var diagnostic = diagnostic
    if let inclusion = environment?.inclusion { diagnostic.notes.append(.insertion(at: inclusion)) }
    report.append(diagnostic)
  }

  mutating func compile(_ nodes: [Node], in environment: Environment) -> [Instruction] {
    var emitter = Emitter()
    compile(nodes, in: environment, into: &emitter)
    return emitter.instructions
  }

  mutating func compile(_ nodes: [Node], in environment: Environment, into emitter: inout Emitter) {
    for node in nodes {
      guard takeOneFromBudget(in: environment) else { return }
      switch node {
      case .text(let range, let startsLine): emit(range, startsLine: startsLine, in: environment, into: &emitter)
      case .interpolation(let name, let isRaw, let tag):
        interpolate(name, isRaw: isRaw, tag: tag, in: environment, into: &emitter)
      case .section(let section): compile(section, in: environment, into: &emitter)
      case .inclusion(let inclusion): include(inclusion, in: environment, into: &emitter)
      case .block(let block): compile(block, in: environment, into: &emitter)
      }
    }
  }

  /// Takes one node from the budget; false if it is exhausted, as by templates that include each other twice and grow
  /// exponentially.
  private mutating func takeOneFromBudget(in environment: Environment) -> Bool {
    budget -= 1
    if budget == 0 { report(.oversizedTemplate(at: environment.inclusion ?? environment.source.span(0..<0))) }
    return budget > 0
  }
}

// MARK: - Text

extension Compiler {
  mutating func emit(_ range: Range<Int>, startsLine: Bool, in environment: Environment, into emitter: inout Emitter) {
    var range = range
    if startsLine {
      let blanks = environment.source.indentation(at: range.lowerBound).clamped(to: range)
      range = range.lowerBound + min(blanks.count, environment.indentation.dedent)..<range.upperBound
      indent(in: environment, environment.source.span(range.lowerBound..<range.lowerBound), into: &emitter)
    }
    let (bytes, span) = (environment.source.bytes[range], environment.source.span(range))
    if environment.source.kind == .string {
      emitter.append(escaped(String(decoding: bytes, as: UTF8.self)), from: span)
    } else {
      emitter.append(bytes, from: span, isVerbatim: true)
      position.advance(over: bytes)
    }
  }

  /// Whether text is hyphenated here: in running text of a page.
  var isHyphenated: Bool { self.set.hyphenates && position.isInText }

  /// A text of the theme, escaped, and in running text with soft hyphens in long words.
  func escaped(_ text: String) -> [UInt8] {
    var markup = Markup()
    markup.append(escaping: text)
    if isHyphenated { markup.hyphenate(from: 0, .inDisplay) }
    return markup.bytes
  }

  /// Writes the indentation of a line.
  func indent(in environment: Environment, _ span: Span, into emitter: inout Emitter) {
    emitter.append(environment.indentation.added, from: span)
  }
}
