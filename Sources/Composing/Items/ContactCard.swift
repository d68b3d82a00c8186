import Model
import Templates

struct ContactCard: TemplateValue {
  var name = ""
  var role = Wording()
  var email: String?
  var phone: String?
  var dialled: String?
  var image: ImageView?
  let fields: FieldsView<Contact>

  static let schema = Schema<ContactCard>(
    "contact", .text("name", \.name), .wording("role", \.role), .optionalText("email", \.email),
    .optionalText("mailto") { view in view.email.map { "mailto:" + $0 } }, .optionalText("phone", \.phone),
    .optionalText("tel") { view in view.dialled.map { "tel:" + $0 } }, .optional("image", \.image),
    .all(of: FieldsView.schema, \.fields))
}

extension Items {
  /// All contacts, in their order.
  func contacts(notes: inout PageNotes) -> [ContactCard] {
    var cards: [ContactCard] = []
    for contact in site.content.contacts { cards.append(self.contact(contact, notes: &notes)) }
    return cards
  }

  private func contact(_ contact: Contact, notes: inout PageNotes) -> ContactCard {
    let (text, speaker) = texts.text(of: contact.texts)
    return ContactCard(
      name: speaker.shown(text.name), role: texts.wording(of: contact.texts) { $0.role }, email: contact.email?.value,
      phone: contact.phone?.value.written, dialled: contact.phone?.value.dialled,
      image: image(contact.image, alt: texts.wording(of: contact.texts) { $0.imageAlt }, notes: &notes),
      fields: FieldsView(item: contact, items: self))
  }
}
