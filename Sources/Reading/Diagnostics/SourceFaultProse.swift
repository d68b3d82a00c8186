import Diagnostics
import Model

extension SourceFault {
  /// The rule that a fault breaks, and what to tell the author.
  var explained: (rule: Rule, summary: Bilingual, help: Bilingual) {
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
