import Diagnostics
import Model

/// Files of `content/files/` that cannot be published.
extension Diagnostic {
  static func forbiddenDocument(_ path: SourcePath) -> Diagnostic {
    let reason = DocumentRefusal(path.name)
    return Diagnostic(.forbiddenFileType, at: Span(wholeOf: path), reason.summary, help: reason.help)
  }

  /// `path` is the document's below the folder.
  static func badDocumentName(_ source: SourcePath, at path: String) -> Diagnostic {
    let meant = plainPath(path)
    return Diagnostic(
      .badDocumentName, at: Span(wholeOf: source),
      Bilingual(sv: "\"\(path)\" kan inte stå i en adress", en: "\"\(path)\" cannot stand in an address"),
      label: .didYouMean(meant),
      help: Bilingual(
        sv: "döp om filen till \(meant), och skriv det namnet där du länkar",
        en: "rename the file to \(meant), and write that name where you link to it"))
  }

  static func damagedDocument(_ path: SourcePath, _ kind: DocumentKind, _ fault: DocumentFault) -> Diagnostic {
    let (summary, help) = fault.words(for: kind)
    return Diagnostic(.damagedDocument, at: Span(wholeOf: path), summary, help: help)
  }
}

/// A path in the letters of addresses: `mapp-ett/arsrapport-2026.pdf`.
private func plainPath(_ path: String) -> String {
  let parts = path.split(separator: "/").map(String.init)
  let folders = parts.dropLast().map { Slug(nearestTo: $0)?.description ?? "mapp" }
  let file = parts.last ?? path
  let stem = Slug(nearestTo: String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]))?.description ?? "fil"
  let ending = DocumentKind(ofFile: file)?.rawValue ?? "pdf"
  return (folders + [stem + "." + ending]).joined(separator: "/")
}

extension DocumentFault {
  fileprivate func words(for kind: DocumentKind) -> (summary: Bilingual, help: Bilingual) {
    let anew = Bilingual(
      sv: "lägg upp filen på nytt från originalet", en: "upload the file anew from the original")
    return switch self {
    case .empty: (Bilingual(sv: "filen är tom", en: "the file is empty"), anew)
    case .brokenOff:
      (
        Bilingual(
          sv: "filen tar slut för tidigt och går inte att öppna", en: "the file ends too early and cannot be opened"),
        anew
      )
    case .otherKind:
      (
        Bilingual(
          sv: "filen heter .\(kind.rawValue) men är sparad som något annat",
          en: "the file is named .\(kind.rawValue) but saved as something else"),
        Bilingual(
          sv: "öppna filen i programmet som den är gjord i och spara den som \(kind.name); att byta ändelse i namnet "
            + "räcker inte",
          en:
            "open the file in the program that made it and save it as \(kind.name); changing the ending of its name is "
            + "not enough")
      )
    case .otherEncoding:
      (
        Bilingual(
          sv: "filen är inte sparad i UTF-8, så å, ä och ö skulle bli fel tecken",
          en: "the file is not saved in UTF-8, so letters such as å, ä and ö would come out wrong"),
        kind == .csv
          ? Bilingual(
            sv: "spara filen på nytt; i Excel heter filformatet \"CSV UTF-8\"",
            en: "save the file anew; in Excel the file format is called \"CSV UTF-8\"")
          : Bilingual(sv: "spara filen på nytt i UTF-8", en: "save the file anew in UTF-8")
      )
    }
  }
}

/// Why a file is of no kind that may be published.
private enum DocumentRefusal {
  /// It runs in the browser or on the computer of whoever opens it.
  case program(String)
  /// Formats of office programs that may hold macros.
  case macros(String, instead: String)
  case picture
  /// A text that should become a page.
  case text
  case unknown

  init(_ name: Substring) {
    let ending = name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    if programs.contains(ending) {
      self = .program(ending)
    } else if let instead = officeFormats[ending] {
      self = .macros(ending, instead: instead)
    } else if ImageKind(ofFile: name) != nil || pictures.contains(ending) {
      self = .picture
    } else {
      self = ["md", "markdown", "mkd", "mdown"].contains(ending) ? .text : .unknown
    }
  }

