import Diagnostics

/// A syntax error in a field, in the author's terms.
enum SyntaxFault {
  case colonInValue(quoted: String?)
  case specialStart(String, quoted: String?)
  case unclosedQuote(String)
  case unknownEscape(String)
  /// More text after what ends a quotation or a bracket.
  case textAfter(String, quoted: String?, isQuote: Bool)
  case unclosedBracket(String)
  case missingComma
  case missingSpace
  /// A space or invisible character outside ASCII where YAML requires a space.
  case nonASCIISpace(Unicode.Scalar)
  case missingColon
  case strayLine
  case indentation
  case unusableKey
  /// A figure's braces, which YAML takes for its own.
  case braces(quoted: String?)
  case other
}

extension Diagnostic {
  /// A line that YAML cannot read.
  static func invalidYAML(_ fault: SyntaxFault, at span: Span) -> Diagnostic {
    Diagnostic(.invalidYAML, at: span, fault.summary, label: fault.label, help: fault.help)
  }
}

extension SourceFile {
  /// The diagnostic for the colon of a field that is not followed by a space.
  func missingSpace(after key: Range<Int>) -> Diagnostic {
    let offset = key.upperBound + 1
    return nonASCIISpaceDiagnostic(at: offset) ?? .invalidYAML(.missingSpace, at: span(after: key))
  }

  /// The diagnostic for a space or invisible character outside ASCII at an offset; nil if there is none.
  func nonASCIISpaceDiagnostic(at offset: Int) -> Diagnostic? {
    nonASCIISpace(at: offset).map { .invalidYAML(.nonASCIISpace($0), at: span(character(at: offset))) }
  }
}

extension Located<String> {
  /// The diagnostic for a text in place of fields that is a field without a space after its colon, as `public:12`; nil for
  /// any other text.
  package var missingSpaceAfterColon: Diagnostic? {
    guard let colon = value.utf8.firstIndex(of: .colon), colon > value.startIndex,
      value.utf8[..<colon].allSatisfy(\.isWordByte)
    else { return nil }
    let offset = span.range.lowerBound + value.utf8.distance(from: value.startIndex, to: colon)
    let next = value.unicodeScalars[value.unicodeScalars.index(after: colon)...].first
    if let next, next.isNonASCIISpace {
      return .invalidYAML(.nonASCIISpace(next), at: Span(span.path, offset + 1..<offset + 1 + String(next).utf8.count))
    }
    return next == "/" ? nil : .invalidYAML(.missingSpace, at: Span(span.path, offset..<offset + 1))
  }

  /// The diagnostic for a text in place of a list that begins with a hyphen without an ASCII space after it; nil for any
  /// other.
  var nonASCIISpaceAfterHyphen: Diagnostic? {
    let scalars = value.unicodeScalars
    guard scalars.first == "-", let space = scalars.dropFirst().first, space.isNonASCIISpace else { return nil }
    let start = span.range.lowerBound + 1
    return .invalidYAML(.nonASCIISpace(space), at: Span(span.path, start..<start + String(space).utf8.count))
  }
}

