import Diagnostics
import Fingerprint

/// A built site that a test has written by hand, in memory: its files, and the manifest that lists them.
package func handmadeSite(_ files: KeyValuePairs<String, String>, named name: String = "site") -> MemoryFolder {
  let files = files.map { ($0.key, Array($0.value.utf8)) }
  return MemoryFolder(.init(name), files + [("msi-manifest.json", Array(manifest(of: files).utf8))])
}

/// The manifest for some files, as msi writes it.
package func manifest(of files: [(String, [UInt8])]) -> String {
  let lines = files.sorted { $0.0 < $1.0 }.map { path, bytes in
    "    {\"path\": \"\(path.replacing("\"", with: "\\\""))\", \"size\": \(bytes.count), \"sha256\": \"\(SHA256(of: bytes).hexadecimal)\"}"
  }
  return "{\n  \"generator\": \"msi\",\n  \"version\": 1,\n  \"files\": [\n"
    + lines.joined(separator: ",\n") + "\n  ]\n}\n"
}

/// A page with a title and some HTML in its own part, between a menu and a foot.
package func page(_ title: String, _ body: String = "", menu: String = "<a href=\"/\">Start</a>") -> String {
  """
  <!doctype html>
  <html lang="sv">
  <head>
  <meta charset="utf-8">
  <title>\(title) – Exempel</title>
  <link rel="stylesheet" href="/assets/css/site.0123456789.css">
  <script src="/assets/js/site.0123456789.js"></script>
  </head>
  <body>
  <header><nav>\(menu)</nav></header>
  <main>
  <h1>\(title)</h1>
  \(body)
  </main>
  <footer><p>Foten</p></footer>
  </body>
  </html>

  """
}

/// A page that sends its readers to another address.
package func redirect(to address: String) -> String {
  """
  <!doctype html>
  <html lang="sv"><head><title>Sidan har flyttat</title>
  <meta http-equiv="refresh" content="0; url=\(address)"></head>
  <body><main><h1>Sidan har flyttat</h1></main></body></html>

  """
}

/// `data/figures.json` with some counts.
package func figures(
  actors: [(key: String, name: String, count: Int)], completed: Int, ongoing: Int = 0, shares: String = ""
) -> String {
  let sectors = actors.map { "{\"sector\":\"\($0.key)\",\"name\":\"\($0.name)\",\"count\":\($0.count)}" }
  let total = actors.reduce(0) { $0 + $1.count }
  return "{\"site\":\"https://example.org/\",\"actors\":{\"total\":\(total),\"sectors\":["
    + sectors.joined(separator: ",")
    + "]},\"coalitions\":{\"planned\":0,\"ongoing\":\(ongoing),\"completed\":\(completed)},\"shares\":[\(shares)]}\n"
}