  var summary: Bilingual {
    switch self {
    case .program(let ending):
      Bilingual(
        sv: "en fil som slutar på .\(ending) kan köra program hos den som öppnar den, och publiceras inte",
        en: "a file that ends in .\(ending) may run programs where it is opened, and is not published")
    case .macros(let ending, _):
      Bilingual(
        sv: "en fil som slutar på .\(ending) kan innehålla makron, och publiceras inte",
        en: "a file that ends in .\(ending) may hold macros, and is not published")
    case .picture: Bilingual(sv: "bilder ligger i mappen images", en: "pictures lie in the folder images")
    case .text:
      Bilingual(
        sv: "filen blir ingen sida här, och publiceras inte", en: "the file becomes no page here, and is not published")
    case .unknown:
      Bilingual(
        sv: "filen är av ett slag som inte publiceras", en: "the file is of a kind that is not published")
    }
  }

  var help: Bilingual {
    switch self {
    case .macros(_, let instead):
      Bilingual(
        sv: "spara dokumentet som PDF, eller som .\(instead)", en: "save the document as PDF, or as .\(instead)")
    case .picture:
      Bilingual(
        sv: "flytta bilden till mappen images och visa den på en sida; eller spara den som PDF om den ska laddas ned",
        en: "move the picture to the folder images and show it on a page; or save it as PDF if it is to be downloaded")
    case .text:
      Bilingual(
        sv: "flytta texten till mappen pages om den ska bli en sida, eller ta bort filen",
        en: "move the text to the folder pages if it is to become a page, or remove the file")
    case .program, .unknown:
      Bilingual(
        sv: "spara filen som något av \(Language.swedish.list(kinds)), eller ta bort den",
        en: "save the file as one of \(Language.english.list(kinds)), or remove it")
    }
  }
}

private let kinds = DocumentKind.allCases.map(\.rawValue)

private let programs: Set = [
  "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "xslt", "js", "mjs", "css",
  "wasm", "swf", "php", "asp", "aspx", "jsp", "cgi", "py", "rb", "pl", "exe", "com", "bat", "cmd", "scr", "pif", "msi",
  "msix", "sh", "bash", "command", "ps1", "vbs", "vbe", "wsf", "hta", "jar", "app", "dmg", "pkg", "deb", "rpm", "apk",
  "ipa", "lnk", "url", "reg", "dll", "iso", "webmanifest",
]

/// Formats that may hold macros, each with one that holds none.
private let officeFormats = [
  "doc": "docx", "docm": "docx", "dot": "docx", "dotm": "docx", "rtf": "docx", "pages": "docx", "xls": "xlsx",
  "xlsm": "xlsx", "xlsb": "xlsx", "xlt": "xlsx", "xltm": "xlsx", "numbers": "xlsx", "ppt": "pptx", "pptm": "pptx",
  "pps": "pptx", "ppsm": "pptx", "potm": "pptx", "key": "pptx",
]

private let pictures: Set = ["heic", "heif", "tif", "tiff", "bmp", "ico", "psd", "eps"]

extension Rule {
  package static let forbiddenFileType = Rule(
    "forbidden-file-type", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil i `content/files/` av ett slag som inte publiceras. De som går bra slutar på "
          + Language.swedish.list(kinds.map { "`.\($0)`" }) + ".",
        en: "A file in `content/files/` of a kind that is not published. Those that may be end in "
          + Language.english.list(kinds.map { "`.\($0)`" }) + "."),
      why: Bilingual(
        sv: "Filer som kan köra program eller makron är farliga för den som öppnar dem, och kan ta över webbplatsen.",
        en: "Files that can run programs or macros are dangerous to whoever opens them, and may take over the site."),
      example: "content/files/rapport.doc",
      instead: "content/files/rapport.pdf"))

  package static let badDocumentName = Rule(
    "bad-document-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil i `content/files/` vars namn eller mapp inte kan stå i en adress.",
        en: "A file in `content/files/` whose name or folder cannot stand in an address."),
      why: Bilingual(
        sv: "Filen publiceras under sitt namn. Mellanslag, å, ä och ö gör adressen oläslig och länkarna sköra.",
        en:
          "The file is published under its name. Spaces and letters such as å make the address hard to read, and links "
          + "to it brittle."),
      example: "content/files/Årsrapport 2026.pdf",
      instead: "content/files/arsrapport-2026.pdf"))

  package static let damagedDocument = Rule(
    "damaged-document", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "En fil i `content/files/` som är tom, tar slut för tidigt, är något annat än namnet säger, eller är text i "
          + "en annan teckenkodning än UTF-8.",
        en:
          "A file in `content/files/` that is empty, ends too early, is something else than its name says, or is text "
          + "in another encoding than UTF-8."),
      why: Bilingual(
        sv: "Den som laddar ned filen skulle inte kunna öppna eller läsa den.",
        en: "Whoever downloads the file could not open or read it."),
      example: "content/files/rapport.pdf (0 kB)",
      instead: "content/files/rapport.pdf (240 kB)"))
}
