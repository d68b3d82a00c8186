import Diagnostics

func nginxIntroduction(_ rules: HostRules) -> Bilingual {
  let place = rules.placeOfFiles("root")
  return Bilingual(
    sv: """
      nginx: lägg raderna i webbplatsens server { }, i stället för en location med samma sökväg om det finns en.
      \(place.sv)
      Pröva med nginx -t, och läs in med nginx -s reload.
      """,
    en: """
      nginx: put these lines into the site's server { }, in place of a location with the same path if there is one.
      \(place.en)
      Try with nginx -t, and load with nginx -s reload.
      """)
}

/// A `location` for the site, and one in it for each folder of files that may be kept: of headers that a location adds, those
/// in another location in it have none, so each has all.
func nginxLines(_ rules: HostRules) -> [String] {
  let always = rules.always.map { "add_header \($0.name) \"\($0.value)\" always;" }
  let types = MediaType.all.map { "\($0.name) \($0.endings.joined(separator: " "));" }
  // HTML is among them whether named or not, and named is warned of.
  let texts = MediaType.all.filter { $0.isText && $0.name != "text/html" }.map(\.name)
  let kept = rules.keptFolders.flatMap { folder in
    ["", "location \(folder) {"]
      + (always + ["add_header \(rules.kept.name) \"\(rules.kept.value)\";"]).indented() + ["}"]
  }
  let site =
    [
      "index index.html;", "autoindex off;", "absolute_redirect off;", "error_page 404 \(rules.notFound);",
      "error_page 403 =404 \(rules.notFound);", "", "default_type \(MediaType.unknown);", "types {",
    ]
    + types.indented() + ["}", "charset utf-8;", "charset_types \(texts.joined(separator: " "));", ""] + always + kept
  // The folder's own name is outside its location.
  let slash =
    rules.folder.map {
      ["location = /\($0) {"] + ["absolute_redirect off;", "return 301 \(rules.basePath);"].indented() + ["}", ""]
    } ?? []
  return slash + ["location \(rules.basePath) {"] + site.indented() + ["}"]
}
