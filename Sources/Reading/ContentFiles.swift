import Bytes
import Diagnostics
import Model

/// A content file and its translations: `07-x.md` with `07-x.en.md`.
struct ContentFile: Sendable {
  let name: FileName
  /// The name without ending, as it was meant: `07-x`.
  let stem: Substring
  var translations: [(language: Language, path: SourcePath)] = []
}

private let folders = Set(Library.kinds.map { $0.folder })

/// The content folder's files, sorted into their kinds; what belongs nowhere is reported.
struct ContentFiles: Sendable {
  var settings: SourcePath?
  var accessibility: SourcePath?
  /// By the folder of each kind.
  var kinds: [String: [ContentFile]] = [:]
  var images: [SourcePath] = []
  /// What misnamed files should be called, from the content folder on: `coalitions/07-x.md`.
  var meant: Set<String> = []
}

/// Sorts what lies in the content folder by the names of folders and files alone; nothing is opened.
///
/// A misnamed file is reported, and taken for what it was meant to be.
func contentFiles(in folder: some SourceFolder, reportingTo report: inout [Diagnostic]) -> ContentFiles {
  var files = ContentFiles()
  var texts: [String: [SourcePath]] = [:]
  var strays: [SourcePath] = []
  let root = folder.path.description.utf8.count + 1
  for entry in folder.entries().sorted(by: { $0.path < $1.path }) {
    let (first, depth) = entry.path.place(below: root)
    guard depth > 0 else {
      if case .fault(let fault) = entry.kind { report.append(.unreadableSource(entry.path, fault)) }
      continue
    }
    let folder = folders.contains(first) ? first : nil
    switch (entry.kind, depth) {
    case (.fault(let fault), _): report.append(.unreadableSource(entry.path, fault))
    case (.folder, 1) where first == "images" || folder != nil: break
    case (.folder, 1) where first == "site.yaml" || first == "accessibility.yaml":
      report.append(.folderAmongFiles(entry.path))
    case (.folder, 1): report.append(.unknownFolder(entry.path, name: first))
    case (.folder, _) where first == "images" || folder == nil: break
    case (.folder, _): report.append(.folderAmongFiles(entry.path))
    case (.file, 1) where first == "site.yaml": files.settings = entry.path
    case (.file, 1) where first == "accessibility.yaml": files.accessibility = entry.path
    case (.file, 1): strays.append(entry.path)
    case (.file, _) where first == "images": files.images.append(entry.path)
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
  /// Takes a file beside the folders: settings by another name, or something that belongs nowhere.
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

  /// Takes the files of a kind and puts translations beside their originals.
  ///
  /// A translation alone is an error, and so is a name that gives no slug.
  fileprivate mutating func take(_ paths: [SourcePath], of folder: String, reportingTo report: inout [Diagnostic]) {
    var files: [ContentFile] = []
    var odd: [ContentFileName] = []
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
        odd.append(name)
      }
    }
    let translations = take(odd, besides: paths, of: folder, into: &files, reportingTo: &report)
    put(translations, beside: &files, reportingTo: &report)
    kinds[folder] = files.sorted { $0.name < $1.name }
  }

  /// Takes translations, and files whose names are not right, for what they were meant to be.
  private mutating func take(
    _ odd: [ContentFileName], besides paths: [SourcePath], of folder: String, into files: inout [ContentFile],
    reportingTo report: inout [Diagnostic]
  ) -> [Translation] {
    var names = odd.isEmpty ? [] : Set(paths.map { String($0.name) })
    return odd.compactMap { name in
      guard let meant = name.meant, let stem = ContentFileName(SourcePath(meant))?.stem else {
        report.append(.badFileName(name.path, meant: nil))
        return nil
      }
      if meant != name.path.name {
        guard names.insert(meant).inserted else {
          report.append(.copiedFile(name.path, of: meant))
          return nil
        }
        report.append(name.isExact ? .badFileName(name.path, meant: meant) : .misnamedFile(name.path, meant: meant))
        self.meant.insert(folder + "/" + meant)
      }
      if let language = name.language { return Translation(stem: stem, language: language, path: name.path) }
      if let file = FileName(path: name.path, stem: stem) { files.append(ContentFile(name: file, stem: stem)) }
      return nil
    }
  }
}

/// A translation whose original is still to be found.
private struct Translation {
  let stem: Substring
  let language: String
  let path: SourcePath
}

extension SourcePath {
  /// The first component after `root` bytes, and how many components there are.
  fileprivate func place(below root: Int) -> (first: String, depth: Int) {
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
  _ translations: [Translation], beside files: inout [ContentFile], reportingTo report: inout [Diagnostic]
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

/// The number of `07-koalition-for-x`, and how many bytes it takes with its hyphen.
private func leadingNumber(of name: ByteView) -> (number: Int, length: Int)? {
  let digits = name.prefix(while: \.isDigit)
  guard (1...6).contains(digits.count), name.dropFirst(digits.count).first == UInt8(ascii: "-") else { return nil }
  return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.count + 1)
}

/// The number after the highest that a coalition file has, drafts included; 1 where there is none.
package func nextCoalitionNumber(in folder: some SourceFolder) -> Int {
  (coalitionFiles(in: folder).compactMap(\.name.number).max() ?? 0) + 1
}

/// The file of the coalition that has a slug already, if there is one.
package func coalitionFile(with slug: Slug, in folder: some SourceFolder) -> SourcePath? {
  coalitionFiles(in: folder).first { $0.name.slug == slug }?.name.path
}

private func coalitionFiles(in folder: some SourceFolder) -> [ContentFile] {
  // What is wrong with the names of the others is told when the site is built.
  var report: [Diagnostic] = []
  return contentFiles(in: folder, reportingTo: &report).kinds[Coalition.folder] ?? []
}
