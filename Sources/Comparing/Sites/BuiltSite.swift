import Bytes
import Diagnostics
import Model
import Routes

/// A site as it was published into a folder: the files that its manifest lists, read when they are asked for.
package struct BuiltSite: Sendable {
  package let folder: any SourceFolder
  /// The files by their paths.
  package let files: [OutputPath: File]
  /// What the site's address ends with, as `/koalitioner/`: all links of its pages begin with it.
  package let base: String
  /// `data/figures.json`; nil where the site has none that can be read.
  package let figures: JSONValue?

  /// What the manifest says of a file.
  package struct File: Hashable, Sendable {
    package let size: Int
    /// The SHA-256 in hexadecimal digits.
    package let hash: String
  }
}

/// Why a folder cannot be taken for a site.
package enum NoSite: Error, Hashable, Sendable {
  /// There is no manifest, or no folder.
  case missing
  /// The manifest is not as msi writes it: cut off, or of another program.
  case damaged
  /// The manifest is there and cannot be read.
  case unreadable(SourceFault)
}

extension BuiltSite {
  /// The name of the manifest, the list of files in a site's folder.
  package static let manifestName = PublishedName.manifest

  /// Reads the manifest of a folder, and its figures.
  package init(in folder: any SourceFolder) throws(NoSite) {
    let manifest: [UInt8]
    switch folder.contents(of: folder.path.appending(Self.manifestName), atMost: Self.largestManifest) {
    case .success(let bytes): manifest = bytes
    case .failure(.missing), .failure(.notAFile): throw .missing
    case .failure(let fault): throw .unreadable(fault)
    }
    guard let files = Self.files(in: manifest) else { throw .damaged }
    self.folder = folder
    self.files = files
    figures = Self.read(DataFile.figuresJSON.path, in: folder).flatMap { JSONValue(reading: $0) }
    base = Self.path(of: figures?["site"]?.text ?? "/")
  }

  /// The files that a manifest lists; nil if it is not as msi writes it.
  ///
  /// Each path is one that cannot lead out of the folder.
  package static func files(in manifest: [UInt8]) -> [OutputPath: File]? {
    guard let document = JSONValue(reading: manifest), document["generator"]?.text == "msi",
      let entries = document["files"]?.list
    else { return nil }
    var files: [OutputPath: File] = [:]
    files.reserveCapacity(entries.count)
    for entry in entries {
      guard let path = entry["path"]?.text.flatMap({ OutputPath($0) }), let size = entry["size"]?.integer, size >= 0,
        let hash = entry["sha256"]?.text, hash.utf8.count == 64
      else { return nil }
      files[path] = File(size: size, hash: hash)
    }
    return files
  }

  /// The bytes of a file; nil if it cannot be read or is larger than a page or picture is.
  package func contents(of path: OutputPath) -> [UInt8]? { Self.read(path.description, in: folder) }

  private static func read(_ path: String, in folder: any SourceFolder) -> [UInt8]? {
    guard case .success(let bytes) = folder.contents(of: folder.path.appending(path), atMost: largestFile) else {
      return nil
    }
    return bytes
  }

  /// The path of an address, with a slash at both ends: `https://example.org/koalitioner/` gives `/koalitioner/`.
  private static func path(of address: String) -> String {
    guard let host = address.firstRange(of: "://")?.upperBound, let slash = address[host...].firstIndex(of: "/") else {
      return "/"
    }
    let path = address[slash...].prefix { $0 != "?" && $0 != "#" }
    return path.hasSuffix("/") ? String(path) : path + "/"
  }

  /// A manifest of a hundred thousand pages is a tenth of this.
  private static let largestManifest = 200_000_000
  private static let largestFile = 10_000_000
}

extension BuiltSite {
  /// The path in the site that a link of one of its pages leads to, without what follows `?` and `#`.
  ///
  /// Nil for what leads elsewhere, and for relative links, which msi writes in style sheets alone.
  package func path(ofLink link: String) -> String? {
    guard link.utf8.starts(with: base.utf8) else { return nil }
    let rest = link.utf8.dropFirst(base.utf8.count).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return String(decoding: rest, as: UTF8.self)
  }
}

extension OutputPath {
  /// The address at which readers find the file: `/koalitioner/` for `koalitioner/index.html`.
  package var address: String {
    let (path, index) = (description, PublishedName.index)
    let isIndex = path == index || path.hasSuffix("/" + index)
    return "/" + (isIndex ? String(path.dropLast(index.count)) : path)
  }

  package var isHTML: Bool { description.hasSuffix(".html") }
}
