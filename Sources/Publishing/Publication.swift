import Diagnostics

/// What was published, and what a person should know about how.
package struct Publication: Sendable {
  /// The number of files, without the manifest.
  package let files: Int
  /// Their size together.
  package let bytes: Int
  /// Whatever did not go as it should and harmed nothing.
  package let notes: [Note]
}

extension Note {
  static func couldNotExchange(_ path: String) -> Note {
    Note(
      Bilingual(
        sv: "filsystemet kan inte byta plats på två mappar, så \"\(path)\" saknades ett ögonblick under bytet",
        en: "the file system cannot exchange two folders, so \"\(path)\" was missing for a moment"))
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
