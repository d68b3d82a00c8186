import Comparing
import Diagnostics
import Fingerprint
import Model

/// Holds the files of a folder against a manifest: which are missing, which differ, and which are there without being listed.
package func verifyFolder(
  _ folder: any SourceFolder, against files: [OutputPath: BuiltSite.File], present: [String]
) -> Verification {
  var verification = Verification()
  var (missing, differing, unreadable) = ([String](), [String](), [String]())
  for path in files.keys.sorted() {
    guard let file = files[path] else { continue }
    verification.files += 1
    switch folder.contents(of: folder.path.appending(path.description), atMost: largestFile) {
    case .success(let bytes):
      if bytes.count != file.size || SHA256(of: bytes).hexadecimal != file.hash { differing.append(path.shown) }
    case .failure(.missing), .failure(.notAFile): missing.append(path.shown)
    case .failure(.tooLarge): differing.append(path.shown)
    case .failure: unreadable.append(path.shown)
    }
  }
  let foreign = present.filter { name in
    name != BuiltSite.manifestName && (OutputPath(name).map { files[$0] == nil } ?? true)
  }
  verification.add(.missing(missing))
  verification.add(.differing(differing))
  verification.add(.unreadable(unreadable))
  verification.add(.foreign(foreign.map(\.asSeen).sorted()))
  return verification
}

/// Far more than any file of a site has.
let largestFile = 200_000_000

extension OutputPath {
  /// The path as a report shows it.
  var shown: String { description.asSeen }
}
