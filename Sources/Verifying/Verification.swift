import Diagnostics

/// What was found when a published site was held against its manifest.
package struct Verification: Sendable {
  /// How many files were compared.
  package var files = 0
  package var findings: [Finding] = []
  /// What was not looked at, a sentence each.
  package var remarks: [Bilingual] = []

  package var holdsErrors: Bool { findings.contains { $0.severity == .error } }

  /// Adds a finding unless there is nothing that it is about.
  mutating func add(_ finding: Finding) {
    if !finding.places.isEmpty { findings.append(finding) }
  }
}

/// Something that is not as the manifest, or the site's `_headers`, says.
package struct Finding: Hashable, Sendable {
  package let severity: Severity
  /// A headline without a full stop.
  package let summary: Bilingual
  /// The files or addresses that it is about.
  package let places: [String]
  /// What to do, as a verb phrase.
  package let help: Bilingual?
}

/// Why a published site could not be held against its manifest at all.
package enum VerificationFailure: Error, Sendable {
  /// `curl` is not installed, or could not be started.
  case noCurl
  /// The host did not answer.
  case noAnswer(address: String)
  /// There is no manifest at the address; the status that was there instead.
  case noManifest(address: String, status: Int)
  /// What is at the address, or in the file, is no manifest of msi's.
  case damagedManifest(String)
  case noTemporaryFolder(String)
}

extension Finding {
  static func missing(_ places: [String]) -> Finding {
    Finding(
      severity: .error,
      summary: Bilingual(sv: "filer saknas: \(places.count)", en: "files are missing: \(places.count)"),
      places: places,
      help: Bilingual(sv: "publicera hela mappen igen", en: "publish the whole folder again"))
  }

  static func differing(_ places: [String]) -> Finding {
    Finding(
      severity: .error,
      summary: Bilingual(
        sv: "filer har annat innehåll än manifestet säger: \(places.count)",
        en: "files hold something else than the manifest says: \(places.count)"),
      places: places,
      help: Bilingual(
        sv: "publicera hela mappen igen; är de ändå olika skriver värden om dem, vilket brukar gå att stänga av",
        en:
          "publish the whole folder again; if they differ still, the host rewrites them, which can often be turned off"
      ))
  }

  static func unreadable(_ places: [String]) -> Finding {
    Finding(
      severity: .error,
      summary: Bilingual(sv: "filer går inte att läsa: \(places.count)", en: "files cannot be read: \(places.count)"),
      places: places,
      help: Bilingual(sv: "kontrollera att du får läsa dem", en: "check that you may read them"))
  }

  static func foreign(_ places: [String]) -> Finding {
    Finding(
      severity: .warning,
      summary: Bilingual(
        sv: "filer som inte hör till webbplatsen: \(places.count)",
        en: "files that are not the site's: \(places.count)"),
      places: places,
      help: Bilingual(
        sv: "ta bort dem om ingen behöver dem; nästa bygge gör det också",
        en: "remove them if nobody needs them; the next build will, too"))
  }
}
