import Diagnostics
import Jobs
import Model

/// Reads the whole content folder.
///
/// It never fails: every problem is reported, all of them in one run. A file that cannot be read has an empty stand-in if
/// others may refer to it, so that all else can be checked; then a diagnostic is an error.
///
/// - `keeping`: the memory budget for bodies, in bytes; the others are read again when they are rendered.
package func readLibrary(
  from folder: some SourceFolder, jobs: Int, keeping limit: Int = bodyLimit
) async -> Reported<Library> {
  var report: [Diagnostic] = []
  let files = contentFiles(in: folder, reportingTo: &report)
  let read = settings(files.settings, in: folder, reportingTo: &report)
  var library = Library(settings: read.settings)
  library.unreadable = read.unreadable.union(files.correctedPaths)
  var reading = LibraryReading(
    content: ContentFolder(folder, keeping: limit, languages: library.settings.languages), files: files, jobs: jobs,
    library: library, report: report)
  await reading.readAllKinds()
  reading.resolveReferences()
  (library, report) = (reading.library, reading.report)
  if !library.settings.listsThemes { library.takeThemesFromCoalitions() }
  library.accessibility = files.accessibility.flatMap { readAccessibility(at: $0, in: folder, reportingTo: &report) }
  readImages(files.images, in: folder, into: &library, reportingTo: &report)
  readDocuments(files.documents, in: folder, into: &library, reportingTo: &report)
  readRootFiles(files.root, in: folder, into: &library, reportingTo: &report)
  return Reported(library, report)
}

/// A library while its kinds of content are read, one after the other.
struct LibraryReading {
  fileprivate let content: ContentFolder
  fileprivate let files: ContentFiles
  fileprivate let jobs: Int
  fileprivate var library: Library
  fileprivate var report: [Diagnostic]

  /// Reads the items of a kind.
  mutating func read<Item: ReadableKind>(_ kind: Item.Type) async {
    let files = files.kinds[kind.folder] ?? []
    for file in files { report += file.unlistedTranslations(in: library.settings) }
    let items = await files.concurrentMap(jobs: jobs) { [content] files in
      files.map { file in
        var report: [Diagnostic] = []
        let item: Item = readItem(file, in: content, reportingTo: &report)
        return Reported(item, report)
      }
    }
    library[keyPath: kind.list] = items.enumerated().map { index, item in
      if item.diagnostics.holdErrors { library.noteUnreadable(files[index].name, in: kind.folder) }
      return item.reporting(to: &report)
    }
  }
}

extension LibraryReading {
  /// Takes a file's whole name for its slug wherever it is referred to: `05-fritid`, `5-fritid` or `05-fritid.md` for `fritid`, as
  /// forms and editors write it.
  mutating func resolveReferences() {
    let stems = FileStems(of: library)
    for kind in Library.kinds { resolveReferences(of: kind, by: stems) }
  }

  private mutating func resolveReferences<Item: ContentKind>(of kind: Item.Type, by stems: FileStems) {
    let fields = kind.referringFields
    guard !fields.isEmpty else { return }
    for (index, item) in library[keyPath: kind.list].enumerated() {
      if let resolved = item.withSlugs(stems.slug, in: fields) { library[keyPath: kind.list][index] = resolved }
    }
  }
}

/// The names of numbered files, with and without `.md`, and the slugs that are meant by them.
private final class FileStems {
  private let names: [FileName]
  private lazy var slugs: [String: String] = {
    let own = Set(names.map(\.slug.description))
    var slugs: [String: String] = [:]
    for name in names where name.number != nil {
      let stem = String(name.path.name.dropLast(".md".count))
      let plain = "\(name.number ?? 0)-\(name.slug)"
      for written in [stem, stem + ".md", plain] where !own.contains(written) { slugs[written] = name.slug.description }
    }
    return slugs
  }()

  init(of library: Library) { names = library.coalitions.map(\.name) + library.meetings.map(\.name) }

  /// The slug for a reference that begins with a number; nil for any other.
  func slug(for reference: String) -> String? {
    guard let first = reference.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
    return slugs[reference]
  }
}

/// The default memory budget for files with their bodies, in bytes: more than ten thousand coalitions of the usual length have.
package let bodyLimit = 48 << 20

private func settings(
  _ path: SourcePath?, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> ReadSettings {
  if let path { return readSettings(at: path, in: folder, reportingTo: &report) ?? .standIn(at: path) }
  let path = folder.path.appending("site.yaml")
  // That it cannot be read, or that the folder is none, may have been reported.
  let isReported = report.contains { [path, folder.path].contains($0.span.path) }
  if !isReported { report.append(folder.entries().isEmpty ? .missingFolder(folder.path) : .missingSettings(path)) }
  return .standIn(at: path)
}

extension Library {
  fileprivate mutating func noteUnreadable(_ file: FileName, in folder: String) {
    unreadable.insert(file.slug.description)
    unreadable.insert(folder + "/" + file.path.name)
  }
}

extension ContentFile {
  /// Diagnostics for translations into languages that the site does not have.
  fileprivate func unlistedTranslations(in settings: Settings) -> [Diagnostic] {
    translations.filter { !settings.languages.contains($0.language) || $0.language == settings.ownLanguage }
      .map {
        $0.language == settings.ownLanguage
          ? .translationIntoOwnLanguage($0.path, $0.language, original: name.path)
          : .unlistedLanguage($0.path, $0.language)
      }
  }
}
