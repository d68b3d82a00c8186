import Comparing
import Diagnostics
import Fingerprint
import Model
import Routes

/// What has been seen of a host's answers so far.
struct Inspection {
  private let site: PublishedSite
  /// The rules of `_headers`; nil as long as they are not known.
  var rules: [HeaderRule]?
  private var seen: [(path: OutputPath, headers: [String: String])] = []
  private var files = 0
  private var (missing, differing, silent, others) = ([String](), [String](), [String](), [String]())
  private var (types, charsets) = ([String](), [String]())
  private var unknown: Finding?

  init(of site: PublishedSite) {
    self.site = site
    rules = site.headers.map { HeaderRule.rules(in: $0) }
  }
}

extension Inspection {
  /// Takes the answer to the address of a file.
  mutating func take(_ answer: Answer?, to path: OutputPath) {
    files += 1
    let address = path.address.asSeen
    guard let answer else { return silent.append(address) }
    switch answer.status {
    case 200: break
    // The page for unknown addresses may be sent as what it is.
    case 404 where path.description == PublishedName.notFound: break
    case 404, 410: return missing.append(address)
    case let status:
      let target = answer.headers["location"].map { " → " + $0.asSeen } ?? ""
      return others.append("\(address): \(status)\(target)")
    }
    if let file = site.files[path], SHA256(of: answer.body).hexadecimal != file.hash { differing.append(address) }
    seen.append((path, answer.headers))
    noteType(of: path, answer.headers["content-type"] ?? "")
  }

  /// Takes the answer to an address that the site does not have.
  mutating func takeUnknown(_ answer: Answer?) {
    guard let answer else { return }
    let expected = OutputPath(PublishedName.notFound).flatMap { site.files[$0]?.hash }
    if answer.status != 404 {
      unknown = .foundUnknown(answer.status)
    } else if let expected, SHA256(of: answer.body).hexadecimal != expected {
      unknown = .otherNotFoundPage
    }
  }

  /// The findings; `leftOut` is how many files were not asked for.
  func verification(leftOut: Int) -> Verification {
    var verification = Verification()
    verification.files = files
    verification.add(.missing(missing))
    verification.add(.differing(differing))
    verification.add(.silent(silent))
    verification.add(.otherStatus(others))
    if let unknown { verification.findings.append(unknown) }
    verification.add(.wrongType(types))
    verification.add(.withoutCharset(charsets))
    for finding in headerFindings { verification.add(finding) }
    if rules == nil { verification.remarks.append(.unknownHeaders) }
    if leftOut > 0 { verification.remarks.append(.leftOut(leftOut)) }
    return verification
  }
}

extension Inspection {
  private mutating func noteType(of path: OutputPath, _ value: String) {
    let (type, address) = (ContentType(value), path.address.asSeen)
    if let expected = mediaTypes(of: path.description), !expected.contains(type.mediaType) {
      types.append("\(address): \(type.mediaType.isEmpty ? "–" : type.mediaType.asSeen) (\(expected[0]))")
    } else if type.needsCharset, type.charset != "utf-8" {
      charsets.append(address)
    }
  }

  /// The headers of each rule that are missing from the answers that it is for, or have another value there.
  private var headerFindings: [Finding] {
    (rules ?? []).flatMap { rule -> [Finding] in
      let answers = seen.filter { rule.matches(site.path + $0.path.address.dropFirst()) }
      return rule.headers.map { header in
        let wrong = answers.filter { answer in
          !(answer.headers[header.name.lowercased()].map { sameValue($0, header.value) } ?? false)
        }
        return .ignoredHeader(
          header.name, of: rule.pattern, missing: wrong.allSatisfy { $0.headers[header.name.lowercased()] == nil },
          wrong.map { $0.path.address.asSeen }, among: answers.count)
      }
    }
  }
}

extension Bilingual {
  fileprivate static let unknownHeaders = Bilingual(
    sv: "Värden visar inte _headers, så huvudena är inte jämförda; ange --manifest med byggets mapp.",
    en: "The host does not show _headers, so headers were not compared; name --manifest in the folder of the build.")

  fileprivate static func leftOut(_ count: Int) -> Bilingual {
    Bilingual(
      sv: "\(count) filer är inte hämtade, eftersom de är fler än vad som prövas på en gång.",
      en: "\(count) files were not fetched, since there are more than are tried at once.")
  }
}

extension Finding {
  fileprivate static func silent(_ places: [String]) -> Finding {
    Finding(
      severity: .error,
      summary: Bilingual(
        sv: "adresser ger inget svar: \(places.count)", en: "addresses do not answer: \(places.count)"),
      places: places, help: Bilingual(sv: "försök igen om en stund", en: "try again in a while"))
  }

  fileprivate static func otherStatus(_ places: [String]) -> Finding {
    Finding(
      severity: .error,
      summary: Bilingual(
        sv: "adresser svarar med något annat än sidan: \(places.count)",
        en: "addresses answer with something else than the page: \(places.count)"),
      places: places,
      help: Bilingual(
        sv: "låt värden svara 200 på varje adress, utan att skicka vidare",
        en: "let the host answer 200 at each address, without sending on"))
  }

  fileprivate static func foundUnknown(_ status: Int) -> Finding {
    Finding(
      severity: .error,
      summary: Bilingual(
        sv: "en adress som inte finns svarar \(status), inte 404",
        en: "an address that does not exist answers \(status), not 404"),
      places: [], help: Bilingual(sv: "ställ in 404.html som felsida", en: "set 404.html as the error page"))
  }

  fileprivate static let otherNotFoundPage = Finding(
    severity: .warning,
    summary: Bilingual(
      sv: "en adress som inte finns visar en annan sida än 404.html",
      en: "an address that does not exist shows another page than 404.html"),
    places: [], help: Bilingual(sv: "ställ in 404.html som felsida", en: "set 404.html as the error page"))

  fileprivate static func wrongType(_ places: [String]) -> Finding {
    Finding(
      severity: .warning,
      summary: Bilingual(
        sv: "filer skickas som fel medietyp: \(places.count)",
        en: "files are sent as the wrong media type: \(places.count)"
      ),
      places: places,
      help: Bilingual(
        sv: "ställ in medietyperna (inom parentes) hos värden", en: "set the media types (in brackets) at the host"))
  }

  fileprivate static func withoutCharset(_ places: [String]) -> Finding {
    Finding(
      severity: .warning,
      summary: Bilingual(
        sv: "texter skickas utan charset=utf-8: \(places.count)",
        en: "texts are sent without charset=utf-8: \(places.count)"),
      places: places,
      help: Bilingual(
        sv: "ställ in teckenkodningen utf-8 hos värden, annars kan å, ä och ö bli fel",
        en: "set the character encoding utf-8 at the host, else å, ä and ö may come out wrong"))
  }

  fileprivate static func ignoredHeader(
    _ name: String, of pattern: String, missing: Bool, _ places: [String], among count: Int
  ) -> Finding {
    let (name, pattern) = (name.asSeen, pattern.asSeen)
    return Finding(
      severity: .warning,
      summary: missing
        ? Bilingual(
          sv: "värden skickar inte \(name) för \(pattern): \(places.count) av \(count)",
          en: "the host does not send \(name) for \(pattern): \(places.count) of \(count)")
        : Bilingual(
          sv: "värden skickar ett annat \(name) för \(pattern): \(places.count) av \(count)",
          en: "the host sends another \(name) for \(pattern): \(places.count) of \(count)"),
      places: places,
      help: Bilingual(
        sv: "ställ in huvudet hos värden, som det står i _headers", en: "set the header at the host, as _headers has it"
      ))
  }
}
