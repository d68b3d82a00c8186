/// A kind of file that the site does not publish, such as a word processor's document, by its file extension.
package enum ForeignFile: Sendable {
  case document, film, sound, archive
  /// A picture in a format that not every browser supports.
  case picture

  /// The kind of the file with a name, path or URL; nil for all others.
  package init?(named name: String) {
    let path = name.prefix { $0 != "?" && $0 != "#" }
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "pdf", "doc", "docx", "odt", "rtf", "pages", "ppt", "pptx", "odp", "xls", "xlsx", "ods", "epub":
      self = .document
    case "mp4", "m4v", "mov", "avi", "wmv", "mkv", "webm", "mpg", "mpeg", "ogv": self = .film
    case "mp3", "m4a", "wav", "ogg", "oga", "aac", "flac", "wma": self = .sound
    case "zip", "rar", "7z", "gz", "tar": self = .archive
    case "heic", "heif", "tif", "tiff", "bmp", "psd", "raw", "dng", "cr2", "nef", "eps", "ai", "jxl":
      self = .picture
    default: return nil
    }
  }

  /// What to do instead of putting the file on the site.
  package var help: Bilingual {
    switch self {
    case .document:
      Bilingual(
        sv:
          "lägg dokumentet i mappen content/files, som PDF om det går, och länka dit: [Rapporten](../files/rapport.pdf)",
        en: "put the document into the folder content/files, as PDF if possible, and link to it: "
          + "[The report](../files/report.pdf)")
    case .film:
      Bilingual(
        sv: "lägg filmen på en tjänst för film och länka dit: [Se filmen](https://…)",
        en: "put the film on a service for films and link to it: [Watch the film](https://…)")
    case .sound:
      Bilingual(
        sv: "lägg ljudet på en tjänst för ljud och länka dit: [Lyssna](https://…)",
        en: "put the sound on a service for sound and link to it: [Listen](https://…)")
    case .archive:
      Bilingual(
        sv: "lägg filen i mappen content/files, i formatet ZIP, och länka dit: [Ladda ner filerna](../files/filer.zip)",
        en: "put the file into the folder content/files, in the format ZIP, and link to it: "
          + "[Download the files](../files/files.zip)")
    case .picture:
      Bilingual(
        sv: "öppna bilden, spara eller exportera den som JPEG eller PNG, och lägg den i mappen content/images",
        en: "open the picture, save or export it as JPEG or PNG, and put that into the folder content/images")
    }
  }
}
