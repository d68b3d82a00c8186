import Diagnostics
import Model

/// The configuration of Sveltia CMS (0.196) for the content of a site: a form for each kind of content, in Swedish, with what the
/// editors' guide says of each field.
///
/// Sources: the documentation of Sveltia CMS and of Decap CMS, whose configuration it shares.
package func sveltiaConfiguration(of site: FormSite) -> DocumentValue {
  let languages = site.settings.languages.map(\.code)
  let settings: DocumentValue = [
    "backend": [
      "name": .text(site.repository.host.rawValue), "repo": .text(site.repository.name),
      "branch": .text(site.repository.branch),
    ],
    "locale": "sv",
    "media_folder": .text(site.repository.content + "/images"),
    "public_folder": "/images",
    "output": ["omit_empty_optional_fields": true],
    "slug": ["encoding": "ascii", "clean_accents": true],
    "i18n": [
      "structure": "multiple_files", "locales": .list(languages.map { .text($0) }),
      "default_locale": .text(languages.first ?? "sv"), "omit_default_locale_from_file_path": true,
      "initial_locales": "default",
    ],
  ]
  let link: DocumentValue = site.address.map { ["site_url": .text($0), "display_url": .text($0)] } ?? [:]
  let collections = DescribedKind.all.filter { $0.hasTranslatableBody != nil }.map { $0.collection(of: site) }
  return settings.adding(link).adding(["collections": .list(collections)])
}

extension DescribedKind {
  fileprivate func collection(of site: FormSite) -> DocumentValue {
    let form = FormFields(site: site, isTranslatable: site.settings.languages.count > 1)
    let title = fields.first?.name ?? "title"
    let body: [DocumentValue] =
      hasTranslatableBody == true
      ? [
        form.translated([
          "name": "body", "label": "Text", "widget": "markdown", "required": false, "modes": ["raw", "rich_text"],
        ])
      ]
      : []
    let collection: DocumentValue = [
      "name": .text(path), "label": .text(heading), "label_singular": .text(word.sv),
      "folder": .text(site.repository.content + "/" + path), "create": true, "extension": "md",
      "format": "yaml-frontmatter", "slug": .text("{{fields.\(title)}}"), "identifier_field": .text(title),
      "summary": .text("{{\(title)}}"), "editor": ["preview": false],
      "fields": .list(fields.filter { $0.name != "order" }.map { form.field($0) } + body),
    ]
    // The list itself is dragged into order.
    let order: DocumentValue = fields.contains { $0.name == "order" } ? ["reorder": true] : [:]
    return collection.adding(form.isTranslatable ? ["i18n": true] : [:]).adding(order)
  }
}

/// The fields of a form.
private struct FormFields {
  let site: FormSite
  let isTranslatable: Bool

  func field(_ field: DescribedField) -> DocumentValue {
    let inner = field.inner.map { self.field($0) }
    let widget =
      inner.isEmpty
      ? self.widget(field.shape, isRequired: field.isRequired)
      : ["widget": "object", "collapsed": true, "fields": .list(inner)]
    let value = named(field.name, field.plainHelp, isRequired: field.isRequired).adding(widget)
    return field.isTranslatable ? translated(value) : value
  }

  /// A field that each language has of its own.
  func translated(_ field: DocumentValue) -> DocumentValue { isTranslatable ? field.adding(["i18n": true]) : field }

  private func named(_ name: String, _ help: Bilingual, isRequired: Bool) -> DocumentValue {
    [
      "name": .text(name), "label": .text(fieldLabels[name] ?? name),
      "hint": .text(Language.swedish.sentenceCase(help.sv)),
      "required": .flag(isRequired),
    ]
  }

