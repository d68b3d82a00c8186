import Bytes
import Diagnostics

/// A file of `content/files/`, which is published as it is and under its name where something links to it.
package struct Document: Sendable, Hashable {
  /// The path below `content/files/`: `2026/rapport.pdf`.
  package let path: String
  package let source: SourcePath
  package let kind: DocumentKind
  /// In bytes.
  package let size: Int

  package init(path: String, source: SourcePath, kind: DocumentKind, size: Int) {
    self.path = path
    self.source = source
    self.kind = kind
    self.size = size
  }
}

extension Document {
  /// The folder of the documents in the content folder, and on the site.
  package static let folder = "files"
  /// The most bytes that one may have: hosts such as Cloudflare Pages publish none that is larger.
  package static let sizeLimit = 25_000_000

  /// Where it is on the site, from its root.
  package var output: String { Self.folder + "/" + path }
}

/// The kinds of documents that the site publishes: those that programs open without running what is in them.
package enum DocumentKind: String, CaseIterable, Sendable {
  case pdf, docx, xlsx, pptx, odt, ods, odp, csv, txt, json, zip, epub, ics, mp3, mp4

  /// What a file's name ends in, in capitals or not.
  package init?(ofFile name: some StringProtocol) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }

  /// What readers call it, in every language.
  package var name: String {
    switch self {
    case .docx: "Word"
    case .xlsx: "Excel"
    case .pptx: "PowerPoint"
    case .odt, .ods, .odp: "OpenDocument"
    case .epub: "EPUB"
    case .txt: "TXT"
    case .ics: "iCalendar"
    case .pdf, .csv, .json, .zip, .mp3, .mp4: rawValue.uppercased()
    }
  }

  /// Whether it is text, which must be UTF-8 since it is published as that.
  package var isText: Bool { [.csv, .txt, .json, .ics].contains(self) }

  /// Whether it is an archive in the format ZIP, as the documents of today's office programs are.
  package var isArchive: Bool { [.docx, .xlsx, .pptx, .odt, .ods, .odp, .epub, .zip].contains(self) }
}
