import Diagnostics
import Model
import Routes

/// A file for the site's root wants the place of a page, of a file that the generator writes, or of another such file.
func rootFileConflicts(in library: Library) -> [Diagnostic] {
  guard !library.rootFiles.isEmpty else { return [] }
  let reserved = ReservedPaths(of: library.settings)
  let owners = Owners(of: Routes(of: library).claims, wanted: library.rootFiles)
  var first: [String: RootFile] = [:]
  for file in library.rootFiles {
    for folder in file.address.ancestors { _ = first.insertIfAbsent(file, for: folder) }
  }
  return library.rootFiles.compactMap { file in
    let address = file.address
    if let name = reserved.reservedPart(ofRootFile: address.whole) { return .reservedRootFile(file, name) }
    if let claim = owners.claim(of: address) { return .rootFileConflict(file, with: claim.span) }
    return first.insertIfAbsent(file, for: address.whole).map { .rootFileConflict(file, with: $0.span) }
  }
}

/// Where a file is, in small letters and with a slash at the end, as those of pages: `/bestall/index.html/`.
private struct FileAddress {
  let whole: String

  /// The folders that the file is in, below the root.
  var ancestors: [String] {
    let parts = whole.split(separator: "/").dropLast()
    return parts.indices.map { "/" + parts[...$0].joined(separator: "/") + "/" }
  }

  /// The page that servers would show the file as, or a folder that it is in; nil where neither is named as index files are.
  var page: String? {
    let parts = whole.split(separator: "/")
    return parts.firstIndex(of: "index.html").map { "/" + parts[..<$0].map { $0 + "/" }.joined() }
  }
}

extension RootFile {
  fileprivate var address: FileAddress { FileAddress(whole: "/" + path.lowercased() + "/") }
}

/// The pages that have the places which files want.
private struct Owners {
  /// By the page that a file would be shown as.
  private var pages: [String: PathClaim] = [:]
  /// By a file's address, which is a folder of the site that a page is in.
  private var folders: [String: PathClaim] = [:]

  init(of claims: [PathClaim], wanted files: [RootFile]) {
    let (names, indexed) = (Set(files.map(\.address.whole)), Set(files.compactMap(\.address.page)))
    for claim in claims {
      let path = claim.path.description.lowercased()
      if indexed.contains(path) { _ = pages.insertIfAbsent(claim, for: path) }
      for folder in [claim.path] + claim.path.ancestors where names.contains(folder.description.lowercased()) {
        _ = folders.insertIfAbsent(claim, for: folder.description.lowercased())
      }
    }
  }

  func claim(of address: FileAddress) -> PathClaim? {
    folders[address.whole] ?? address.page.flatMap { pages[$0] }
  }
}

extension Diagnostic {
  fileprivate static func reservedRootFile(_ file: RootFile, _ name: String) -> Diagnostic {
    let isName = "/" + file.path.lowercased() == name
    return Diagnostic(
      .reservedPath, at: file.span,
      isName
        ? Bilingual(sv: "filen \(name) gör webbplatsen själv", en: "the site makes the file \(name) itself")
        : Bilingual(
          sv: "adressen /\(file.path) är reserverad för webbplatsens egna filer",
          en: "the address /\(file.path) is reserved for the site's own files"),
      help: isName
        ? Bilingual(sv: "ta bort filen", en: "remove the file")
        : Bilingual(
          sv: "välj en mapp och ett namn som inte börjar med \(name), eller ta bort filen",
          en: "choose a folder and a name that do not begin with \(name), or remove the file"))
  }

  fileprivate static func rootFileConflict(_ file: RootFile, with owner: Span?) -> Diagnostic {
    Diagnostic(
      .pathConflict, at: file.span,
      Bilingual(
        sv: "adressen /\(file.path) är redan upptagen", en: "the address /\(file.path) is already taken"),
      notes: [
        owner.map { Note(Bilingual(sv: "den som har adressen", en: "who has the address"), at: $0) }
          ?? Note(
            Bilingual(
              sv: "där är en sida som webbplatsen alltid har", en: "a page that the site always has is there"))
      ],
      help: Bilingual(sv: "döp om filen, eller ta bort den", en: "rename the file, or remove it"))
  }
}
