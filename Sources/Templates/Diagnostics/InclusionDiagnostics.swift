import Diagnostics

// Templates, strings and blocks that are missing or nested wrongly.

extension Rule {
  package static let missingTemplate = Rule(
    "missing-template", .error,
    Explanation(
      finds: Bilingual(
        sv: "Temat saknar en mall som webbplatsen behöver.", en: "The theme lacks a template that the site needs."),
      why: Bilingual(
        sv: "Sidorna av det slaget kan inte göras.", en: "The pages of that kind cannot be made."),
      example: "theme/templates/coalitions.html", instead: "theme/templates/coalition.html"))

  package static let missingPartial = Rule(
    "missing-partial", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall hämtar en delmall som inte finns: {{>card}} är templates/partials/card.html.",
        en: "A template includes a partial that does not exist: {{>card}} is templates/partials/card.html."),
      why: Bilingual(
        sv: "En del av sidan skulle saknas.", en: "A part of the page would be missing."),
      example: "{{>cards}}", instead: "{{>card}}"))

  package static let missingParent = Rule(
    "missing-parent", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall bygger på en grundmall som inte finns: {{<layout}} är templates/layout.html.",
        en: "A template builds on a parent that does not exist: {{<layout}} is templates/layout.html."),
      why: Bilingual(
        sv: "Sidan skulle sakna allt som grundmallen ger.", en: "The page would lack all that the parent gives."),
      example: "{{<layuot}}…{{/layuot}}", instead: "{{<layout}}…{{/layout}}"))

  package static let unknownBlock = Rule(
    "unknown-block", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall fyller ett block som grundmallen inte har.",
        en: "A template fills a block that its parent does not have."),
      why: Bilingual(
        sv: "Det som står i blocket skulle försvinna utan ett ord.",
        en: "What stands in the block would vanish without a word."),
      example: "{{<layout}}{{$mian}}…{{/mian}}{{/layout}}", instead: "{{<layout}}{{$main}}…{{/main}}{{/layout}}"))

  package static let repeatedBlock = Rule(
    "repeated-block", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall fyller samma block i sin grundmall två gånger.",
        en: "A template fills the same block of its parent twice."),
      why: Bilingual(
        sv: "Bara det ena skulle visas.", en: "Only one of them would be shown."),
      example: "{{<layout}}{{$main}}A{{/main}}{{$main}}B{{/main}}{{/layout}}",
      instead: "{{<layout}}{{$main}}AB{{/main}}{{/layout}}"))

  package static let textOutsideBlock = Rule(
    "text-outside-block", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Något står mellan grundmallens taggar men inte i ett block.",
        en: "Something stands between a parent's tags but not in a block."),
      why: Bilingual(
        sv: "Det visas aldrig: bara block följer med till grundmallen.",
        en: "It is never shown: only blocks go to the parent."),
      example: "{{<layout}}<h1>{{title}}</h1>{{/layout}}",
      instead: "{{<layout}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/layout}}"))

  package static let recursivePartial = Rule(
    "recursive-partial", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall innehåller sig själv, direkt eller genom en annan mall.",
        en: "A template includes itself, directly or by way of another."),
      why: Bilingual(sv: "Sidan skulle aldrig ta slut.", en: "The page would never end."),
      example: "card.html: <li>{{title}} {{>card}}</li>", instead: "card.html: <li>{{title}} {{>status}}</li>"))

  package static let recursiveString = Rule(
    "recursive-string", .error,
    Explanation(
      finds: Bilingual(
        sv: "En text i temats strings innehåller sig själv.", en: "A text among the theme's strings contains itself."),
      why: Bilingual(sv: "Texten skulle aldrig ta slut.", en: "The text would never end."),
      example: "more: \"Mer: {{strings.more}}\"", instead: "more: \"Mer: {{title}}\""))

  package static let tagInString = Rule(
    "tag-in-string", .error,
    Explanation(
      finds: Bilingual(
        sv: "En text i temats strings innehåller en delmall, en grundmall eller ett block.",
        en: "A text among the theme's strings contains a partial, a parent or a block."),
      why: Bilingual(
        sv: "Texter är ord, och deras tecken skyddas; sidans byggnad hör hemma i mallarna.",
        en: "Strings are words, and their characters are escaped; the page's structure belongs in the templates."),
      example: "page: \"Sida {{>number}}\"", instead: "page: \"Sida {{page}}\""))

  package static let oversizedTemplate = Rule(
    "oversized-template", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall blir orimligt stor när alla delmallar är på plats.",
        en: "A template becomes unreasonably large once all partials are in their places."),
      why: Bilingual(
        sv: "Delmallar som hämtar varandra flera gånger växer utan gräns.",
        en: "Partials that include each other several times grow without limit."),
      example: "{{>a}}{{>a}}{{>a}}…", instead: "{{#items}}{{>a}}{{/items}}"))
}

