import Bytes
import Comparing
import Diagnostics
import Markup
import Model

/// The previews of pages, in frames without scripts, links or any way out.
struct Previews {
  private let (old, new): (BuiltSite, BuiltSite)
  private var (before, after): (PreviewFiles, PreviewFiles)
  private let messageLanguage: MessageLanguage

  init(from old: BuiltSite, to new: BuiltSite, in messageLanguage: MessageLanguage) {
    (self.old, self.new) = (old, new)
    (before, after) = (PreviewFiles(of: old), PreviewFiles(of: new))
    self.messageLanguage = messageLanguage
  }
}

extension Previews {
  /// A page before and after, side by side; nil where that has more bytes than there is room.
  ///
  /// When half of the room is taken, pages come without their fonts, which are most of their bytes.
  mutating func views(of page: ReviewedPage, isOpen: Bool, room: Int, of limit: Int) -> HTML? {
    let withFonts = room > limit / 2
    guard room > 0, let newBytes = new.contents(of: page.new), newBytes.count < room else { return nil }
    var views = Markup()
    views.append(raw: isOpen ? "<details open>\n<summary>" : "<details>\n<summary>")
    views.append(escaping: (page.old == nil ? Bilingual.showPage : .showBoth)[messageLanguage])
    views.append(
      raw: page.old == nil ? "</summary>\n<div class=\"views\">\n" : "</summary>\n<div class=\"views pair\">\n")
    if let path = page.old, let oldBytes = old.contents(of: path) {
      let preview = Preview(of: oldBytes, marking: page.passages.compactMap(\.old), isOld: true, withFonts: withFonts)
      views.append(preview.document(with: &before), of: page, .before, messageLanguage)
    }
    let preview = Preview(of: newBytes, marking: page.passages.compactMap(\.new), isOld: false, withFonts: withFonts)
    views.append(preview.document(with: &after), of: page, page.old == nil ? .asNew : .after, messageLanguage)
    views.append(raw: "</div>\n</details>\n")
    return views.count < room ? HTML(views) : nil
  }
}

extension PassageChange {
  fileprivate var old: Passage? {
    switch self {
    case .added: nil
    case .removed(let passage), .changed(let passage, _): passage
    }
  }

  fileprivate var new: Passage? {
    switch self {
    case .removed: nil
    case .added(let passage), .changed(_, let passage): passage
    }
  }
}

extension Markup {
  /// Appends a frame with a document, below a word on what it shows.
  fileprivate mutating func append(
    _ document: [UInt8], of page: ReviewedPage, _ caption: Bilingual, _ messageLanguage: MessageLanguage
  ) {
    append(raw: "<figure>\n<figcaption>")
    append(escaping: caption[messageLanguage])
    append(raw: "</figcaption>\n<iframe sandbox=\"\" loading=\"lazy\"")
    append(attribute: " title=\"", caption[messageLanguage] + ": " + page.entry.title + " (\(page.number))")
    append(raw: " srcdoc='")
    document.withBytes { append(escapingForSingleQuotes: $0) }
    append(raw: "'></iframe>\n</figure>\n")
  }

  /// Appends a document as the value of an attribute in single quotation marks, which are rarer in HTML than double ones.
  private mutating func append(escapingForSingleQuotes text: ByteView) {
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "&") || text[index] == UInt8(ascii: "'") {
      append(trusted: text.part(start..<index))
      append(raw: text[index] == UInt8(ascii: "&") ? "&amp;" : "&#39;")
      start = index + 1
    }
    append(trusted: text.part(from: start))
  }
}

extension Bilingual {
  static let pagesAsSeen = Bilingual(sv: "Sidorna som läsarna ser dem", en: "The pages as readers see them")
  static let showPage = Bilingual(sv: "Visa sidan", en: "Show the page")
  static let showBoth = Bilingual(sv: "Visa sidan före och efter", en: "Show the page before and after")
  static let before = Bilingual(sv: "Före", en: "Before")
  static let after = Bilingual(sv: "Efter", en: "After")
  static let asNew = Bilingual(sv: "Ny sida", en: "New page")
}
