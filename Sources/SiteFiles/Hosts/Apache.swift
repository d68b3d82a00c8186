import Diagnostics

func apacheIntroduction(_ rules: HostRules) -> Bilingual {
  let place = rules.placeOfFiles("DocumentRoot")
  return Bilingual(
    sv: """
      Apache: lägg raderna i <Directory "…"> för webbplatsens mapp, i dess <VirtualHost>. På ett webbhotell som läser
      .htaccess (AllowOverride All): lägg dem i content/root/.htaccess, så följer de med varje bygge.
      \(place.sv)
      Modulerna headers, mime och dir ska vara på (a2enmod headers). Pröva med apachectl configtest.
      """,
    en: """
      Apache: put these lines into the <Directory "…"> of the site's folder, in its <VirtualHost>. With a host that reads
      .htaccess (AllowOverride All): put them into content/root/.htaccess, and each build brings them along.
      \(place.en)
      The modules headers, mime and dir must be on (a2enmod headers). Try with apachectl configtest.
      """)
}

/// Directives for the site's folder, the same in `<Directory>` and in `.htaccess`.
func apacheLines(_ rules: HostRules) -> [String] {
  func dotted(_ endings: [String]) -> String { endings.map { "." + $0 }.joined(separator: " ") }
  let texts = MediaType.all.filter(\.isText).flatMap(\.endings)
  return ["Options -Indexes", "DirectoryIndex index.html", "DirectorySlash On"]
    + ["403", "404"].map { "ErrorDocument \($0) \(rules.notFound)" } + [""]
    + MediaType.all.map { "AddType \($0.name) \(dotted($0.endings))" } + ["AddCharset utf-8 \(dotted(texts))", ""]
    + rules.always.map { "Header always set \($0.name) \"\($0.value)\"" }
    + rules.keptFolders.flatMap { folder in
      ["<If \"%{REQUEST_URI} =~ m#^\(escaped(folder))#\">"]
        + ["Header set \(rules.kept.name) \"\(rules.kept.value)\""].indented() + ["</If>"]
    }
}

/// A path as a regular expression that matches it alone; of the signs that may stand in one, only the dot means more.
func escaped(_ path: String) -> String {
  path.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
}
