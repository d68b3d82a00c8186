import Diagnostics
import Model
import Routes
import Templates

/// The ways to narrow the list of coalitions, as a page of it shows them.
struct GroupChoices: TemplateValue {
  /// How many coalitions there are, and where all of them are listed.
  var count = ""
  var url = ""
  var alphabetURL = ""
  var rows: [GroupRow] = []

  static let schema = Schema<GroupChoices>(
    "choices", .text("all-count", \.count), .text("all-url", \.url), .text("alphabet-url", \.alphabetURL),
    .list("groups", \.rows), .flag("has-groups") { !$0.rows.isEmpty })
}

/// The groups of a kind: all themes, for instance.
struct GroupRow: TemplateValue {
  let kind: CoalitionGroup.Kind
  let label: String
  var items: [GroupLink]
  /// Where all of them are, if these are only those with the most coalitions.
  let moreURL: String?

  static let schema = Schema<GroupRow>(
    "row of groups", .text("label", \.label), .list("items", \.items), .flag("is-theme") { $0.kind == .theme },
    .optionalText("more-url", \.moreURL))
}

/// The coalitions of a status, sector or theme, as another page points to them.
struct GroupLink: TemplateValue {
  let group: CoalitionGroup
  let label: String
  /// The language of the label, where it is not the page's.
  let language: String?
  let url: String
  let count: String
  /// Whether this very page, or a further one of its list, is the group's.
  var isCurrent = false

  static let schema = Schema<GroupLink>(
    "group", .text("label", \.label), .optionalText("lang", \.language), .text("url", \.url), .text("count", \.count),
    .flag("is-current", \.isCurrent))
}

/// The groups of coalitions as pages of one language name them and point to them.
///
/// The value never changes, and all pages share it.
final class ShownGroups: Sendable {
  let frames: Frames
  /// All groups, row by row.
  let rows: [GroupRow]
  /// The groups as a page that is none's own shows them: at most some themes.
  let choices: GroupChoices

  init(in frames: Frames) {
    self.frames = frames
    let (language, groups) = (frames.language, frames.routes.groups)
    let alphabet = frames.url(frames.routes.scheme.alphabet(in: language))
    func url(_ group: CoalitionGroup) -> String? {
      frames.routes.path(of: .group(group, 0), in: language).map(frames.url)
    }
    func link(_ group: CoalitionGroup) -> GroupLink? {
      let label = frames.label(of: group)
      return url(group).map {
        GroupLink(
          group: group, label: label.text ?? "", language: label.language, url: $0,
          count: language.digits(groups[group].count))
      }
    }
    let links = Dictionary(grouping: groups.all.compactMap(link), by: \.group.kind)
    rows = CoalitionGroup.Kind.allCases.compactMap { kind in
      links[kind].map { GroupRow(kind: kind, label: frames.words[kind], items: $0, moreURL: nil) }
    }
    choices = GroupChoices(
      count: language.digits(frames.site.coalitions.count), url: frames.url(of: .coalitions), alphabetURL: alphabet,
      rows: rows.filter { $0.items.count > 1 || groups[$0.items[0].group].count < frames.site.coalitions.count }.map {
        row in
        guard row.items.count > mostChoices else { return row }
        let most = row.items.indices.sorted { one, other in
          let (a, b) = (groups[row.items[one].group].count, groups[row.items[other].group].count)
          return a == b ? one < other : a > b
        }
        let shown = most.prefix(mostChoices).sorted().map { row.items[$0] }
        return GroupRow(kind: row.kind, label: row.label, items: shown, moreURL: alphabet + "#groups-title")
      })
  }
}

/// How many groups of a kind a list offers; the others are at the end of all names.
private let mostChoices = 24

extension ShownGroups {
  /// The groups as a page of one of them shows them.
  func choices(from group: CoalitionGroup) -> GroupChoices {
    var choices = choices
    for (row, index) in choices.rows.indices.flatMap({ row in choices.rows[row].items.indices.map { (row, $0) } })
    where choices.rows[row].items[index].group == group {
      choices.rows[row].items[index].isCurrent = true
    }
    return choices
  }

  /// What the page of a group is called; a name that is not translated stands alone, in its own language.
  func title(of group: CoalitionGroup) -> Wording {
    let (words, settings) = (frames.words, frames.site.settings)
    let (key, value, names): (Words.Key, String, Wording)
    switch group {
    case .status(.planned): return Wording(text: words[.plannedCoalitions])
    case .status(.ongoing): return Wording(text: words[.ongoingCoalitions])
    case .status(.completed): return Wording(text: words[.completedCoalitions])
    case .sector(let index):
      (key, value) = (.coalitionsWithSector, "sector")
      names = frames.texts.name(of: settings.sectors[index].names)
    case .theme(let index):
      (key, value) = (.coalitionsOnTheme, "theme")
      names = frames.texts.name(of: settings.themes[index].names)
    }
    guard names.language == nil, let name = names.text else { return frames.label(of: group) }
    return Wording(text: words.filled(key, [value: name]))
  }

  /// *3 av 12 koalitioner.*
  func sentence(onCount count: Int) -> String {
    let total = frames.site.coalitions.count
    let language = frames.language
    return frames.words.filled(
      total == 1 ? .groupCountOne : .groupCount, ["count": language.digits(count), "total": language.digits(total)])
  }
}

extension Frames {
  /// What a group is called in a list of groups.
  fileprivate func label(of group: CoalitionGroup) -> Wording {
    switch group {
    case .status(let status): Wording(text: words[status])
    case .sector(let index):
      Wording(text: texts.sectorNames[index].atStart, language: texts.sectorNames[index].language)
    case .theme(let index): ThemeView(site.settings.themes[index], at: "", in: texts).wording
    }
  }
}

extension LocalizedTexts {
  /// A name as it stands within a sentence.
  fileprivate func name(of names: Translated<Located<String>>) -> Wording {
    let (name, speaker) = text(of: names)
    return Wording(text: speaker.shown(name), language: tag(of: speaker))
  }
}
