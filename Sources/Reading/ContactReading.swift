import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en kontakt", en: "a contact")

/// Reads `contacts/1-….md` and its translations; there must be an e-mail address or a telephone number.
func readContact(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Contact {
  var source = open(file.name.path, in: folder, as: owner, reportingTo: &report)
  let text = source.contactText(isOriginal: true)
  source.fields.require(oneOf: ["email", "phone"], otherwise: .contactWithoutAddress(source.fields.span))
  let email = source.fields.email("email")
  let phone = source.fields.phone("phone")
  let image = source.fields.image()
  let order = source.fields.order("order")
  report += source.finish()
  let translations = readTranslations(of: file, in: folder, as: owner, &report) { source in
    let text = source.contactText(isOriginal: false)
    source.fields.refuseUntranslatable(["email", "phone", "image", "order"])
    return text
  }
  var contact = Contact(name: file.name, texts: Translated(text))
  contact.email = email
  contact.phone = phone
  contact.image = image
  contact.order = order
  contact.texts.others = translations
  return contact
}

extension Source {
  fileprivate mutating func contactText(isOriginal: Bool) -> ContactText {
    let name = fields.requiredText("name")
    let role = fields.text("role")
    let imageAlt = isOriginal ? fields.imageAlt() : fields.text("image-alt")
    if !body.isBlank, isDivided { fields.report(.unusedBody(firstWords, of: owner)) }
    var text = ContactText(name: name)
    text.role = role
    text.imageAlt = imageAlt
    return text
  }
}
