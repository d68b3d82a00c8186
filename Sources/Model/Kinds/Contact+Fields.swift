import Diagnostics

extension Contact: SelfContainedKind {
  package static let noun = Bilingual(sv: "en kontakt", en: "a contact")
  package static let folder = "contacts"
  package static let heading = "Kontakter"
  package static let list: WritableKeyPath<Library, [Contact]> & Sendable = \.contacts
  package static let place = Place.section(.contact)
  package static let bodyProperty: (KeyPath<ContactText, Body> & Sendable)? = nil
  package static let isOfNames = true
  package static let leastPictureWidth = PictureUse.leastWidthOfPortraits

  package static let fields: [ContentField<Contact, ContactText>] = [
    .text(
      "name", .requiredText(\.name), .required,
      help: Bilingual(sv: "personens eller gruppens namn", en: "the person's or the group's name"),
      example: Bilingual(sv: "Kim Andersson", en: "Kim Andersson")),
    .fact(
      "email", .emailAddress(\.email), .oneOfTwo,
      help: Bilingual(sv: "e-postadressen", en: "the e-mail address"),
      example: Bilingual(sv: "kim.andersson@example.org", en: "kim.andersson@example.org")),
    .fact(
      "phone", .phoneNumber(\.phone), .oneOfTwo,
      help: Bilingual(
        sv: "telefonnumret med riktnummer, eller ett kortnummer som `116 117`",
        en: "the telephone number with its area code, or a short number such as `116 117`"),
      example: Bilingual(sv: "070-123 45 67", en: "+46 70 123 45 67")),
    .text(
      "role", .text(\.role), help: Bilingual(sv: "vad personen gör", en: "what the person does"),
      example: Bilingual(sv: "processledare", en: "process manager")),
    .image(\.image, of: Bilingual(sv: " på personen", en: " of the person"), example: "kim.jpg"),
    .imageAlt(
      \.imageAlt, example: Bilingual(sv: "Kim Andersson ler mot kameran", en: "Kim Andersson smiles at the camera")),
    .order(\.order, example: "2"), .publish(\.publish), .expires(\.expires),
  ]
}
