import Bytes
import Diagnostics
import Model

/// A content file and its translations: `07-x.md` with `07-x.en.md`.
struct ContentFile: Sendable {
  let name: FileName
  /// The name without language and file extension, corrected if it was misspelt: `07-x`.
  let stem: Substring
  var translations: [(language: Language, path: SourcePath)] = []
}

/// The names of the folders of content.
private let folders = Set(Library.kinds.map { $0.folder })
/// The folders that may hold others.
private let nestedFolders: Set = ["images", RootFile.folder, Document.folder]

/// The files of the content folder by kind.
struct ContentFiles: Sendable {
  var settings: SourcePath?
  var accessibility: SourcePath?
  /// The files of each kind, by the name of its folder.
  var kinds: [String: [ContentFile]] = [:]
  var images: [SourcePath] = []
  /// The documents that can be linked to.
  var documents: [SourcePath] = []
  /// The files for the site's root.
  var root: [SourcePath] = []
  /// The corrected paths of misnamed files, relative to the content folder: `coalitions/07-x.md`.
  var correctedPaths: Set<String> = []
}

/// Sorts the files of the content folder by kind, from their paths alone.
///
/// Files of no kind are reported. So are misnamed files, which are then read under their corrected names.
func contentFiles(in folder: some SourceFolder, reportingTo report: inout [Diagnostic]) -> ContentFiles {
  var files = ContentFiles()
  var texts: [String: [SourcePath]] = [:]
  var strays: [SourcePath] = []
  let root = folder.path.description.utf8.count + 1
  for entry in folder.entries().sorted(by: { $0.path < $1.path }) {
    let (first, depth) = entry.path.firstComponentAndDepth(below: root)
    guard depth > 0 else {
      if case .fault(let fault) = entry.kind { report.append(.unreadableSource(entry.path, fault)) }
      continue
    }
    let folder = folders.contains(first) ? first : nil
    switch (entry.kind, depth) {
    case (.fault(let fault), _): report.append(.unreadableSource(entry.path, fault))
    case (.folder, 1) where nestedFolders.contains(first) || folder != nil: break
    case (.folder, 1) where first == "site.yaml" || first == "accessibility.yaml":
      report.append(.folderAmongFiles(entry.path))
    case (.folder, 1): report.append(.unknownFolder(entry.path, name: first))
    case (.folder, _) where nestedFolders.contains(first) || folder == nil: break
    case (.folder, _): report.append(.folderAmongFiles(entry.path))
    case (.file, 1) where first == "site.yaml": files.settings = entry.path
    case (.file, 1) where first == "accessibility.yaml": files.accessibility = entry.path
    case (.file, 1): strays.append(entry.path)
    case (.file, _) where first == "images": files.images.append(entry.path)
    case (.file, _) where first == Document.folder: files.documents.append(entry.path)
    case (.file, _) where first == RootFile.folder: files.root.append(entry.path)
    case (.file, 2): if let folder { texts[folder, default: []].append(entry.path) }
    // A file below a folder that has been reported already.
    case (.file, _): break
    }
  }
  for path in strays { files.take(path, reportingTo: &report) }
  for (folder, paths) in texts { files.take(paths, of: folder, reportingTo: &report) }
  return files
}

extension ContentFiles {
  /// Adds a file beside the folders: misnamed settings, or a file of no kind.
  fileprivate mutating func take(_ path: SourcePath, reportingTo report: inout [Diagnostic]) {
    switch StrayFile(path) {
    case .settings where settings == nil:
      settings = path
      report.append(.misnamedFile(path, meant: "site.yaml"))
    case .accessibility where accessibility == nil:
      accessibility = path
      report.append(.misnamedFile(path, meant: "accessibility.yaml"))
    case .settings: report.append(.copiedFile(path, of: "site.yaml"))
    case .accessibility: report.append(.copiedFile(path, of: "accessibility.yaml"))
    case let stray: report.append(.strayFile(path, stray))
    }
  }

  /// Adds the files of a kind, each with its translations.
  ///
  /// A translation without an original is an error, and so is a name without a slug.
  fileprivate mutating func take(_ paths: [SourcePath], of folder: String, reportingTo report: inout [Diagnostic]) {
    var files: [ContentFile] = []
    var misnamed: [ContentFileName] = []
    files.reserveCapacity(paths.count)
    for path in paths {
      guard let name = ContentFileName(path), !name.isReadme else {
        report.append(.strayFile(path, StrayFile(path)))
        continue
      }
      if let rest = name.afterDate { report.append(.dateInFileName(path, rest: rest)) }
      if name.isExact, name.language == nil, let file = FileName(path: path, stem: name.stem) {
        files.append(ContentFile(name: file, stem: name.stem))
      } else {
        misnamed.append(name)
      }
    }
    let translations = take(misnamed, besides: paths, of: folder, into: &files, reportingTo: &report)
    put(translations, beside: &files, reportingTo: &report)
    kinds[folder] = files.sorted { $0.name < $1.name }
  }

