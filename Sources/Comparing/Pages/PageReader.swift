import Bytes

/// The state of reading a page token by token.
struct PageReader {
  private let page: ByteView
  private(set) var main: [Passage] = []
  private(set) var around: [Passage] = []
  private(set) var drawings: [UInt64] = []
  private(set) var hasMain = false
  private(set) var heading: String?
  private(set) var tabTitle = ""
  private(set) var language: String?
  private(set) var redirect: String?
  private var description: String?

  private var (isInHead, isInMain, isInMenu) = (false, false, false)
  private var drawing: Int?
  /// The element whose text is not for readers.
  private var skipped: TagName?
  private var rawElement: TagName?

  // The passage that is being read.
  private var text: [UInt8] = []
  private var targets: [String] = []
  private var ranges: [Range<Int>] = []

  init(_ page: ByteView) { self.page = page }
}

extension PageReader {
  mutating func take(_ token: HTMLToken, target: (String) -> String) {
    switch token {
    case .text(let range): if !isInHead, skipped == nil, drawing == nil { take(text: range) }
    case .startTag(let tag): begin(tag, TagName(page.part(tag.name)), target)
    case .endTag(let name, let whole): end(TagName(page.part(name)), at: whole.upperBound)
    case .rawText(let range): if rawElement == .title, drawing == nil { tabTitle = plain(range) }
    case .other: break
    }
  }

  /// The text for search engines, unless it stands on the page, too.
  func summary(besides passages: [Passage]) -> Passage? {
    guard let description, !description.isEmpty, !passages.contains(where: { $0.text == description }) else {
      return nil
    }
    return Passage(kind: .summary, text: description, targets: [], ranges: [])
  }

  mutating func finishPassage() {
    defer {
      text.removeAll(keepingCapacity: true)
      (targets, ranges) = ([], [])
    }
    let seen = visibleText(text)
    guard !seen.isEmpty || !targets.isEmpty else { return }
    keep(Passage(kind: .text, text: seen, targets: targets, ranges: ranges))
  }
}

extension PageReader {
  private mutating func take(text range: Range<Int>) {
    let bytes = page.part(range)
    guard let last = bytes.last else { return }
    let isBlank = bytes.allSatisfy { $0.isSpace }
    if isBlank {
      if !text.isEmpty, text.last != 0x20 { text.append(last.isSpace ? 0x20 : last) }
      return
    }
    if bytes.holds(UInt8(ascii: "&")) { text += resolvingReferences(in: bytes).utf8 } else { text += bytes }
    ranges.append(range)
  }

  private mutating func begin(_ tag: HTMLTag, _ name: TagName, _ target: (String) -> String) {
    if skipped != nil { return }
    rawElement = name
    switch name {
    case .html: language = page.value(of: "lang", in: tag)
    case .head: isInHead = true
    case .body: isInHead = false
    case .meta: note(meta: tag)
    case .template: skipped = name
    case .a where isInMain: if let link = page.value(of: "href", in: tag) { targets.append(target(link)) }
    case .img: notePicture(tag, target)
    case .br, .td, .th: text.append(0x20)
    case _ where name.isInline: break
    default:
      finishPassage()
      if name == .main { (isInMain, hasMain) = (true, true) }
      if name == .nav { isInMenu = true }
      if name == .svg, drawing == nil { drawing = tag.whole.lowerBound }
    }
  }

  private mutating func end(_ name: TagName, at offset: Int) {
    if skipped != nil {
      if skipped == name { skipped = nil }
      return
    }
    // In a menu, each link stands by itself.
    if name == .a, isInMenu { finishPassage() }
    if name.isInline || name == .td || name == .th { return }
    let isHeading = name == .h1 && heading == nil
    if isHeading {
      let seen = visibleText(text)
      if !seen.isEmpty { heading = seen }
    }
    finishPassage()
    switch name {
    case .head: isInHead = false
    case .main: isInMain = false
    case .nav: isInMenu = false
    case .svg:
      if let start = drawing, isInMain { drawings.append(quickHash(page.part(start..<offset))) }
      drawing = nil
    default: break
    }
  }

  private mutating func note(meta tag: HTMLTag) {
    guard isInHead else { return }
    if page.value(of: "name", in: tag) == "description" {
      description = page.value(of: "content", in: tag).map { visibleText(Array($0.utf8)) }
    }
    if page.value(of: "http-equiv", in: tag)?.lowercased() == "refresh" {
      let content = page.value(of: "content", in: tag) ?? ""
      redirect = content.firstRange(of: "url=").map { String(content[$0.upperBound...]) }
    }
  }

  private mutating func notePicture(_ tag: HTMLTag, _ target: (String) -> String) {
    finishPassage()
    let seen = visibleText(Array((page.value(of: "alt", in: tag) ?? "").utf8))
    let source = page.value(of: "src", in: tag).map(target) ?? ""
    keep(Passage(kind: .picture, text: seen, targets: [source], ranges: []))
  }

  private mutating func keep(_ passage: Passage) {
    if isInMain { main.append(passage) } else { around.append(passage) }
  }

  private func plain(_ range: Range<Int>) -> String {
    visibleText(Array(resolvingReferences(in: page.part(range)).utf8))
  }
}
