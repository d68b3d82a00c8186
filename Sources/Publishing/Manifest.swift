import Bytes
import Fingerprint
import Glibc
import Model
import Routes

/// The list of a site's files, in `msi-manifest.json`: what a host needs to send only what changed, and the mark by
/// which msi knows the folders that it made.
///
/// ```json
/// {
///   "generator": "msi",
///   "version": 1,
///   "files": [
///     {"path": "404.html", "size": 5120, "sha256": "9f86d081…"}
///   ]
/// }
/// ```
///
/// The files are sorted by the bytes of their paths; the manifest itself is not among them.
struct Manifest: Sendable {
  private(set) var entries: [Entry] = []

  /// A file as it was written.
  struct Entry: Sendable {
    let path: OutputPath
    let size: Int
    let hash: SHA256
  }
}

extension Manifest {
  static let name = PublishedName.manifest
  /// The manifest while it is being written: what stands under its own name is always whole.
  static let unfinishedName = "." + PublishedName.manifest

  /// Whether a path is the manifest's own, which no file of the site may claim.
  static func reserves(_ path: OutputPath) -> Bool {
    path.description == name || path.description == unfinishedName
  }

  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// The size of all files together, in bytes.
  var size: Int { entries.reduce(0) { $0 + $1.size } }

  /// The manifest as it is written: the same for the same files, in whatever order they came.
  var json: [UInt8] {
    var text = Self.opening
    // A path, and its size and hash in words.
    text.reserveCapacity(entries.reduce(256) { $0 + $1.path.description.utf8.count + 128 })
    for (place, index) in order.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      entries[index].append(to: &text)
    }
    return text + Self.closing
  }

  /// The indices of the entries in the order of their paths' bytes, which are laid side by side to be compared.
  private var order: [Int] {
    var (paths, ends) = ([UInt8](), [0])
    for entry in entries {
      paths += entry.path.description.utf8
      ends.append(paths.count)
    }
    return paths.withBytes { bytes in
      func path(_ index: Int) -> ByteView {
        bytes.part(ends[index]..<ends[index + 1])
      }
      return entries.indices.sorted { path($0).precedes(path($1)) }
    }
  }

  fileprivate static let opening = Array("{\n  \"generator\": \"msi\",\n  \"version\": 1,\n  \"files\": [".utf8)
  fileprivate static let closing = Array("\n  ]\n}\n".utf8)
}

extension Manifest.Entry {
  static let opening = "    {\"path\": \""

  fileprivate func append(to text: inout [UInt8]) {
    text += Self.opening.utf8
    path.description.withBytes { text.append(path: $0) }
    text += "\", \"size\": "
    text += String(size).utf8
    text += ", \"sha256\": \""
    hash.appendHexadecimal(to: &text)
    text += "\"}"
  }
}

extension [UInt8] {
  /// Appends a path within a string of JSON, mostly as it is: it has no control characters, so that only two must be escaped.
  fileprivate mutating func append(path: ByteView) {
    func mustBeEscaped(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }
    guard path.contains(where: mustBeEscaped) else { return append(contentsOf: path) }
    for byte in path {
      if mustBeEscaped(byte) { append(UInt8(ascii: "\\")) }
      append(byte)
    }
  }

  fileprivate static func += (text: inout [UInt8], piece: StaticString) {
    text.append(contentsOf: piece.bytes)
  }
}

extension Folder {
  /// Marks the folder as one that msi made, before anything else is in it.
  func startManifest() throws(PublishingFailure) {
    try create(Manifest.name, holding: Manifest())
  }

  /// Puts the complete manifest in the place of the first one.
  func finish(_ manifest: Manifest) throws(PublishingFailure) {
    try create(Manifest.unfinishedName, holding: manifest)
    let descriptor = descriptor
    _ = try ask(about: path(of: Manifest.name)) {
      renameat(descriptor, Manifest.unfinishedName, descriptor, Manifest.name)
    }
  }

  private func create(_ name: String, holding manifest: Manifest) throws(PublishingFailure) {
    try manifest.json.withUnsafeBufferPointer { json throws(PublishingFailure) in
      try create(name, holding: json)
    }
  }

  /// Whether the folder holds a manifest that opens and ends as ours do: then msi made the folder.
  func holdsManifest() throws(PublishingFailure) -> Bool {
    let file = openat(descriptor, Manifest.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      let code = errno
      if code == ENOENT || code == ELOOP { return false }
      throw PublishingFailure(code, at: path(of: Manifest.name))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw PublishingFailure(errno, at: path(of: Manifest.name)) }
    return reads(Manifest.opening, in: file, at: 0)
      && reads(Manifest.closing, in: file, at: status.st_size - Manifest.closing.count)
  }
}

private func reads(_ expected: [UInt8], in file: CInt, at offset: Int) -> Bool {
  var bytes = [UInt8](repeating: 0, count: expected.count)
  return offset >= 0 && pread(file, &bytes, bytes.count, offset) == expected.count && bytes == expected
}