extension Diagnostic {
  static func missingTemplate(_ file: String, among files: [String], at path: SourcePath) -> Diagnostic {
    Diagnostic(
      .missingTemplate, at: Span(wholeOf: path),
      Bilingual(sv: "mallen \"\(file)\" finns inte", en: "there is no template \"\(file)\""),
      label: .didYouMean(file, among: files),
      help: Bilingual(
        sv: "lägg till filen i temats mapp templates", en: "add the file to the theme's templates folder"))
  }

  static func missing(_ inclusion: Inclusion, among names: [String], at span: Span) -> Diagnostic {
    let help = Bilingual(
      sv: "rätta namnet, eller lägg till filen templates/\(inclusion.file)",
      en: "correct the name, or add the file templates/\(inclusion.file)")
    let label = Bilingual.didYouMean(inclusion.name.text, among: names)
    let name = inclusion.name.text
    return switch inclusion.kind {
    case .partial:
      Diagnostic(
        .missingPartial, at: span,
        Bilingual(sv: "delmallen \"\(name)\" finns inte", en: "there is no partial \"\(name)\""), label: label,
        help: help)
    case .parent:
      Diagnostic(
        .missingParent, at: span,
        Bilingual(sv: "grundmallen \"\(name)\" finns inte", en: "there is no parent \"\(name)\""), label: label,
        help: help)
    }
  }

  static func unknownBlock(_ name: String, in file: String, among names: [String], at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownBlock, at: span,
      Bilingual(sv: "\(file) har inget block \"\(name)\"", en: "\(file) has no block \"\(name)\""),
      label: .didYouMean(name, among: names),
      help: .choose(among: names) ?? Bilingual(sv: "ta bort blocket", en: "remove the block"))
  }

  static func repeatedBlock(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .repeatedBlock, at: span,
      Bilingual(sv: "blocket \"\(name)\" fylls två gånger", en: "the block \"\(name)\" is filled twice"),
      notes: [Note(Bilingual(sv: "första gången är här", en: "the first time is here"), at: first)],
      help: Bilingual(sv: "för ihop de två till ett", en: "make one of the two"))
  }

  static func textOutsideBlock(at span: Span) -> Diagnostic {
    Diagnostic(
      .textOutsideBlock, at: span,
      Bilingual(
        sv: "det som står utanför blocken visas aldrig", en: "what stands outside the blocks is never shown"),
      help: Bilingual(
        sv: "flytta in det i ett av grundmallens block, eller ta bort det",
        en: "move it into one of the parent's blocks, or remove it"))
  }

  static func recursivePartial(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .recursivePartial, at: span,
      Bilingual(
        sv: "\"\(name)\" innehåller sig själv", en: "\"\(name)\" includes itself"),
      help: Bilingual(
        sv: "ta bort taggen, eller låt den hämta en annan delmall",
        en: "remove the tag, or let it include another partial"))
  }

  static func recursiveString(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .recursiveString, at: span,
      Bilingual(sv: "texten \"\(name)\" innehåller sig själv", en: "the text \"\(name)\" contains itself"),
      help: Bilingual(sv: "ta bort {{\(name)}} ur texten", en: "remove {{\(name)}} from the text"))
  }

  static func tagInString(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .tagInString, at: span,
      Bilingual(
        sv: "\(tag) får inte stå i en text i temats strings", en: "\(tag) may not stand in one of the theme's strings"),
      help: Bilingual(
        sv: "ställ den i mallen i stället, bredvid texten", en: "put it into the template instead, beside the text"))
  }

  static func oversizedTemplate(at span: Span) -> Diagnostic {
    Diagnostic(
      .oversizedTemplate, at: span,
      Bilingual(
        sv: "mallen blir orimligt stor när delmallarna är på plats",
        en: "the template becomes unreasonably large with its partials in place"),
      help: Bilingual(
        sv: "låt delmallar inte hämta varandra flera gånger om",
        en: "do not let partials include each other several times over"))
  }
}