  /// Adds misnamed files under their corrected names, and returns the translations.
  private mutating func take(
    _ misnamed: [ContentFileName], besides paths: [SourcePath], of folder: String, into files: inout [ContentFile],
    reportingTo report: inout [Diagnostic]
  ) -> [UnmatchedTranslation] {
    var names = misnamed.isEmpty ? [] : Set(paths.map { String($0.name) })
    return misnamed.compactMap { name in
      guard let corrected = name.corrected, let stem = ContentFileName(SourcePath(corrected))?.stem else {
        report.append(.badFileName(name.path, meant: nil))
        return nil
      }
      if corrected != name.path.name {
        guard names.insert(corrected).inserted else {
          report.append(.copiedFile(name.path, of: corrected))
          return nil
        }
        report.append(
          name.isExact ? .badFileName(name.path, meant: corrected) : .misnamedFile(name.path, meant: corrected))
        correctedPaths.insert(folder + "/" + corrected)
      }
      if let language = name.language { return UnmatchedTranslation(stem: stem, language: language, path: name.path) }
      if let file = FileName(path: name.path, stem: stem) { files.append(ContentFile(name: file, stem: stem)) }
      return nil
    }
  }
}

/// A translation that has not been matched with its original yet.
private struct UnmatchedTranslation {
  let stem: Substring
  let language: String
  let path: SourcePath
}

extension SourcePath {
  /// The first component after `root` bytes, and the number of components from there on.
  fileprivate func firstComponentAndDepth(below root: Int) -> (first: String, depth: Int) {
    var path = description
    return path.withUTF8 { bytes in
      let rest = bytes.dropFirst(root)
      let first = rest.prefix { $0 != UInt8(ascii: "/") }
      let slashes = rest.dropFirst(first.count).lazy.filter { $0 == UInt8(ascii: "/") }.count
      return (String(decoding: first, as: UTF8.self), rest.isEmpty ? 0 : slashes + 1)
    }
  }
}

private func put(
  _ translations: [UnmatchedTranslation], beside files: inout [ContentFile], reportingTo report: inout [Diagnostic]
) {
  guard !translations.isEmpty else { return }
  let indexOfStem = Dictionary(
    files.enumerated().map { ($0.element.stem, $0.offset) }, uniquingKeysWith: { one, _ in one })
  for translation in translations {
    guard let index = indexOfStem[translation.stem] else {
      report.append(.translationWithoutOriginal(translation.path, stem: String(translation.stem)))
      continue
    }
    guard let language = Language(rawValue: translation.language) else {
      report.append(.unknownLanguage(translation.path, tag: translation.language))
      continue
    }
    files[index].translations.append((language, translation.path))
  }
}

extension FileName {
  /// Reads `07-koalition-for-x`: a number of at most six digits and a hyphen, which may be missing, and a slug.
  fileprivate init?(path: SourcePath, stem: Substring) {
    if let (number, length) = String(stem).withBytes(leadingNumber),
      let slug = Slug(Substring(stem.utf8.dropFirst(length)))
    {
      self.init(path: path, number: number, slug: slug)
    } else if let slug = Slug(stem) {
      self.init(path: path, number: nil, slug: slug)
    } else {
      return nil
    }
  }
}

/// The number of `07-koalition-for-x`, and its length with the hyphen, in bytes.
private func leadingNumber(of name: ByteView) -> (number: Int, length: Int)? {
  let digits = name.prefix(while: \.isDigit)
  guard (1...6).contains(digits.count), name.dropFirst(digits.count).first == UInt8(ascii: "-") else { return nil }
  return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.count + 1)
}

/// The number for a new file: one more than the highest.
package func nextNumber(after names: [FileName]) -> Int { (names.compactMap(\.number).max() ?? 0) + 1 }

/// The files of a kind's folder with what their names say, in whatever order.
package func fileNames(of kind: String, in folder: some SourceFolder) -> [FileName] {
  // Diagnostics of the names are reported when the site is built.
  var report: [Diagnostic] = []
  return (contentFiles(in: folder, reportingTo: &report).kinds[kind] ?? []).map(\.name)
}
