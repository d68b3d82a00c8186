import Diagnostics

func caddyIntroduction(_ rules: HostRules) -> Bilingual {
  let place = rules.placeOfFiles("root")
  return Bilingual(
    sv: """
      Caddy: lägg raderna i webbplatsens block i Caddyfile, tillsammans med root * och mappens sökväg.
      \(place.sv)
      Pröva med caddy validate --config Caddyfile, och läs in med caddy reload.
      """,
    en: """
      Caddy: put these lines into the site's block of the Caddyfile, together with root * and the folder's path.
      \(place.en)
      Try with caddy validate --config Caddyfile, and load with caddy reload.
      """)
}

/// A route for the files that are there, and one for what is not: types and the time to keep are told of the first alone.
func caddyLines(_ rules: HostRules) -> [String] {
  let types = MediaType.all.flatMap { type -> [String] in
    let matcher = "@" + (type.endings.first ?? "")
    let patterns = type.endings.map { "*." + $0 }.joined(separator: " ")
    return ["\(matcher) path \(patterns)", "header \(matcher) Content-Type \"\(type.value)\""]
  }
  let kept = rules.keptFolders.map { $0 + "*" }.joined(separator: " ")
  let found =
    types + ["@kept path \(kept)", "header @kept \(rules.kept.name) \"\(rules.kept.value)\"", "file_server"]
  let missing = [
    "rewrite * \(rules.notFound)", "header Content-Type \"text/html; charset=utf-8\"", "file_server {",
    "    status 404", "}",
  ]
  let site =
    ["header {"] + rules.always.map { "\($0.name) \"\($0.value)\"" }.indented() + ["}"]
    + ["@found file {path} {path}/index.html", "handle @found {"] + found.indented() + ["}", "handle {"]
    + missing.indented() + ["}"]
  let slash = rules.folder.map { ["redir /\($0) \(rules.basePath) 301"] } ?? []
  return slash + ["handle \(rules.basePath)* {"] + site.indented() + ["}"]
}
