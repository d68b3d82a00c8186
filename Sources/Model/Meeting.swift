import Diagnostics

/// A step of the model: TRÄFF 1–4 and SAMHANDLING.
package struct Meeting: Sendable {
  package let name: FileName
  package var texts: Translated<MeetingText>

  package init(name: FileName, texts: Translated<MeetingText>) {
    self.name = name
    self.texts = texts
  }
}

/// A meeting's words in one language.
package struct MeetingText: Sendable {
  package let label: Located<String>
  package let title: Located<String>
  package let body: Body

  package init(label: Located<String>, title: Located<String>, body: Body) {
    self.label = label
    self.title = title
    self.body = body
  }
}
