import Diagnostics
import Model

/// Reads the files for the site's root: whether each can be had and has a name that can be asked for, and the text of those
/// that a rule looks at.
///
/// Of too many none is opened.
func readRootFiles(
  _ sources: [SourcePath], in folder: some SourceFolder, into library: inout Library,
  reportingTo report: inout [Diagnostic]
) {
  let root = folder.path.appending(RootFile.folder)
  let isTooMany = sources.count > RootFile.countLimit
  if isTooMany { report.append(.tooManyRootFiles(root, count: sources.count)) }
  for source in sources.sorted() {
    let path = String(source.description.dropFirst(root.description.count + 1))
    let file: RootFile? =
      isTooMany
      ? RootFile(path: path, source: source) : readRootFile(at: path, source, in: folder, reportingTo: &report)
    if let file {
      library.rootFiles.append(file)
    } else {
      library.unreadable.formUnion([RootFile.folder + "/" + path, String(source.name)])
    }
  }
}

/// A file for the site's root; nil, with the reason, if it cannot be published.
private func readRootFile(
  at path: String, _ source: SourcePath, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> RootFile? {
  guard SitePath("/" + path) != nil else {
    report.append(.badRootFileName(source))
    return nil
  }
  switch folder.contents(of: source, atMost: RootFile.sizeLimit) {
  case .failure(let fault):
    report.append(.unreadableSource(source, fault))
    return nil
  case .success(let bytes):
    if isMeantForPage(source.name) { report.append(.misplacedRootFile(source)) }
    return RootFile(
      path: path, source: source, text: RootFile.isExamined(path) ? SourceFile(source, bytes) : nil)
  }
}

/// Whether a file for the site's root looks like one that is meant to become a page: in Markdown, or a word processor's.
private func isMeantForPage(_ name: Substring) -> Bool {
  let name = name.lowercased()
  return endingsOfTexts.contains { name.hasSuffix("." + $0) } || name == "site.yaml" || name == "accessibility.yaml"
}

private let endingsOfTexts = ["md", "md.txt", "markdown", "mdown", "mkd", "doc", "docx", "odt", "rtf", "pages"]
