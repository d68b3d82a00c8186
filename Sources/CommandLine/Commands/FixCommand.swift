import ArgumentParser
import Building
import Diagnostics
import Fixing
import Glibc
import Model
import Pictures
import Publishing

/// `msi fix`: shows the remedies that are certain as a diff, and applies them with `--write`.
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: .localized(
      sv: "Rätta det som säkert är skrivfel: visa ändringarna, eller skriv dem med --write.",
      en: "Mend what are certainly slips of the pen: show the changes, or write them with --write."),
    discussion: .localized(
      sv: """
        Rättar felstavade fält, sektorer, statusar, teman och koalitioner som bara kan vara ett ord, datum och tal i annan \
        form, osynliga tecken, och tal i löptext som är en av webbplatsens siffror. Allt annat står kvar, byte för byte. \
        Antingen skrivs alla filer eller ingen.
        """,
      en: """
        Mends misspelt fields, sectors, statuses, themes and coalitions that can be one word only, dates and numbers in \
        another form, invisible characters, and numbers in texts that are one of the site's figures. All else stays, byte for \
        byte. Either all files are written or none.
        """))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var pictures: PictureOptions
  @OptionGroup var languageOption: LanguageOption

  @Flag(
    help: .localized(
      sv: "Skriv ändringarna i filerna, i stället för att bara visa dem.",
      en: "Write the changes into the files, instead of only showing them."))
  var write = false

  func run() async throws {
    let fixed = try await fixed()
    deliver(fixed.files.map(\.diff).joined(separator: "\n"), to: STDOUT_FILENO)
    if write { try replace(fixed.files) }
    deliver(fixed.sentence(isWritten: write)[languageOption.messageLanguage] + "\n", to: STDERR_FILENO)
  }

  private func fixed() async throws -> FixedSources {
    do {
      return try await fixedSources(
        of: sources.folders, as: edition.edition(), pictures: .storing(in: pictures.cache(beside: "output")))
    } catch is PictureFault {
      throw Failure.noPictureProcess
    }
  }
}

extension FixedSources {
  /// What was done, what can be done, and what is left.
  fileprivate func sentence(isWritten: Bool) -> Bilingual {
    let left =
      remaining.isEmpty
      ? Bilingual(sv: "", en: "")
      : Bilingual(
        sv: " Resten visar msi check.", en: " msi check shows the rest.")
    guard count > 0 else {
      return Bilingual(sv: "Inget att rätta som är säkert." + left.sv, en: "Nothing to mend that is certain." + left.en)
    }
    let changes = Bilingual(
      sv: "\(count) rättning\(count == 1 ? "" : "ar") i \(files.count) fil\(files.count == 1 ? "" : "er")",
      en: "\(count) change\(count == 1 ? "" : "s") in \(files.count) file\(files.count == 1 ? "" : "s")")
    return isWritten
      ? Bilingual(sv: changes.sv + " skrivna." + left.sv, en: changes.en + " written." + left.en)
      : Bilingual(
        sv: changes.sv + "; inget är skrivet. Skriv dem med msi fix --write." + left.sv,
        en: changes.en + "; nothing is written. Write them with msi fix --write." + left.en)
  }
}
