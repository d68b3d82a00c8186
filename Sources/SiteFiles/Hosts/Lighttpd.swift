import Diagnostics

func lighttpdIntroduction(_ rules: HostRules) -> Bilingual {
  let place = rules.placeOfFiles("document-root")
  return Bilingual(
    sv: """
      lighttpd: spara raderna i en fil i /etc/lighttpd/conf-enabled/, eller lägg dem i webbplatsens $HTTP["host"].
      \(place.sv)
      Modulerna setenv och expire ska vara på (lighty-enable-mod setenv expire).
      Pröva med lighttpd -tt -f /etc/lighttpd/lighttpd.conf.
      """,
    en: """
      lighttpd: save these lines in a file in /etc/lighttpd/conf-enabled/, or put them into the site's $HTTP["host"].
      \(place.en)
      The modules setenv and expire must be on (lighty-enable-mod setenv expire).
      Try with lighttpd -tt -f /etc/lighttpd/lighttpd.conf.
      """)
}

/// A condition for the site.
///
/// Of files that may be kept only how long is told, since what `setenv` tells would be told of missing ones, too.
func lighttpdLines(_ rules: HostRules) -> [String] {
  let types =
    MediaType.all.flatMap { type in type.endings.map { "\".\($0)\" => \"\(type.value)\"," } }
    + ["\"\" => \"\(MediaType.unknown)\","]
  let site =
    [
      "index-file.names = ( \"index.html\" )", "dir-listing.activate = \"disable\"",
      "server.errorfile-prefix = server.document-root + \"\(rules.basePath)\"", "setenv.set-response-header = (",
    ] + rules.always.map { "\"\($0.name)\" => \"\($0.value)\"," }.indented() + [")", "expire.url = ("]
    + rules.keptFolders.map { "\"\($0)\" => \"access plus \(HostRules.keptSeconds) seconds\"," }.indented()
    + [")", "mimetype.assign = ("] + types.indented() + [")"]
  return ["$HTTP[\"url\"] =~ \"^\(escaped(rules.basePath))\" {"] + site.indented() + ["}"]
}
