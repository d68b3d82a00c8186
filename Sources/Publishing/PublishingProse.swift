import Diagnostics
import Glibc

extension PublishingFailure {
  /// What is wrong, as a headline without a full stop at its end.
  package var summary: Bilingual {
    switch self {
    case .unusable(let path):
      Bilingual(
        sv: "webbplatsen kan inte läggas i \"\(path)\"",
        en: "the site cannot be put in \"\(path)\"")
    case .notOurs(let path):
      Bilingual(
        sv: "mappen \"\(path)\" är inte gjord av msi och ersätts därför inte",
        en: "the folder \"\(path)\" was not made by msi and is therefore not replaced")
    case .notAFolder(let path):
      Bilingual(
        sv: "\"\(path)\" finns redan och är inte en mapp",
        en: "\"\(path)\" exists already and is not a folder")
    case .symlink(let path):
      Bilingual(
        sv: "\"\(path)\" är en symbolisk länk och ersätts därför inte",
        en: "\"\(path)\" is a symlink and is therefore not replaced")
    case .immovable(let path):
      Bilingual(
        sv:
          "mappen \"\(path)\" går inte att flytta: en disk är monterad där, eller så hör den till en containeravbild",
        en: "the folder \"\(path)\" cannot be moved: a disk is mounted there, or it belongs to a container image")
    case .noSite(let path):
      Bilingual(
        sv: "i \"\(path)\" ligger ingen webbplats som msi har gjort",
        en: "no site that msi made lies in \"\(path)\"")
    case .locked(let path):
      Bilingual(
        sv: "ett annat bygge skriver just nu till \"\(path)\"",
        en: "another build is writing to \"\(path)\"")
    case .taken(let path):
      Bilingual(
        sv: "två av webbplatsens filer vill ligga på samma plats, \"\(path)\"",
        en: "two of the site's files claim the same place, \"\(path)\"")
    case .permissionDenied(let path):
      Bilingual(
        sv: "du har inte rätt att skriva i \"\(path)\"",
        en: "you have no permission to write to \"\(path)\"")
    case .noSpace(let path):
      Bilingual(
        sv: "det finns inte plats på disken för \"\(path)\"",
        en: "there is no space left on the disk for \"\(path)\"")
    case .readOnly(let path):
      Bilingual(
        sv: "disken med \"\(path)\" går bara att läsa",
        en: "the disk with \"\(path)\" is read-only")
    case .system(let path, let code):
      Bilingual(
        sv: "\"\(path)\" gick inte att skriva: \(answer(code))",
        en: "\"\(path)\" could not be written: \(answer(code))")
    }
  }

  /// What to do about it, as a verb phrase.
  package var help: Bilingual {
    switch self {
    case .unusable:
      Bilingual(
        sv: "ange en mapp med ett eget namn, till exempel --output output",
        en: "give a folder with a name of its own, for example --output output")
    case .notOurs, .notAFolder, .symlink:
      Bilingual(
        sv: "flytta undan det som ligger där, eller välj en annan mapp med --output",
        en: "move what is there out of the way, or choose another folder with --output")
    case .immovable:
      Bilingual(
        sv: "välj en mapp inuti den med --output, eller en helt annan",
        en: "choose a folder inside it with --output, or quite another one")
    case .noSite:
      Bilingual(
        sv: "ange en mapp där filen msi-manifest.json ligger med --previous, eller utelämna --previous",
        en: "give a folder that holds the file msi-manifest.json with --previous, or leave --previous out")
    case .locked:
      Bilingual(
        sv: "vänta tills det är klart och bygg sedan igen",
        en: "wait until it is done, then build again")
    case .taken:
      Bilingual(
        sv: "ge en av dem ett annat namn",
        en: "give one of them another name")
    case .permissionDenied:
      Bilingual(
        sv: "ge dig själv skrivrätt i mappen, eller välj en annan med --output",
        en: "give yourself permission to write to the folder, or choose another with --output")
    case .noSpace:
      Bilingual(
        sv: "frigör utrymme och bygg sedan igen; den gamla och den nya webbplatsen måste få plats samtidigt",
        en: "free some space, then build again; the old site and the new one must fit at the same time")
    case .readOnly:
      Bilingual(
        sv: "välj en mapp på en disk som går att skriva till med --output",
        en: "choose a folder on a disk that can be written to with --output")
    case .system:
      Bilingual(
        sv: "kontrollera mappen och disken, eller välj en annan mapp med --output",
        en: "check the folder and the disk, or choose another folder with --output")
    }
  }
}

/// The system's message for an `errno`, in English alone, with the number to search for.
private func answer(_ code: CInt) -> String {
  guard let words = strerror(code) else { return "errno \(code)" }
  return "\(String(cString: words)) (errno \(code))"
}