  private func widget(_ shape: FieldShape, isRequired: Bool) -> DocumentValue {
    switch shape {
    case .text, .phoneNumber: ["widget": "string"]
    case .translated: isTranslatable ? inEachLanguage(isRequired: isRequired) : ["widget": "string"]
    case .markdown: ["widget": "text"]
    case .picture: ["widget": "image", "choose_url": false]
    case .document:
      [
        "widget": "file", "choose_url": false, "media_folder": .text("/" + site.repository.content + "/files"),
        "public_folder": "/files",
      ]
    case .date, .time, .share, .sitePath, .webAddress, .emailAddress: string(of: shape, isRequired: isRequired)
    case .flag: ["widget": "boolean"]
    case .count: ["widget": "number", "value_type": "int", "min": 0]
    case .choice(let choices): select(choices.map { ($0.word, $0.label.sv) })
    case .sector: select(sectors)
    case .reference(let folder):
      [
        "widget": "relation", "collection": .text(folder), "value_field": "{{slug}}", "display_fields": ["title"],
        "search_fields": ["title"],
      ]
    case .theme: site.settings.themes.isEmpty ? ["widget": "string"] : select(themes)
    case .sectorCounts:
      [
        "widget": "object", "collapsed": true,
        "fields": .list(
          sectors.map { key, name in
            [
              "name": .text(key), "label": .text(Language.swedish.sentenceCase(name)), "widget": "number",
              "value_type": "int", "min": 0,
              "required": false,
            ]
          }),
      ]
    case .list(let element): list(of: element)
    case .anyOf(let shapes): shapes.last.map { widget($0, isRequired: isRequired) } ?? [:]
    case .record(let fields): ["widget": "object", "fields": .list(fields.map { inner($0) })]
    case .names: ["widget": "keyvalue"]
    }
  }

  private func list(of element: FieldShape) -> DocumentValue {
    let value: DocumentValue = ["name": "value", "label": "Värde"]
    return switch element {
    case .record(let fields): ["widget": "list", "collapsed": true, "fields": .list(fields.map { inner($0) })]
    case .reference: widget(element, isRequired: false).adding(["multiple": true])
    case .theme where !site.settings.themes.isEmpty: select(themes).adding(["multiple": true])
    default:
      ["widget": "list", "field": value.adding(widget(element, isRequired: true))]
    }
  }

  private func inner(_ field: ShapedField) -> DocumentValue {
    named(field.name, field.help, isRequired: field.isRequired).adding(
      widget(field.shape, isRequired: field.isRequired))
  }

  private func string(of shape: FieldShape, isRequired: Bool) -> DocumentValue {
    let widget: DocumentValue = ["widget": "string"]
    guard let pattern = shape.pattern else { return widget }
    // The form holds an empty field against its pattern too.
    let expression = isRequired ? pattern.expression : "^$|" + pattern.expression
    return widget.adding(["pattern": [.text(expression), .text(pattern.message.sv)]])
  }

  /// A text with a field for each language: the form shows one shape alone, and would drop another.
  private func inEachLanguage(isRequired: Bool) -> DocumentValue {
    let languages = site.settings.languages.enumerated().map { index, language -> DocumentValue in
      [
        "name": .text(language.code), "label": .text(language.nameInSwedish), "widget": "string",
        "required": .flag(isRequired && index == 0),
      ]
    }
    return ["widget": "object", "fields": .list(languages)]
  }

  private func select(_ options: [(word: String, label: String)]) -> DocumentValue {
    [
      "widget": "select",
      "options": .list(
        options.map { ["label": .text(Language.swedish.sentenceCase($0.label)), "value": .text($0.word)] }),
    ]
  }

  private var sectors: [(word: String, label: String)] {
    site.settings.sectors.map { ($0.key.description, $0.names.original.value) }
  }

  private var themes: [(word: String, label: String)] {
    site.settings.themes.map { ($0.slug.description, $0.names.original.value) }
  }
}

extension Language {
  fileprivate var nameInSwedish: String {
    switch self {
    case .swedish: "Svenska"
    case .english: "Engelska"
    }
  }
}
