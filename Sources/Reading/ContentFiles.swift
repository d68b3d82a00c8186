import Diagnostics
import Model

/// A content file and its translations: `07-x.md` with `07-x.en.md`.
struct ContentFile: Sendable {
  let name: FileName
  var translations: [(language: Language, path: SourcePath)] = []
}

/// The kinds of content that have a folder of their own.
enum Kind: String, CaseIterable, Sendable {
  case coalitions, quotes, statistics, meetings, contacts, pages
}

/// The content folder's files, sorted into their kinds; what belongs nowhere is reported.
struct ContentFiles: Sendable {
  var settings: SourcePath?
  var accessibility: SourcePath?
  var kinds: [Kind: [ContentFile]] = [:]
  var images: [SourcePath] = []
}

/// Sorts what lies in the content folder by the names of folders and files alone; nothing is opened.
func contentFiles(in folder: some SourceFolder) -> Reported<ContentFiles> {
  var (files, report) = (ContentFiles(), [Diagnostic]())
  var markdown: [Kind: [SourcePath]] = [:]
  let root = folder.path.description.utf8.count + 1
  for entry in folder.entries().sorted(by: { $0.path < $1.path }) {
    let (first, depth) = entry.path.place(below: root)
    guard depth > 0 else {
      if case .fault(let fault) = entry.kind { report.append(.unreadableSource(entry.path, fault)) }
      continue
    }
    let kind = Kind(rawValue: first)
    switch (entry.kind, depth) {
    case (.fault(let fault), _): report.append(.unreadableSource(entry.path, fault))
    case (.folder, 1) where first == "images" || kind != nil: break
    case (.folder, 1) where first == "site.yaml":
      report.append(.folderAmongFiles(entry.path))
    case (.folder, 1): report.append(.unknownFolder(entry.path, name: first))
    case (.folder, _) where first == "images" || kind == nil: break
    case (.folder, _): report.append(.folderAmongFiles(entry.path))
    case (.file, 1) where first == "site.yaml": files.settings = entry.path
    case (.file, 1) where first == "accessibility.yaml": files.accessibility = entry.path
    case (.file, _) where first == "images" && depth > 1: files.images.append(entry.path)
    case (.file, 2) where kind != nil && entry.path.isMarkdown:
      if let kind { markdown[kind, default: []].append(entry.path) }
    case (.file, 1),
      (.file, 2) where kind != nil:
      report.append(.unknownFile(entry.path))
    // A file below a folder that has been reported already.
    case (.file, _): break
    }
  }
  for (kind, paths) in markdown { files.kinds[kind] = grouped(paths).reporting(to: &report) }
  return Reported(files, report)
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

  fileprivate var isMarkdown: Bool {
    var path = description
    return path.withUTF8 { $0.suffix(3).elementsEqual(".md".utf8) }
  }
}

/// Puts translations beside their originals.
///
/// A translation alone is an error, and so is a name that gives no slug.
private func grouped(_ paths: [SourcePath]) -> Reported<[ContentFile]> {
  var (files, report) = ([ContentFile](), [Diagnostic]())
  var translations: [(stem: Substring, language: Substring, path: SourcePath)] = []
  files.reserveCapacity(paths.count)
  for path in paths {
    let stem = path.name.dropLast(".md".utf8.count)
    if let (original, language) = parts(of: stem) {
      translations.append((original, language, path))
    } else if let name = FileName(path: path, stem: stem) {
      files.append(ContentFile(name: name))
    } else {
      report.append(.badFileName(path, stem: String(stem)))
    }
  }
  put(translations, beside: &files, reportingTo: &report)
  return Reported(files.sorted { $0.name < $1.name }, report)
}

private func put(
  _ translations: [(stem: Substring, language: Substring, path: SourcePath)], beside files: inout [ContentFile],
  reportingTo report: inout [Diagnostic]
) {
  guard !translations.isEmpty else { return }
  let indexOfStem = Dictionary(
    files.enumerated().map { ($0.element.name.path.name.dropLast(".md".utf8.count), $0.offset) },
    uniquingKeysWith: { one, _ in one })
  for translation in translations {
    guard let index = indexOfStem[translation.stem] else {
      report.append(.translationWithoutOriginal(translation.path, stem: String(translation.stem)))
      continue
    }
    guard let language = Language(rawValue: String(translation.language)) else {
      report.append(.unknownLanguage(translation.path, tag: String(translation.language)))
      continue
    }
    files[index].translations.append((language, translation.path))
  }
}

/// The name of the original and the language in a translation's name.
private func parts(of stem: Substring) -> (original: Substring, language: Substring)? {
  var name = stem
  guard let dot = name.withUTF8({ $0.lastIndex(of: UInt8(ascii: ".")) }) else { return nil }
  let end = stem.utf8.index(stem.startIndex, offsetBy: dot)
  let language = stem[stem.utf8.index(after: end)...]
  return isLanguageTag(language) ? (stem[..<end], language) : nil
}

/// Two or three lower-case letters, as in `07-x.en.md`.
private func isLanguageTag(_ text: Substring) -> Bool {
  (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
}

extension FileName {
  /// Reads `07-koalition-for-x`: a number of at most six digits and a hyphen, which may be missing, and a slug.
  fileprivate init?(path: SourcePath, stem: Substring) {
    var name = stem
    if let (number, length) = name.withUTF8(leadingNumber), let slug = Slug(Substring(stem.utf8.dropFirst(length))) {
      self.init(path: path, number: number, slug: slug)
    } else if let slug = Slug(stem) {
      self.init(path: path, number: nil, slug: slug)
    } else {
      return nil
    }
  }
}

/// The number of `07-koalition-for-x`, and how many bytes it takes with its hyphen.
private func leadingNumber(of name: UnsafeBufferPointer<UInt8>) -> (number: Int, length: Int)? {
  let digits = name.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  guard (1...6).contains(digits.count), name.dropFirst(digits.count).first == UInt8(ascii: "-") else { return nil }
  return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.count + 1)
}

/// The number after the highest that a coalition file has, drafts included; 1 where there is none.
package func nextCoalitionNumber(in folder: some SourceFolder) -> Int {
  let files = contentFiles(in: folder).value.kinds[.coalitions] ?? []
  return (files.compactMap(\.name.number).max() ?? 0) + 1
}

/// The file of the coalition that has a slug already, if there is one.
package func coalitionFile(with slug: Slug, in folder: some SourceFolder) -> SourcePath? {
  contentFiles(in: folder).value.kinds[.coalitions]?.first { $0.name.slug == slug }?.name.path
}
