import Markup
import Templates

/// The accessibility statement, as lag 2018:1937 and its agency want it.
struct AccessibilityView: TemplateValue {
  var frame: PageFrame
  let body: String
  let service: String
  /// nil while the site has not been assessed: no claim is made.
  let status: String?
  let deficiencies: [ShortcomingView]
  let method: String?
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
    .optionalText("method", \.method), .optional("assessed", \.assessed),
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

  static let schema = Schema<ShortcomingView>(
    "shortcoming", .text("what", \.what), .optionalText("reason", \.reason),
    .optionalText("criterion", \.criterion))
}
