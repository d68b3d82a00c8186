import Diagnostics
import Links
import Markup
import Model
import Routes

/// The fields that the data show, as they are described; actors have a shape of their own.
private let dataFields = Coalition.fields.filter(\.isData)

extension Site {
  func writeCoalitionsJSON(into output: inout Markup) {
    output.append(raw: "[")
    for coalition in coalitions {
      output.append(raw: coalition.number > 1 ? ",\n" : "\n")
      write(coalition, into: &output)
    }
    output.append(raw: "\n]\n")
  }

  private func write(_ published: PublishedCoalition, into output: inout Markup) {
    output.writeObject {
      $0.write("number", published.number)
      $0.write("slug", published.coalition.slug.description)
      $0.write("url", baseURL.absolute(published.path(in: ownLanguage)))
      for field in dataFields {
        if field.isActors {
          if let counts = published.actorCounts { write(counts, into: &$0) }
        } else if field.isThemes {
          writeThemes(of: published, into: &$0)
        } else if case .text(.labelledValues(let facts)) = field.content {
          write(published.texts.original[keyPath: facts], named: field.name, into: &$0)
        } else if case .fact(.events) = field.content {
          writeEvents(of: published, into: &$0)
        } else if case .fact(.results(let results)) = field.content {
          write(published.coalition.facts[keyPath: results], named: field.name, into: &$0)
        } else {
          $0.write(named: field.name, value(of: field, in: published))
        }
      }
    }
  }

  private func write(_ counts: [Int], into output: inout Markup) {
    output.writeList("actors") {
      for (index, count) in counts.enumerated() {
        $0.writeObject {
          $0.write("sector", settings.sectors[index].key.description)
          $0.write("count", count)
        }
      }
    }
  }

  private func write(_ facts: [LabelledValue], named name: String, into output: inout Markup) {
    guard !facts.isEmpty else { return }
    output.writeList(named: name) {
      for fact in facts {
        $0.writeObject {
          $0.write("label", fact.label.value)
          $0.write("value", fact.value.value)
        }
      }
    }
  }

  private func write(_ results: [CoalitionResult], named name: String, into output: inout Markup) {
    guard !results.isEmpty else { return }
    output.writeList(named: name) {
      for result in results {
        $0.writeObject {
          $0.write("title", result.title.original.value)
          let document = result.file.flatMap { content.documents[$0.value] }
          $0.write("url", document.map { baseURL.description + $0.output } ?? result.url?.value)
          $0.write("kind", result.kind?.original.value)
          $0.write("date", result.date?.value.description)
        }
      }
    }
  }

  private func writeEvents(of published: PublishedCoalition, into output: inout Markup) {
    guard !published.events.isEmpty else { return }
    output.writeList("events") {
      for event in published.events {
        $0.writeObject {
          $0.write("meeting", event.event.meeting?.value)
          $0.write("title", event.event.title?.original.value)
          $0.write("starts", event.starts.iso)
          $0.write("ends", event.event.ends?.value.iso)
          $0.write("place", event.event.place?.original.value)
          $0.write("url", event.event.url?.value)
          $0.write("sign-up", event.event.signUp?.value.address)
        }
      }
    }
  }

  private func writeThemes(of published: PublishedCoalition, into output: inout Markup) {
    guard !published.themes.isEmpty else { return }
    output.writeList("themes") {
      for theme in published.themes {
        $0.writeObject {
          $0.write("slug", settings.themes[theme].slug.description)
          $0.write("name", settings.themes[theme].names.original.value)
        }
      }
    }
  }

  func writeCoalitionsCSV(into output: inout Markup) {
    let fields = dataFields.filter { !$0.isActors }
    output.append(csv: ["number", "slug", "url"] + fields.map(\.name) + settings.sectors.map(\.key.description))
    for published in coalitions {
      output.append(published.number)
      output.append(field: published.coalition.slug.description)
      output.append(field: baseURL.absolute(published.path(in: ownLanguage)))
      for field in fields { output.append(field: value(of: field, in: published) ?? "") }
      let counts = published.actorCounts
      for sector in settings.sectors.indices {
        output.append(raw: ",")
        if let counts { output.append(counts[sector]) }
      }
      output.append(raw: "\r\n")
    }
  }

  /// A field's value for other programs: as it was written, but for a status, which may follow from the dates.
  private func value(
    of field: ContentField<CoalitionFacts, CoalitionText>, in published: PublishedCoalition
  ) -> String? {
    switch field.content {
    case .fact(.status): published.status.rawValue
    // The keys of themes have no spaces.
    case .fact(.themes): published.themes.map { settings.themes[$0].slug.description }.joined(separator: " ")
    case .fact(let value): value.plain(in: published.coalition.facts)
    case .text(let value): value.plain(in: published.coalition.texts.original)
    case .group: nil
    }
  }
}

extension ContentField {
  fileprivate var isThemes: Bool { if case .fact(.themes) = content { true } else { false } }
  fileprivate var isActors: Bool { if case .fact(.actors) = content { true } else { false } }
}
