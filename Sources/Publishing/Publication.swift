import Diagnostics

/// The result of publishing a site.
package struct Publication: Sendable {
  /// The number of files, without the manifest.
  package let files: Int
  /// The total size of the files, in bytes.
  package let bytes: Int
  /// Problems that did no harm, such as an old folder that could not be removed.
  package let notes: [Note]
}

extension Note {
  static func couldNotExchange(_ path: String) -> Note {
    Note(
      Bilingual(
        sv: "filsystemet kan inte byta plats på två mappar, så \"\(path)\" saknades ett ögonblick under bytet",
        en: "the file system cannot exchange two folders, so \"\(path)\" was missing for a moment"))
  }

  static func removedWithSite(_ paths: [String], from folder: String) -> Note {
    let most = 5
    let names = paths.prefix(most).map { "\"\($0)\"" }.joined(separator: ", ") + (paths.count > most ? " …" : "")
    return Note(
      Bilingual(
        sv: paths.count == 1
          ? "filen \(names) i \"\(folder)\" var inte gjord av msi, och togs bort med den gamla webbplatsen; "
            + "lägg dit den på nytt efter varje bygge, eller förvara den hos webbhotellet"
          : "\(paths.count) filer i \"\(folder)\" var inte gjorda av msi, och togs bort med den gamla webbplatsen: "
            + "\(names); lägg dit dem på nytt efter varje bygge, eller förvara dem hos webbhotellet",
        en: paths.count == 1
          ? "the file \(names) in \"\(folder)\" was not made by msi, and was removed with the old site; "
            + "put it there anew after each build, or keep it with the host"
          : "\(paths.count) files in \"\(folder)\" were not made by msi, and were removed with the old site: "
            + "\(names); put them there anew after each build, or keep them with the host"))
  }

  static func leftBehind(_ path: String, because failure: PublishingFailure) -> Note {
    Note(
      Bilingual(
        sv: "mappen \"\(path)\" från ett tidigare bygge gick inte att ta bort: \(failure.summary.sv)",
        en: "the folder \"\(path)\" of an earlier build could not be removed: \(failure.summary.en)"))
  }

  static func unknown(_ path: String) -> Note {
    Note(
      Bilingual(
        sv:
          "\"\(path)\" heter som det ett avbrutet bygge lämnar efter sig, men är inte gjord av msi och får ligga kvar",
        en: "\"\(path)\" is named like what an interrupted build leaves, but was not made by msi and stays"))
  }
}
