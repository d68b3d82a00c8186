import Building
import Counting
import Diagnostics
import Model
import Publishing

// The document that `--format json` writes. It always has every key, with `null` for a missing value; but `gaps` only where
// `check --gaps` asks for it.
//
//     {"status":"published","diagnostics":[…],"pages":13,"files":17,"output":"output",
//      "omitted":[{"file":"content/quotes/1-a.md","reason":"draft"}],"notes":[],"failure":null}

extension Outcome {
  /// The outcome as JSON; `diagnostics` is a JSON array.
  func document(with diagnostics: String, in messageLanguage: MessageLanguage) -> String {
    var object = JSONObject()
    object.set("status", result.name)
    object.set("diagnostics", json: diagnostics.withoutLastLineEnding)
    object.set("pages", result.summary?.counts.pages)
    object.set("files", result.publication?.files)
    object.set("output", result.output)
    object.set("omitted", (result.summary?.omissions ?? []).map(\.json))
    if tellsGaps { object.set("gaps", (gaps ?? []).map(\.json)) }
    object.set("notes", (result.publication?.notes ?? []).map { .note($0.message[messageLanguage]) })
    object.set("failure", result.failure?.json(in: messageLanguage))
    return object.text + "\n"
  }
}

extension Outcome.Result {
  fileprivate var name: String {
    switch self {
    case .published: "published"
    case .checked: "checked"
    case .refused: "refused"
    case .failed: "failed"
    }
  }

  var summary: Summary? {
    switch self {
    case .published(let summary, _, _), .checked(let summary): summary
    case .refused(let summary): summary
    case .failed: nil
    }
  }

  fileprivate var publication: Publication? { if case .published(_, let made, _) = self { made } else { nil } }
  fileprivate var output: String? { if case .published(_, _, let output) = self { output } else { nil } }
  fileprivate var failure: Failure? { if case .failed(let failure) = self { failure } else { nil } }
}

extension JSONObject {
  fileprivate static func note(_ message: String) -> JSONObject {
    var object = JSONObject()
    object.set("message", message)
    return object
  }
}

extension Failure {
  fileprivate func json(in messageLanguage: MessageLanguage) -> JSONObject {
    var object = JSONObject()
    object.set("message", message[messageLanguage])
    object.set("help", help?[messageLanguage])
    object.set("file", path)
    return object
  }
}

extension Gap {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.set("file", coalition.description)
    object.set("title", title)
    object.set("fields", texts: fields)
    return object
  }
}

extension Omission {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.set("file", path.description)
    object.set("reason", reason.rawValue)
    if let day { object.set("day", day.description) }
    return object
  }
}

extension String {
  fileprivate var withoutLastLineEnding: String { last == "\n" ? String(dropLast()) : self }
}
