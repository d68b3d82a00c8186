import Diagnostics
import Model

/// Reads the translations of a content file with `read`, which asks for the texts and refuses what the original decides.
func readTranslations<Text>(
  of file: ContentFile, in folder: ContentFolder, as owner: Bilingual, _ report: inout [Diagnostic],
  _ read: (inout Source) -> Text
) -> [(language: Language, text: Text)] {
  var texts: [(language: Language, text: Text)] = []
  for (language, path) in file.translations {
    var source = open(path, in: folder, as: owner, reportingTo: &report)
    texts.append((language, read(&source)))
    report += source.finish()
  }
  return texts
}
