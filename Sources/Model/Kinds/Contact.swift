import Diagnostics

/// Somebody to write to or call.
package struct Contact: Sendable, Scheduled {
  package let name: FileName
  package var texts: Translated<ContactText>
  package var email: Located<String>?
  package var phone: Located<PhoneNumber>?
  package var image: Located<ImagePath>?
  package var order: Int?
  package var publish: Located<PartialDate>?
  package var expires: Located<PartialDate>?

  package init(name: FileName, texts: Translated<ContactText>) {
    self.name = name
    self.texts = texts
  }
}

/// A contact's words in one language.
package struct ContactText: ContentText {
  package var name: Located<String>
  package var role: Located<String>?
  package var imageAlt: Located<String>?

  package init(at span: Span, body: Body) { name = Located("", at: span) }
}
