import Bytes
import Diagnostics

/// A masked character in running text that must be reported, with its node.
struct StrayCharacter {
  let kind: Kind
  let node: Node

  enum Kind {
    /// A reference to no character, as it was written.
    case reference([UInt8])
    case openComment
  }
}

/// The bytes of a masked text with the masks replaced, either with what they mean or with what was written.
struct Unmasked {
  private(set) var bytes: [UInt8] = []
  private(set) var strays: [StrayCharacter.Kind] = []

  /// Replaces the masks with what they mean in Markdown; in running text, `<!--` is an unclosed comment, and is reported.
  init(meaning text: ByteView, isRunning: Bool) {
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      switch text[index] {
      case Mask.reference: index = appendReference(in: text, at: index)
      case Mask.backslash, Mask.emptyComment.lessThan...Mask.emptyComment.greaterThan: index += 1
      case let byte:
        if isRunning, byte == .ascii("<"), text.has("<!--", at: index) { strays.append(.openComment) }
        bytes.append(byte.unmasked)
        index += 1
      }
    }
  }

  /// Replaces the masks with the characters as written, for code.
  init(written text: ByteView) { bytes = text.map(\.unmasked) }

  private mutating func appendReference(in text: ByteView, at start: Int) -> Int {
    guard let reference = CharacterReference(in: text, at: start) else {
      bytes.append(.ascii("^"))
      return min(text.count, start + ("&Hat;" as StaticString).utf8CodeUnitCount)
    }
    bytes += (reference.character ?? "\u{FFFD}").utf8
    if reference.character == nil { strays.append(.reference(text.part(reference.range).map(\.unmasked))) }
    return reference.range.upperBound
  }
}

extension UInt8 {
  /// The character that a mask stands for; any other byte as it is.
  fileprivate var unmasked: UInt8 {
    switch self {
    case Mask.reference: .ascii("&")
    case Mask.numberSign: .ascii("#")
    case Mask.caret: .ascii("^")
    case Mask.backslash: .ascii("\\")
    case Mask.hyphen, Mask.emptyComment.hyphen: .ascii("-")
    case Mask.greaterThan, Mask.emptyComment.greaterThan: .ascii(">")
    case Mask.emptyComment.lessThan: .ascii("<")
    case Mask.exclamation, Mask.emptyComment.exclamation: .ascii("!")
    default: self
    }
  }
}

extension Writer {
  /// Reports masked characters, before anything is written.
  mutating func report(_ strays: [StrayCharacter]) {
    var sourceMap = sourceMap
    for stray in strays {
      sourceMap.enter(stray.node.block)
      switch stray.kind {
      case .reference(let written):
        if [.link, .image].contains(stray.node.kind) { withForbiddenReference.append(stray.node) }
        let span = written.withBytes { sourceMap.inline($0) }
        report(.forbiddenReference(String(decoding: written, as: UTF8.self), at: span))
      case .openComment: report(.commentWithinText(at: sourceMap.inline(("<!--" as StaticString).bytes)))
      }
    }
  }
}
