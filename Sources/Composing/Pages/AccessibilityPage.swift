import Diagnostics
import Model
import Templates

/// The accessibility statement, as lag 2018:1937 and its agency want it.
struct AccessibilityView: TitledPage {
  static let template = PageTemplate(
    "accessibility.html", for: "the accessibility statement, if there is a `content/accessibility.yaml`",
    at: "`/tillganglighet/`")

  var frame: PageFrame
  let body: String
  let service: String
  /// nil while the site has not been assessed: no claim is made.
  let status: String?
  let deficiencies: [ShortcomingView]
  let method: String?
  let standard: String?
  let assessed: DateView?
  let updated: DateView?
  let email: String?
  let phone: String?
  let dialled: String?
  let complaintURL: String
  let burdens: [ShortcomingView]
  let exceptions: [ShortcomingView]

  static let schema = Schema<AccessibilityView>(
    "accessibility", .all(of: PageFrame.schema, \.frame), .text("body", \.body), .text("service", \.service),
    .flag("is-assessed") { $0.status != nil }, .optionalText("status", \.status),
    .list("deficiencies", \.deficiencies), .flag("has-deficiencies") { !$0.deficiencies.isEmpty },
    .optionalText("method", \.method), .optionalText("standard", \.standard), .optional("assessed", \.assessed),
    .optional("updated", \.updated), .optionalText("email", \.email),
    .optionalText("mailto") { view in view.email.map { "mailto:" + $0 } }, .optionalText("phone", \.phone),
    .optionalText("tel") { view in view.dialled.map { "tel:" + $0 } },
    .text("complaint-url", \.complaintURL), .list("burdens", \.burdens),
    .flag("has-burdens") { !$0.burdens.isEmpty }, .list("exceptions", \.exceptions),
    .flag("has-exceptions") { !$0.exceptions.isEmpty })
}

/// Something that is not accessible.
struct ShortcomingView: TemplateValue {
  let what: String
  let reason: String?
  let criterion: String?
  let alternative: String?

  static let schema = Schema<ShortcomingView>(
    "shortcoming", .text("what", \.what), .optionalText("reason", \.reason),
    .optionalText("criterion", \.criterion), .optionalText("alternative", \.alternative))
}

extension AccessibilityView {
  init(_ statement: AccessibilityStatement, in frames: Frames) {
    let (texts, title) = (frames.texts, frames.words.title(of: Self.self))
    var frame = frames.frame(
      .accessibility, title: title,
      description: title + ": " + statement.service.value + ", " + statement.body.value + ".")
    frame.structuredData = frames.structuredData(of: frame) {
      frames.writeWebPage(frame, updated: frames.site.past(statement.updated), into: &$0)
    }
    func views(_ shortcomings: [AccessibilityStatement.Shortcoming]) -> [ShortcomingView] {
      shortcomings.map { ShortcomingView($0, in: texts) }
    }
    self.init(
      frame: frame, body: texts.shown(statement.body), service: texts.shown(statement.service),
      status: statement.conformance.flatMap { texts.words[$0.value] }, deficiencies: views(statement.deficiencies),
      method: texts.shown(statement.method), standard: texts.shown(statement.standard),
      assessed: statement.assessed.map { DateView($0, in: texts.language) },
      updated: statement.updated.map { DateView($0, in: texts.language) },
      email: statement.email?.value, phone: statement.phone?.value.written, dialled: statement.phone?.value.dialled,
      complaintURL: diggsForm, burdens: views(statement.burdens), exceptions: views(statement.exceptions))
  }
}

extension ShortcomingView {
  fileprivate init(_ shortcoming: AccessibilityStatement.Shortcoming, in texts: LocalizedTexts) {
    self.init(
      what: texts.shown(shortcoming.what), reason: texts.shown(shortcoming.reason),
      criterion: texts.shown(shortcoming.criterion), alternative: texts.shown(shortcoming.alternative))
  }
}

/// Where a complaint about a public body's service is made to the supervising agency, Digg.
private let diggsForm = "https://www.digg.se/tdosanmalan"
