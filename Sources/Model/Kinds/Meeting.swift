import Diagnostics

/// A step of the model: TRÄFF 1–4 and SAMHANDLING.
package struct Meeting: Sendable, Scheduled {
  package let name: FileName
  package var texts: Translated<MeetingText>
  package var publish: Located<PartialDate>?
  package var expires: Located<PartialDate>?
  package var order: Int?

  package init(name: FileName, texts: Translated<MeetingText>) {
    self.name = name
    self.texts = texts
  }
}

/// A meeting's words in one language.
package struct MeetingText: ContentText {
  package var label: Located<String>
  package var title: Located<String>
  package let body: Body

  package init(at span: Span, body: Body) {
    label = Located("", at: span)
    title = label
    self.body = body
  }
}
