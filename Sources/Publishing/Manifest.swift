import Bytes
import Fingerprint
import Glibc
import Model
import Routes

/// The list of a site's files, in `msi-manifest.json`: with it a host can upload only what changed, and msi recognizes the
/// folders that it made.
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

  /// A file that was written.
  struct Entry: Sendable {
    let path: OutputPath
    let size: Int
    let hash: SHA256
  }
}

extension Manifest {
  static let name = PublishedName.manifest
  /// The name of the manifest while it is being written, so that a file with its final name is always complete.
  static let unfinishedName = PublishedName.unfinishedManifest

  /// Whether a path is reserved for the manifest.
  static func reserves(_ path: OutputPath) -> Bool {
    path.description == name || path.description == unfinishedName
  }

  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// The total size of the files, in bytes.
  var size: Int { entries.reduce(0) { $0 + $1.size } }

  /// The manifest as JSON in UTF-8, the same whatever the order in which the files were written.
  var json: [UInt8] {
    var text = Self.opening
    // For each file its path, and 128 bytes for the rest of its line.
    text.reserveCapacity(entries.reduce(256) { $0 + $1.path.description.utf8.count + 128 })
    for (number, index) in order.enumerated() {
      text += number == 0 ? "\n" : ",\n"
      entries[index].append(to: &text)
    }
    return text + Self.closing
  }

  /// The indices of the entries, sorted by the bytes of their paths, which are copied into one array for that.
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
  /// Appends a path as the contents of a JSON string; it has no control characters, so only `"` and `\` are escaped.
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
  /// Writes an empty manifest as the folder's first file, which marks the folder as made by msi.
  func startManifest() throws(PublishingFailure) {
    try create(Manifest.name, holding: Manifest())
  }

  /// Replaces the empty manifest with the complete one.
  func finish(_ manifest: Manifest) throws(PublishingFailure) {
    try create(Manifest.unfinishedName, holding: manifest)
    let descriptor = descriptor
    _ = try systemCall(at: path(of: Manifest.name)) {
      renameat(descriptor, Manifest.unfinishedName, descriptor, Manifest.name)
    }
  }

  private func create(_ name: String, holding manifest: Manifest) throws(PublishingFailure) {
    try manifest.json.withUnsafeBufferPointer { json throws(PublishingFailure) in
      try create(name, holding: json)
    }
  }

  /// Whether the folder holds a manifest that begins and ends as msi writes it.
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
