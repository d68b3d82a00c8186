import Diagnostics
import Model

/// How a figure of the site came about: `actors`, `actors.public-in-words`, `completed-coalitions`, or the slug of a statistic.
struct FigureExplanation {
  let name: String
  private let site: Site
  private let subject: Subject

  private enum Subject {
    case count(CountMeaning)
    /// A share, or counts by sector, as a file records them.
    case statistic(Statistic)
  }

  /// Returns nil if the site has no such figure.
  init?(of name: String, on site: Site) {
    self.site = site
    if let count = CountMeaning.meaning(ofForm: name, in: site.settings) {
      self.name = count.name
      subject = .count(count.meaning)
    } else if let statistic = site.content.statistics.first(where: { $0.name.slug.description == name }) {
      self.name = name
      subject = .statistic(statistic)
    } else {
      return nil
    }
  }

  /// The names of all figures, without those of their forms.
  static func names(on site: Site) -> [String] {
    site.figures.countNames(of: site.settings) + site.content.statistics.map(\.name.slug.description)
  }

  func text(in messageLanguage: MessageLanguage) -> String {
    let writer = FigureWriter(site: site, messageLanguage: messageLanguage)
    let text =
      switch subject {
      case .count(.actors(let sector)): writer.actors(of: sector)
      case .count(.coalitions(let status)): writer.coalitions(with: status)
      case .statistic(let statistic): writer.statistic(statistic)
      }
    return name + ": " + text
  }
}

/// Writes derivations in the language of messages.
struct FigureWriter {
  let site: Site
  let messageLanguage: MessageLanguage

  var language: Language {
    switch messageLanguage {
    case .swedish: .swedish
    case .english: .english
    }
  }

  func say(_ sv: String, _ en: String) -> String { Bilingual(sv: sv, en: en)[messageLanguage] }

  /// `content/statistics/1-aktorer.md:4`.
  func place(_ path: SourcePath, _ line: Int) -> String { "\(path):\(line)" }

  func title(of coalition: Coalition) -> String {
    coalition.texts.textOrOriginal(in: language, own: site.ownLanguage).title.value
  }

  func sectorName(_ sector: Int) -> String { site.settings.sectors[sector].name(in: language, own: site.ownLanguage) }

  /// A heading with a list below it; nothing where the list is empty.
  func list(_ heading: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\n" + wrapped(heading) + "\n" + items.map { "  " + $0 + "\n" }.joined()
  }
}

extension FigureWriter {
  /// The coalitions that count, each with the line that says how far it has come.
  func coalitions(with status: Status?) -> String {
    let counted = site.coalitions.filter { status == nil || $0.status == status }
    var table = SumTable(total: language.digits(counted.count))
    for published in counted {
      let coalition = published.coalition
      table.add("1", [place(coalition.name.path, line(of: coalition)), title(of: coalition), reason(published)])
    }
    let total = language.digits(counted.count) + " " + language.noun(.coalition, for: counted.count)
    let absent = site.omissions.filter { $0.path.isOf(Coalition.self) }
    return total + "\n" + (counted.isEmpty ? "" : "\n" + table.text) + leftOut(absent)
  }

  /// The line that says how far a coalition has come, else its first.
  private func line(of coalition: Coalition) -> Int { coalition.writtenStatus == nil ? 1 : coalition.statusLine }

  /// Why a coalition counts as it does.
  private func reason(_ published: PublishedCoalition) -> String {
    let (coalition, status) = (published.coalition, published.status.rawValue)
    if coalition.writtenStatus != nil { return "status: " + status }
    let dates = [("starts", coalition.starts), ("ends", coalition.ends)].compactMap { name, date in
      date.map { "\(name): \($0.value)" }
    }
    if dates.isEmpty {
      return say("\(status), utan status och datum", "\(status), without status and dates")
    }
    let day = site.edition.day
    return say("\(status) den \(day), av ", "\(status) on \(day), by ") + dates.joined(separator: ", ")
  }

  /// What would count if it were published.
  func leftOut(_ omissions: [Omission]) -> String {
    list(
      say("Räknas inte, eftersom de inte är publicerade:", "Not counted, since they are not published:"),
      omissions.compactMap { omission in
        omission.absence.map { "\(omission.path): \($0.predicate[messageLanguage])" }
      })
  }
}

extension FigureWriter {
  /// A statistic as its file has it.
  func statistic(_ statistic: Statistic) -> String {
    switch statistic.measure {
    case .sectors(let counts): recorded(counts, in: statistic)
    case .share(let share): language.percent(share.value) + "\n" + written(statistic)
    case .pending: say("inte känd ännu", "not known yet") + "\n" + written(statistic)
    }
  }

  private func recorded(_ counts: [SectorCount], in statistic: Statistic) -> String {
    let total = counts.reduce(0) { $0 + $1.count.value }
    var table = SumTable(total: language.digits(total))
    for entry in counts {
      guard let sector = site.settings.sector(entry.sector.value) else { continue }
      table.add(
        language.digits(entry.count.value), [sectorName(sector), place(statistic.name.path, entry.line)])
    }
    return language.digits(total) + " " + language.noun(.actor, for: total) + "\n\n" + table.text + "\n"
      + wrapped(
        say(
          "Ingår i actors: msi explain actors visar hela summan.",
          "Is part of actors: msi explain actors shows the sum.")
      ) + "\n" + source(of: statistic)
  }

  private func written(_ statistic: Statistic) -> String {
    let value = statistic.share.map { share in
      switch share.value {
      case .known(let value): value.plain
      case .pending: "pending"
      }
    }
    return "\n    \(place(statistic.name.path, statistic.shareLine))  share: \(value ?? "")\n\n"
      + wrapped(say("Skriven i filen, och inte uträknad.", "Written in the file, and not computed.")) + "\n"
      + source(of: statistic)
  }

  /// Where a statistic comes from and when it was measured, as far as it says so.
  private func source(of statistic: Statistic) -> String {
    let source = statistic.texts.textOrOriginal(in: language, own: site.ownLanguage).source?.value
    let parts = [
      source.map { say("Källa: ", "Source: ") + $0 },
      statistic.measured.map { say("Mätt: ", "Measured: ") + language.date($0.value) },
    ]
    return parts.compactMap { $0.map { $0 + "\n" } }.joined()
  }
}

extension SourcePath {
  /// Whether the file is of a kind, by its folder.
  func isOf(_ kind: any ContentKind.Type) -> Bool {
    description.split(separator: "/").dropLast().last.map(String.init) == kind.folder
  }
}
