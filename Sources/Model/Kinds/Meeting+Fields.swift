import Diagnostics

extension Meeting: SelfContainedKind {
  package static let noun = Bilingual(sv: "en träff", en: "a meeting")
  package static let folder = "meetings"
  package static let heading = "Träffar"
  package static let list: WritableKeyPath<Library, [Meeting]> & Sendable = \.meetings
  package static let place = Place.startPage
  package static let bodyProperty: (KeyPath<MeetingText, Body> & Sendable)? = \MeetingText.body

  package static let fields: [ContentField<Meeting, MeetingText>] = [
    .text(
      "label", .requiredText(\.label), .required, help: Bilingual(sv: "stegets namn", en: "the step's name"),
      example: Bilingual(sv: "TRÄFF 1", en: "MEETING 1")),
    .text(
      "title", .requiredText(\.title), .required,
      help: Bilingual(sv: "vad steget handlar om", en: "what the step is about"),
      example: Bilingual(sv: "Problemformulering", en: "Stating the problem")),
    .order(\.order, example: "2"), .publish(\.publish), .expires(\.expires),
  ]
}
