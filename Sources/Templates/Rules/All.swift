import Diagnostics

/// Every rule of the template language, for `msi explain` and the documentation.
package let templatesRules: [Rule] = [
  .deepNesting, .escapedHTML, .malformedDelimiters, .malformedTag, .missingParent, .missingPartial, .missingTemplate,
  .notAText, .oversizedTemplate, .recursivePartial, .recursiveString, .repeatedBlock, .sectionOverText, .tagInString,
  .templateNotUTF8, .textOutsideBlock, .unclosedSection, .unclosedTag, .unescapedText, .unknownAsset, .unknownBlock,
  .unknownName, .unknownString, .unopenedSection,
]

extension Sequence<Diagnostic> {
  /// The diagnostics without those that tell of the same rule at the same place: a layout's fault is found anew by every
  /// page that is compiled with it.
  package var withoutRepeats: [Diagnostic] {
    var told: Set<Told> = []
    return filter { told.insert(Told(rule: $0.rule.id, span: $0.span, summary: $0.summary)).inserted }
  }
}

/// A rule at a place, with what it says there: several strings may be missing from one file.
struct Told: Hashable {
  let rule: RuleID
  let span: Span
  let summary: Bilingual
}
