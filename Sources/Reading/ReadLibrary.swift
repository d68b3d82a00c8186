import Diagnostics
import Jobs
import Model

/// Reads the whole content folder.
///
/// Nothing in it can make this fail: what is wrong is reported, all of it in one run.
///
/// What cannot be read has a stand-in where others may refer to it, so that all else can be checked; then something in the
/// report is an error.
///
/// - `keeping`: how many bytes of bodies may stay in memory; the others are read again when they are rendered.
package func readLibrary(
  from folder: some SourceFolder, jobs: Int, keeping limit: Int = bodyLimit
) async -> Reported<Library> {
  var report: [Diagnostic] = []
  let files = contentFiles(in: folder, reportingTo: &report)
  let read = settings(files.settings, in: folder, reportingTo: &report)
  var library = Library(settings: read.settings)
  library.unreadable = read.unreadable.union(files.meant)
  var reading = LibraryReading(
    content: ContentFolder(folder, keeping: limit), files: files, jobs: jobs, library: library, report: report)
  await reading.readAllKinds()
  (library, report) = (reading.library, reading.report)
  library.accessibility = files.accessibility.flatMap { readAccessibility(at: $0, in: folder, reportingTo: &report) }
  readImages(files.images, in: folder, into: &library, reportingTo: &report)
  return Reported(library, report)
}

/// A library that is being read, one kind of content after the other.
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

/// Room for the bodies of ten thousand coalitions of the usual length, and more.
package let bodyLimit = 48 << 20

private func settings(
  _ path: SourcePath?, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> ReadSettings {
  if let path { return readSettings(at: path, in: folder, reportingTo: &report) ?? .standIn(at: path) }
  let path = folder.path.appending("site.yaml")
  // It may be there and be no file that can be read, or the folder no folder, which has been said.
  let isTold = report.contains { [path, folder.path].contains($0.span.path) }
  if !isTold { report.append(folder.entries().isEmpty ? .missingFolder(folder.path) : .missingSettings(path)) }
  return .standIn(at: path)
}

extension Library {
  fileprivate mutating func noteUnreadable(_ file: FileName, in folder: String) {
    unreadable.insert(file.slug.description)
    unreadable.insert(folder + "/" + file.path.name)
  }
}

extension ContentFile {
  /// Translations into languages that the site does not have.
  fileprivate func unlistedTranslations(in settings: Settings) -> [Diagnostic] {
    translations.filter { !settings.languages.contains($0.language) || $0.language == settings.ownLanguage }
      .map {
        $0.language == settings.ownLanguage
          ? .translationIntoOwnLanguage($0.path, $0.language, original: name.path)
          : .unlistedLanguage($0.path, $0.language)
      }
  }
}

/// Pictures are refused above this size, in bytes.
let imageLimit = 50_000_000

private func readImages(
  _ paths: [SourcePath], in folder: some SourceFolder, into library: inout Library,
  reportingTo report: inout [Diagnostic]
) {
  let root = folder.path.appending("images").description.utf8.count + 1
  for source in paths {
    let path = ImagePath(String(decoding: source.description.utf8.dropFirst(root), as: UTF8.self))
    guard SitePath("/" + path.description) != nil else {
      report.append(.badImageName(source))
      library.unreadable.insert(path.description)
      continue
    }
    if let size = imageSize(of: source, in: folder, reportingTo: &report) {
      library.images[path] = Image(path: path, source: source, width: size.width, height: size.height)
    } else {
      library.unreadable.insert(path.description)
    }
  }
}

/// How large a picture is; nil, with the reason, if the file is no whole picture of the kind that its name says.
private func imageSize(
  of source: SourcePath, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> ImageSize? {
  func refuse(_ reason: Diagnostic) -> ImageSize? {
    report.append(reason)
    return nil
  }
  switch folder.contents(of: source, atMost: imageLimit) {
  case .failure(let fault): return refuse(.unreadableSource(source, fault))
  case .success(let bytes):
    guard let size = ImageSize(of: bytes) else { return refuse(.notAnImage(source)) }
    // A browser believes the name: what is published as `.html` runs, whatever picture it begins as.
    guard ImageKind(ofFile: source.name) == size.kind else { return refuse(.misnamedImage(source, size.kind)) }
    guard ByteReader(bytes: bytes).isWhole(as: size.kind) else { return refuse(.damagedImage(source)) }
    return size
  }
}
