import Comparing
import Diagnostics

extension SiteComparison {
  /// The comparison as one JSON object, for programs; every key is there, whatever has changed.
  package func json(status: String, in messageLanguage: MessageLanguage) -> String {
    var object = JSONObject()
    object.set("status", status)
    object.set("figures", figures.map { $0.json(in: messageLanguage) })
    object.set("newPages", newPages.map(\.json))
    object.set("changedPages", changedPages.map { $0.json(in: messageLanguage) })
    object.set("gonePages", gonePages.map(\.json))
    object.set("frames", frames.map { $0.json(in: messageLanguage) })
    object.set("files", files.json)
    object.set("remarks", remarks.map { .message($0[messageLanguage]) })
    object.set("failure", nil as JSONObject?)
    return object.text + "\n"
  }
}

extension JSONObject {
  fileprivate static func message(_ text: String) -> JSONObject {
    var object = JSONObject()
    object.set("message", text)
    return object
  }

  fileprivate mutating func set(_ name: StaticString, texts: [String]) {
    set(
      name,
      texts.map { text in
        var object = JSONObject()
        object.set("file", text)
        return object
      })
  }
}

extension FigureChange {
  fileprivate func json(in messageLanguage: MessageLanguage) -> JSONObject {
    var object = JSONObject()
    object.set("label", name[messageLanguage])
    object.set("old", old)
    object.set("new", new)
    object.set("parts", parts(in: messageLanguage))
    object.set("sentence", sentence[messageLanguage])
    return object
  }
}

extension PageSummary {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.set("title", title)
    object.set("address", address)
    return object
  }
}

extension PageChange {
  fileprivate func json(in messageLanguage: MessageLanguage) -> JSONObject {
    var object = JSONObject()
    object.set("title", page.title)
    object.set("address", page.address)
    object.set("oldAddress", oldAddress)
    object.set("passages", passages.map { $0.json(in: messageLanguage) })
    object.set("hasOtherDrawings", json: hasOtherDrawings ? "true" : "false")
    return object
  }
}

extension GonePage {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.set("title", title)
    object.set("address", address)
    object.set("leadsTo", leadsTo)
    return object
  }
}

extension FrameChange {
  fileprivate func json(in messageLanguage: MessageLanguage) -> JSONObject {
    var object = JSONObject()
    object.set("pages", pages)
    object.set("passages", passages.map { $0.json(in: messageLanguage) })
    return object
  }
}

extension PassageChange {
  fileprivate func json(in messageLanguage: MessageLanguage) -> JSONObject {
    var object = JSONObject()
    switch self {
    case .added(let passage):
      object.set("old", nil as String?)
      object.set("new", passage.told(in: messageLanguage))
    case .removed(let passage):
      object.set("old", passage.told(in: messageLanguage))
      object.set("new", nil as String?)
    case .changed(let old, let new):
      object.set("old", old.words(besides: new, messageLanguage))
      object.set("new", new.words(besides: old, messageLanguage))
    }
    return object
  }
}

extension FileChanges {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.set("theme", theme.json)
    object.set("pictures", pictures.json)
    object.set("data", data.json)
    object.set("others", others.json)
    return object
  }
}

extension FileChanges.Changes {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.set("new", texts: new)
    object.set("changed", texts: changed)
    object.set("gone", texts: gone)
    return object
  }
}
