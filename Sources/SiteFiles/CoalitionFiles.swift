import Diagnostics
import Links
import Markup
import Model
import Routes

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
    let coalition = published.coalition
    output.writeObject {
      $0.write("number", published.number)
      $0.write("slug", coalition.slug.description)
      $0.write("url", baseURL.absolute(published.path(in: ownLanguage)))
      $0.write("title", coalition.texts.original.title.value)
      $0.write("question", coalition.texts.original.question.value)
      $0.write("status", published.status.rawValue)
      $0.write("starts", coalition.starts?.value.description)
      $0.write("ends", coalition.ends?.value.description)
      guard let counts = published.actorCounts else { return }
      $0.writeList("actors") {
        for (index, count) in counts.enumerated() {
          $0.writeObject {
            $0.write("sector", settings.sectors[index].key.description)
            $0.write("count", count)
          }
        }
      }
    }
  }

  func writeCoalitionsCSV(into output: inout Markup) {
    output.append(
      csv: ["number", "slug", "url", "title", "question", "status", "starts", "ends"]
        + settings.sectors.map(\.key.description))
    for published in coalitions {
      let coalition = published.coalition
      output.append(published.number)
      output.append(field: coalition.slug.description)
      output.append(field: baseURL.absolute(published.path(in: ownLanguage)))
      output.append(field: coalition.texts.original.title.value)
      output.append(field: coalition.texts.original.question.value)
      output.append(field: published.status.rawValue)
      output.append(field: coalition.starts?.value.description ?? "")
      output.append(field: coalition.ends?.value.description ?? "")
      let counts = published.actorCounts
      for sector in settings.sectors.indices {
        output.append(raw: ",")
        if let counts { output.append(counts[sector]) }
      }
      output.append(raw: "\r\n")
    }
  }
}
