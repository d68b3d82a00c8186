import Diagnostics
import Model

/// Reads the documents: whether each is of a kind that may be published, has a name that can stand in an address, and holds
/// what its name says.
func readDocuments(
  _ sources: [SourcePath], in folder: some SourceFolder, into library: inout Library,
  reportingTo report: inout [Diagnostic]
) {
  let root = folder.path.appending(Document.folder).description.utf8.count + 1
  for source in sources {
    let path = String(decoding: source.description.utf8.dropFirst(root), as: UTF8.self)
    if let document = document(at: path, source, in: folder, reportingTo: &report) {
      library.documents[path] = document
    } else {
      library.unreadable.formUnion([Document.folder + "/" + path, String(source.name)])
    }
  }
}

/// A document; nil, with the reason, if it cannot be published.
private func document(
  at path: String, _ source: SourcePath, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> Document? {
  func refuse(_ reason: Diagnostic) -> Document? {
    report.append(reason)
    return nil
  }
  guard let kind = DocumentKind(ofFile: source.name) else { return refuse(.forbiddenDocument(source)) }
  guard SitePath("/" + path) != nil else { return refuse(.badDocumentName(source, at: path)) }
  switch folder.contents(of: source, atMost: Document.sizeLimit) {
  case .failure(let fault): return refuse(.unreadableSource(source, fault))
  case .success(let bytes):
    if let fault = DocumentFault(of: bytes, as: kind) { return refuse(.damagedDocument(source, kind, fault)) }
    return Document(path: path, source: source, kind: kind, size: bytes.count)
  }
}

/// Why a file is not what its name says.
enum DocumentFault {
  case empty
  /// It holds something else.
  case otherKind
  /// It ends too early.
  case brokenOff
  /// It is text in another encoding than UTF-8.
  case otherEncoding

  init?(of bytes: [UInt8], as kind: DocumentKind) {
    if bytes.isEmpty {
      self = .empty
    } else if kind == .pdf {
      // Both marks may have other bytes around them (ISO 32000, annex H.3.4); signed files have many after the end.
      guard bytes.prefix(1_024).holds("%PDF-") else { self = .otherKind; return }
      guard bytes.suffix(100_000).holds("%%EOF") else { self = .brokenOff; return }
      return nil
    } else if kind.isArchive {
      guard bytes.starts(with: "PK".utf8) else { self = .otherKind; return }
      // The end of the list of files, and at most 65,535 bytes of remark (PKWARE's APPNOTE, 4.3.16).
      guard bytes.suffix(65_557).holds("PK\u{5}\u{6}") else { self = .brokenOff; return }
      return nil
    } else if kind.isText {
      if bytes.contains(0) { self = bytes.starts(with: [0xFF, 0xFE]) ? .otherEncoding : .otherKind; return }
      guard String(validating: bytes, as: UTF8.self) != nil else { self = .otherEncoding; return }
      return nil
    } else {
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether some bytes stand anywhere in these.
  fileprivate func holds(_ mark: StaticString) -> Bool {
    let mark = Array("\(mark)".utf8)
    return indices.contains { self[$0] == mark[0] && self[$0...].starts(with: mark) }
  }
}
