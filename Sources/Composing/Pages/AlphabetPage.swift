import Markup
import Model
import Routes
import Templates

/// All coalitions by their names, each letter of the language's alphabet with those that begin with it.
struct AlphabetView: TitledPage {
  static let template = PageTemplate("alphabet.html", for: "the names of all coalitions", at: "`/koalitioner/a-o/`")

  var frame: PageFrame
  var text = TextView()
  var letters: [LetterView] = []
  var choices: GroupChoices

  static let schema = Schema<AlphabetView>(
    "alphabet", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("letters", \.letters),
    .flag("has-letters") { $0.letters.count > 1 }, .all(of: GroupChoices.schema, \.choices))
}

/// A letter, and the coalitions whose names begin with it.
struct LetterView: TemplateValue {
  let letter: String
  let id: String
  let items: [NameView]

  static let schema = Schema<LetterView>(
    "letter", .text("letter", \.letter), .text("id", \.id), .list("items", \.items))
}

/// The name of a coalition as a link.
struct NameView: TemplateValue {
  let title: String
  let url: String
  /// The language of the title, where it is not the page's.
  let language: String?

  static let schema = Schema<NameView>(
    "name", .text("title", \.title), .text("url", \.url), .optionalText("lang", \.language))
}

extension AlphabetView {
  init(of site: LocalizedSite) {
    let frames = site.frames
    let title = frames.words.title(of: Self.self)
    var frame = frames.frame(
      .alphabet, title: title, description: frames.words[.alphabetDescription], below: [frames.entry(.coalitions)])
    frame.structuredData = frames.structuredData(of: frame) {
      frames.writeWebPage(frame, type: "CollectionPage", into: &$0)
    }
    var choices = site.groups.choices
    choices.rows = site.groups.rows
    let text = TextView(lead: HTML(paragraph: frame.description))
    self.init(frame: frame, text: text, letters: site.items.letters, choices: choices)
  }
}

extension Items {
  /// The names of all coalitions, letter by letter; those that begin with no letter of the alphabet come last.
  fileprivate var letters: [LetterView] {
    let names = site.coalitions.map(name)
    var letters: [(letter: Character?, names: [NameView])] = []
    for place in language.alphabeticOrder(of: names.map(\.title)) {
      if letters.last?.letter != place.letter || letters.isEmpty { letters.append((place.letter, [])) }
      letters[letters.count - 1].names.append(names[place.index])
    }
    return letters.map { letter, names in
      LetterView(
        letter: letter.map { $0.uppercased() } ?? "#", id: "letter-" + (letter.map(String.init) ?? "other"),
        items: names)
    }
  }

  private func name(of coalition: PublishedCoalition) -> NameView {
    let (text, speaker) = texts.text(of: coalition.texts)
    return NameView(
      title: speaker.shown(text.title), url: addresses.url(coalition.path(in: speaker.language)),
      language: texts.tag(of: speaker))
  }
}
