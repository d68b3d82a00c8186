extension [String: [UInt8]] {
  /// A theme's files with empty icons in place of those that are drawn, and no cards: drawing takes long in a debug build.
  var withoutDrawings: Self {
    var files = self
    files["cards.yaml"] = nil
    for icon in ["favicon.ico", "apple-touch-icon.png"] { files["assets/" + icon] = [] }
    return files
  }
}
