import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en kontakt", en: "a contact")

/// Reads `contacts/1-….md` and its translations; there must be an e-mail address or a telephone number.
func readContact(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Contact? {
  guard var source = open(file.name.path, in: folder, as: owner, reportingTo: &report) else { return nil }
  let text = source.contactText()
  let email = source.fields.email("email")
  let phone = source.fields.phone("phone")
  let image = source.fields.image()
  let order = source.fields.order("order")
  if source.fields.node("email") == nil, source.fields.node("phone") == nil, !source.fields.isIncomplete {
    source.fields.report(.contactWithoutAddress(source.fields.span))
  }
  report += source.finish()
  let translations = readTranslations(of: file, in: folder, as: owner, &report) { source in
    let text = source.contactText()
    source.fields.refuseUntranslatable(["email", "phone", "image", "order"])
    return text
  }
  guard let text else { return nil }
  var contact = Contact(name: file.name, texts: Translated(text))
  contact.email = email
  contact.phone = phone
  contact.image = image
  contact.order = order
  contact.texts.others = translations
  return contact
}

extension Source {
  fileprivate mutating func contactText() -> ContactText? {
    let name = fields.requiredText("name")
    let role = fields.text("role")
    let imageAlt = fields.text("image-alt")
    if !body.isBlank, isDivided { fields.report(.unusedBody(firstWords, of: owner)) }
    guard let name else { return nil }
    var text = ContactText(name: name)
    text.role = role
    text.imageAlt = imageAlt
    return text
  }
}