extension SyntaxFault {
  fileprivate var summary: Bilingual {
    switch self {
    case .colonInValue: Bilingual(sv: "värdet innehåller ett kolon", en: "the value has a colon in it")
    case .specialStart(let character, _): .cannotBegin(with: character)
    case .unclosedQuote: Bilingual(sv: "citattecknet avslutas inte", en: "the quotation mark is not closed")
    case .unknownEscape(let escape):
      Bilingual(
        sv: "\(escape) betyder ingenting mellan dubbla citattecken",
        en: "\(escape) means nothing between double quotation marks")
    case .textAfter(_, _, isQuote: true):
      Bilingual(sv: "texten fortsätter efter citattecknet", en: "the text goes on after the quotation mark")
    case .textAfter(let character, _, isQuote: false):
      Bilingual(sv: "texten fortsätter efter \"\(character)\"", en: "the text goes on after \"\(character)\"")
    case .unclosedBracket(let character):
      Bilingual(sv: "\"\(character)\" avslutas inte", en: "\"\(character)\" is not closed")
    case .missingComma: Bilingual(sv: "ett kommatecken saknas", en: "a comma is missing")
    case .missingSpace:
      Bilingual(sv: "mellanslag saknas efter kolonet", en: "the space after the colon is missing")
    case .nonASCIISpace:
      Bilingual(sv: "mellanslaget är inget vanligt mellanslag", en: "the space is no plain space")
    case .missingColon: Bilingual(sv: "raden saknar kolon", en: "the line has no colon")
    case .strayLine: Bilingual(sv: "raden hör inte till något fält", en: "the line belongs to no field")
    case .indentation: Bilingual(sv: "raden har fel indrag", en: "the line is indented wrongly")
    case .unusableKey: Bilingual(sv: "fältet saknar ett läsbart namn", en: "the field has no readable name")
    case .braces: .cannotBegin(with: "{{")
    case .other: Bilingual(sv: "raden kan inte läsas", en: "the line cannot be read")
    }
  }

  fileprivate var label: Bilingual? {
    switch self {
    case .colonInValue: Bilingual(sv: "här läses ett nytt fält", en: "a new field is read here")
    case .unclosedQuote, .unclosedBracket: Bilingual(sv: "börjar här", en: "begins here")
    case .nonASCIISpace(let scalar): scalar.nameOfInvisible
    default: nil
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .colonInValue(let quoted), .specialStart(_, let quoted), .textAfter(_, let quoted, _), .braces(let quoted):
      .quoteValue(quoted)
    case .unclosedQuote(let character):
      Bilingual(sv: "skriv \(character) även efter värdet", en: "write \(character) after the value as well")
    case .unknownEscape:
      Bilingual(
        sv: "använd enkla citattecken, '…', eller skriv \\\\", en: "use single quotation marks, '…', or write \\\\")
    case .unclosedBracket(let character):
      Bilingual(
        sv: "skriv \"\(character == "[" ? "]" : "}")\" sist, eller sätt citattecken runt hela värdet",
        en: "write \"\(character == "[" ? "]" : "}")\" at the end, or put quotation marks around the whole value")
    case .missingComma:
      Bilingual(sv: "skriv ett kommatecken mellan posterna", en: "write a comma between the items")
    case .missingSpace: Bilingual(sv: "skriv ett mellanslag efter kolonet", en: "write a space after the colon")
    case .nonASCIISpace:
      Bilingual(
        sv: "radera tecknet och skriv ett vanligt mellanslag", en: "delete the character and type a plain space")
    case .missingColon:
      Bilingual(
        sv: "skriv ett kolon och ett mellanslag efter fältets namn",
        en: "write a colon and a space after the field's name")
    case .strayLine:
      Bilingual(
        sv: "skriv \"namn: värde\", eller dra in raden med två mellanslag om den fortsätter raden ovanför",
        en: "write \"name: value\", or indent the line by two spaces if it continues the line above")
    case .indentation:
      Bilingual(
        sv: "dra in rader som hör ihop lika långt", en: "indent lines that belong together by as many spaces")
    case .unusableKey:
      Bilingual(
        sv: "skriv fältets namn i klartext före kolonet", en: "write the field's name in plain before the colon")
    case .other:
      Bilingual(
        sv: "sätt citattecken runt värdet, eller jämför med en fil som fungerar",
        en: "put quotation marks around the value, or compare with a file that works")
    }
  }
}

extension Rule {
  package static let invalidYAML = Rule(
    "invalid-yaml", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "En rad bland fälten följer inte YAML:s regler, ofta för att ett värde innehåller ett kolon eller börjar med ett specialtecken.",
        en:
          "A line among the fields breaks the rules of YAML, often because a value has a colon in it or begins with a special character."
      ),
      why: Bilingual(
        sv: "Fältet går inte att läsa, så sidan skulle sakna det.",
        en: "The field cannot be read, so the page would lack it."),
      example: """
        title: Trygg fritid: för alla
        """,
      instead: """
        title: "Trygg fritid: för alla"
        """))
}
