import Diagnostics

/// The rules that the files themselves can break, before a field is looked at.
extension Rule {
  package static let missingSettings = Rule(
    "missing-settings", .error,
    Explanation(
      finds: Bilingual(
        sv: "Filen `content/site.yaml` finns inte.",
        en: "The file `content/site.yaml` does not exist."),
      why: Bilingual(
        sv: "Den säger vad webbplatsen heter, var den ligger och vilka sektorer som finns.",
        en: "It says what the site is called, where it is and which sectors there are."),
      example: "content/\n  coalitions/",
      instead: "content/\n  site.yaml\n  coalitions/"))

  package static let missingFolder = Rule(
    "missing-folder", .error,
    Explanation(
      finds: Bilingual(
        sv: "Mappen med innehållet eller temat finns inte.",
        en: "The folder with the content or the theme does not exist."),
      why: Bilingual(
        sv: "Utan den finns inget att bygga av.",
        en: "Without it there is nothing to build from."),
      example: "msi build --content inehall",
      instead: "msi build --content innehall"))

  package static let unknownFolder = Rule(
    "unknown-folder", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mapp i `content/` som inte är någon av de kända.",
        en: "A folder in `content/` that is none of the known ones."),
      why: Bilingual(
        sv: "Det som ligger där skulle inte komma med på webbplatsen.",
        en: "What lies there would not get onto the site."),
      example: "content/coalition/07-trygg-fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let folderAmongFiles = Rule(
    "folder-among-files", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mapp ligger där bara filer ska ligga, som i `coalitions/`.",
        en: "A folder lies where only files should be, as in `coalitions/`."),
      why: Bilingual(
        sv: "Filerna i den skulle inte läsas.",
        en: "The files in it would not be read."),
      example: "content/coalitions/2024/07-trygg-fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let unknownFile = Rule(
    "unknown-file", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En fil i innehållet eller temat som inte används och inte ser ut att vara innehåll, som en README.",
        en: "A file in the content or theme that is not used and does not look like content, such as a README."),
      why: Bilingual(
        sv: "Du kanske tror att den syns på webbplatsen.",
        en: "You may believe that it shows on the site."),
      example: "content/README.md",
      instead: "README.md"))

  package static let misnamedFile = Rule(
    "misnamed-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil i innehållet vars namn nästan är rätt: det slutar på .txt, .MD, .md.md, .en-GB.md eller .yml.",
        en: "A file in the content whose name is nearly right: it ends in .txt, .MD, .md.md, .en-GB.md or .yml."),
      why: Bilingual(
        sv: "Bara filer som slutar på `.md` blir sidor, så texten skulle inte synas på webbplatsen.",
        en: "Only files that end in `.md` become pages, so the text would not show on the site."),
      example: "content/coalitions/07-trygg-fritid.md.txt",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let strayFile = Rule(
    "stray-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "En text, en bild eller ett dokument som ligger där det inte läses.",
        en: "A text, an image or a document that lies where it is not read."),
      why: Bilingual(
        sv: "Det skulle inte synas på webbplatsen, fast någon har lagt det där för att det ska göra det.",
        en: "It would not show on the site, though somebody has put it there so that it does."),
      example: "content/07-trygg-fritid.md\ncontent/coalitions/08-unga-ledare.docx",
      instead: "content/coalitions/07-trygg-fritid.md\ncontent/coalitions/08-unga-ledare.md"))

  package static let dateInFileName = Rule(
    "date-in-file-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett filnamn som börjar med ett datum.",
        en: "A file name that begins with a date."),
      why: Bilingual(
        sv: "Filen `2026-12-01-x.md` skulle få nummer 2026 i ordningen och adressen `12-01-x`.",
        en: "The file `2026-12-01-x.md` would get the number 2026 in the order and the address `12-01-x`."),
      example: "content/coalitions/2026-12-01-trygg-fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let badFileName = Rule(
    "bad-file-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett filnamn som inte kan bli en adress: med versaler, mellanslag, å, ä, ö eller andra tecken.",
        en: "A file name that cannot become an address: with capitals, spaces, å, ä, ö or other characters."),
      why: Bilingual(
        sv: "Filnamnet blir sidans adress, som ska fungera överallt och för gott.",
        en: "The file name becomes the page's address, which must work everywhere and for good."),
      example: "content/coalitions/07-Trygg Fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let badImageName = Rule(
    "bad-image-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild vars filnamn inte kan stå i en adress.",
        en: "An image whose file name cannot stand in an address."),
      why: Bilingual(
        sv: "Bilden skulle inte kunna visas i alla webbläsare.",
        en: "The image could not be shown in all browsers."),
      example: "content/images/Bild på gruppen.jpg",
      instead: "content/images/gruppbild.jpg"))

  package static let translationWithoutOriginal = Rule(
    "translation-without-original", .error,
    Explanation(
      finds: Bilingual(
        sv: "En översättning, som `07-x.en.md`, utan filen `07-x.md`.",
        en: "A translation, such as `07-x.en.md`, without the file `07-x.md`."),
      why: Bilingual(
        sv: "Siffror, datum och ordning finns bara i originalet.",
        en: "Numbers, dates and order are only in the original."),
      example: "coalitions/07-trygg-fritid.en.md",
      instead: "coalitions/07-trygg-fritid.md\ncoalitions/07-trygg-fritid.en.md"))

  package static let unknownLanguage = Rule(
    "unknown-language", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett språk som programmet inte kan, eller som står två gånger i `languages`.",
        en: "A language that the program does not know, or that stands twice in `languages`."),
      why: Bilingual(
        sv: "Datum, tal och ordning måste skrivas rätt på varje språk.",
        en: "Dates, numbers and order must be written right in each language."),
      example: "languages: [sv, english]",
      instead: "languages: [sv, en]"))

  package static let unlistedLanguage = Rule(
    "unlisted-language", .error,
    Explanation(
      finds: Bilingual(
        sv: "En översättning till ett språk som inte står i `languages` i `site.yaml`, eller till webbplatsens eget.",
        en: "A translation into a language that is not in `languages` of `site.yaml`, or into the site's own."),
      why: Bilingual(
        sv: "Översättningen skulle inte synas någonstans.",
        en: "The translation would show nowhere."),
      example: "languages: [sv]",
      instead: "languages: [sv, en]"))

  package static let untranslatableField = Rule(
    "untranslatable-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "En översättning har ett fält med tal, datum eller hänvisningar.",
        en: "A translation has a field with numbers, dates or references."),
      why: Bilingual(
        sv: "Sådant står bara i originalet, så att språken inte kan säga olika.",
        en: "Such things are only in the original, so that the languages cannot disagree."),
      example: "title: Coalition for fair leisure\nactors:\n  public: 12",
      instead: "title: Coalition for fair leisure"))

  package static let linkOutside = Rule(
    "link-outside", .error,
    Explanation(
      finds: Bilingual(
        sv: "En symbolisk länk som leder ut ur mappen.",
        en: "A symbolic link that leads out of the folder."),
      why: Bilingual(
        sv: "Filer som inte hör till webbplatsen kunde publiceras.",
        en: "Files that are no part of the site could be published."),
      example: "content/pages/hemligt.md -> /etc/passwd",
      instead: "content/pages/hemligt.md"))

  package static let linkLoop = Rule(
    "link-loop", .error,
    Explanation(
      finds: Bilingual(
        sv: "En symbolisk länk till sig själv, till en mapp ovanför, eller till en annan mapp.",
        en: "A symbolic link to itself, to a folder above, or to another folder."),
      why: Bilingual(
        sv: "Läsningen skulle aldrig ta slut, eller samma fil skulle läsas två gånger.",
        en: "Reading would never end, or the same file would be read twice."),
      example: "content/coalitions/igen -> ..",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let fileTooLarge = Rule(
    "file-too-large", .error,
    Explanation(
      finds: Bilingual(
        sv: "En textfil över 4 MB eller en bild över 50 MB.",
        en: "A text file above 4 MB or an image above 50 MB."),
      why: Bilingual(
        sv: "Ingen läsare väntar på en sådan sida.",
        en: "No reader waits for such a page."),
      example: "content/pages/allt.md (100 MB)",
      instead: "content/pages/del-1.md\ncontent/pages/del-2.md"))

  package static let unreadableFile = Rule(
    "unreadable-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil som inte kan läsas: rättigheter saknas, länken leder ingenstans, eller det är ingen vanlig fil.",
        en: "A file that cannot be read: permission is missing, the link leads nowhere, or it is no ordinary file."),
      why: Bilingual(
        sv: "Inget hoppas över i tysthet.",
        en: "Nothing is passed over in silence."),
      example: "-rw------- content/pages/om.md",
      instead: "-rw-r--r-- content/pages/om.md"))
}
