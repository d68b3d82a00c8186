/// The page that shows the forms: it loads Sveltia CMS, which reads `config.yml` beside it.
///
/// It is no page of the site: it asks another host for a script, and search engines are to pass it over.
package func formsPage(titled title: String, script: String) -> String {
  """
  <!doctype html>
  <html lang="sv">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>Redigera \(title.escaped)</title>
  <link rel="cms-config-url" type="text/yaml" href="config.yml">
  </head>
  <body>
  <noscript>Formulären behöver JavaScript.</noscript>
  <script src="\(script.escaped)" type="module"></script>
  </body>
  </html>

  """
}

extension String {
  /// The text as it stands in an attribute or between tags.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
      "\"", with: "&quot;")
  }
}
