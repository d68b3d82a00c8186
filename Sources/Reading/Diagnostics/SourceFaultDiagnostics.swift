import Diagnostics
import Model

/// Files that cannot be read, or whose bytes cannot be used.
extension Diagnostic {
  static func unreadableSource(_ path: SourcePath, _ fault: SourceFault) -> Diagnostic {
    let (rule, summary, help) = fault.explained
    return Diagnostic(rule, at: Span(wholeOf: path), summary, help: help)
  }

  static func changedWhileBuilding(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .changedWhileBuilding, at: Span(wholeOf: path),
      Bilingual(sv: "filen ändrades medan webbplatsen byggdes", en: "the file was changed while the site was built"),
      help: Bilingual(sv: "bygg en gång till", en: "build once more"))
  }

  static func controlCharacter(_ character: String, at span: Span) -> Diagnostic {
    let name = character.unicodeScalars.map(\.codePoint).joined()
    return Diagnostic(
      .controlCharacter, at: span,
      Bilingual(
        sv: "texten har ett osynligt styrtecken (\(name))", en: "the text has an invisible control character (\(name))"),
      help: Bilingual(
        sv: "radera tecknet; skriv om ordet om det behövs", en: "delete the character; type the word again if need be"))
  }
}

extension SourceFault {
  /// The rule that a fault violates, and the message.
  fileprivate var explained: (rule: Rule, summary: Bilingual, help: Bilingual) {
    switch self {
    case .linkOutside:
      (
        .linkOutside, Bilingual(sv: "länken leder ut ur mappen", en: "the link leads out of the folder"),
        Bilingual(sv: "lägg en kopia av filen här i stället", en: "put a copy of the file here instead")
      )
    case .linkLoop:
      (
        .linkLoop, Bilingual(sv: "länken leder tillbaka till sig själv", en: "the link leads back to itself"),
        Bilingual(sv: "ta bort länken", en: "remove the link")
      )
    case .linkToFolder:
      (
        .linkLoop, Bilingual(sv: "länken leder till en mapp", en: "the link leads to a folder"),
        Bilingual(sv: "lägg filerna i mappen själv", en: "put the files into the folder itself")
      )
    case .tooLarge(let limit):
      (
        .fileTooLarge,
        Bilingual(
          sv: "filen är större än \(limit / 1_000_000) MB", en: "the file is larger than \(limit / 1_000_000) MB"),
        Bilingual(
          sv: "dela upp filen, eller spara den i mindre format", en: "split the file, or save it in a smaller format")
      )
    case .notAFile:
      (
        .unreadableFile, Bilingual(sv: "detta är ingen vanlig fil", en: "this is no ordinary file"),
        Bilingual(sv: "ersätt den med en vanlig fil", en: "replace it with an ordinary file")
      )
    case .nameNotUTF8:
      (
        .badFileName, Bilingual(sv: "filnamnet är inte skrivet i UTF-8", en: "the file name is not written in UTF-8"),
        Bilingual(sv: "döp om filen", en: "rename the file")
      )
    case .missing:
      (
        .unreadableFile, Bilingual(sv: "filen finns inte längre", en: "the file is no longer there"),
        Bilingual(
          sv: "lägg tillbaka filen, eller ta bort länken till den", en: "put the file back, or remove the link to it")
      )
    case .permission:
      (
        .unreadableFile, Bilingual(sv: "filen får inte läsas", en: "the file may not be read"),
        Bilingual(sv: "ge läsrättighet till filen (chmod a+r)", en: "give permission to read the file (chmod a+r)")
      )
    case .tooDeep:
      (
        .unreadableFile, Bilingual(sv: "mapparna ligger för djupt i varandra", en: "the folders are nested too deep"),
        Bilingual(sv: "flytta upp filerna", en: "move the files up")
      )
    case .system(_, let words):
      (
        .unreadableFile, Bilingual(sv: "filen kan inte läsas: \(words)", en: "the file cannot be read: \(words)"),
        Bilingual(sv: "kontrollera disken och filens rättigheter", en: "check the disk and the file's permissions")
      )
    }
  }
}

extension Rule {
  package static let unreadableFile = Rule(
    "unreadable-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil som inte kan läsas: rättigheter saknas, länken leder ingenstans, eller det är ingen vanlig fil.",
        en: "A file that cannot be read: permission is missing, the link leads nowhere, or it is no ordinary file."),
      why: Bilingual(
        sv: "Inget hoppas över i tysthet.",
        en: "Nothing is passed over in silence."),
      example: "-rw------- content/pages/om.md",
      instead: "-rw-r--r-- content/pages/om.md"))

  package static let fileTooLarge = Rule(
    "file-too-large", .error,
    Explanation(
      finds: Bilingual(
        sv: "En textfil över 4 MB eller en bild över 50 MB.",
        en: "A text file above 4 MB or an image above 50 MB."),
      why: Bilingual(
        sv: "Ingen läsare väntar på en sådan sida.",
        en: "No reader waits for such a page."),
      example: "content/pages/allt.md (100 MB)",
      instead: "content/pages/del-1.md\ncontent/pages/del-2.md"))

  package static let linkOutside = Rule(
    "link-outside", .error,
    Explanation(
      finds: Bilingual(
        sv: "En symbolisk länk som leder ut ur mappen.",
        en: "A symbolic link that leads out of the folder."),
      why: Bilingual(
        sv: "Filer som inte hör till webbplatsen kunde publiceras.",
        en: "Files that are no part of the site could be published."),
      example: "content/pages/hemligt.md -> /etc/passwd",
      instead: "content/pages/hemligt.md"))

  package static let linkLoop = Rule(
    "link-loop", .error,
    Explanation(
      finds: Bilingual(
        sv: "En symbolisk länk till sig själv, till en mapp ovanför, eller till en annan mapp.",
        en: "A symbolic link to itself, to a folder above, or to another folder."),
      why: Bilingual(
        sv: "Läsningen skulle aldrig ta slut, eller samma fil skulle läsas två gånger.",
        en: "Reading would never end, or the same file would be read twice."),
      example: "content/coalitions/igen -> ..",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let changedWhileBuilding = Rule(
    "changed-while-building", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil sparades medan bygget pågick.",
        en: "A file was saved while the build was running."),
      why: Bilingual(
        sv: "Sidan kunde bli hälften gammal och hälften ny.",
        en: "The page could become half old and half new."),
      example: "(filen sparas under bygget)",
      instead: "(bygg en gång till)"))
}
