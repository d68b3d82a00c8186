import Bytes
import Diagnostics
import Fingerprint
import Glibc
import Model

/// The addresses of the pages and redirects of the site that msi published into a folder; nil if there is no such site.
package func publishedAddresses(in folder: String) throws(PublishingFailure) -> [SitePath]? {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else {
    let code = errno
    if [ENOENT, ENOTDIR].contains(code) { return nil }
    throw PublishingFailure(code, at: folder)
  }
  close(descriptor)
  return try Folder(at: folder).publishedPaths()?.compactMap { path in
    guard path == "index.html" || path.hasSuffix("/index.html") else { return nil }
    return SitePath("/" + path.dropLast("index.html".utf8.count))
  }
}

extension Folder {
  /// The paths that the folder's manifest lists; nil if it holds none that msi wrote.
  func publishedPaths() throws(PublishingFailure) -> [String]? {
    guard try holdsManifest() else { return nil }
    let descriptor = descriptor
    let file = try systemCall(at: path(of: Manifest.name)) {
      openat(descriptor, Manifest.name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    }
    defer { close(file) }
    return paths(in: try readAll(of: file))
  }

  private func readAll(of file: CInt) throws(PublishingFailure) -> [UInt8] {
    var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = try systemCall(at: path(of: Manifest.name)) { CInt(clamping: read(file, &piece, piece.count)) }
      if count == 0 { return bytes }
      bytes += piece[..<Int(count)]
    }
  }
}

/// The paths in a manifest, read line by line, as `Manifest` writes them.
private func paths(in manifest: [UInt8]) -> [String] {
  manifest.withBytes { bytes in
    var (paths, start) = ([String](), 0)
    while start < bytes.count {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
      if let path = path(in: bytes.part(start..<end)) { paths.append(path) }
      start = end + 1
    }
    return paths
  }
}

/// The path in a line `    {"path": "404.html", "size": …`; nil for any other line.
private func path(in line: ByteView) -> String? {
  let opening = Manifest.Entry.opening.utf8
  guard line.starts(with: opening) else { return nil }
  let rest = line.part(from: opening.count)
  guard let end = rest.firstIndex(of: UInt8(ascii: "\""), from: 0) else { return nil }
  let path = rest[..<end]
  if !path.contains(UInt8(ascii: "\\")) { return String(decoding: path, as: UTF8.self) }
  return escapedPath(in: rest)
}

/// The path up to the first quotation mark that is not escaped, with its escapes resolved.
private func escapedPath(in text: ByteView) -> String? {
  var (path, isEscaped) = ([UInt8](), false)
  for byte in text {
    if !isEscaped, byte == UInt8(ascii: "\"") { return String(decoding: path, as: UTF8.self) }
    isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    if !isEscaped { path.append(byte) }
  }
  return nil
}
