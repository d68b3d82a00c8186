/// A drawing in SVG that may be published as it is: it runs nothing, asks for nothing, and is whole.
struct SVG: Hashable {
  /// Width and height in CSS pixels.
  let width: Int
  let height: Int

  init(_ bytes: [UInt8]) throws(LocatedSVGFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw LocatedSVGFault(fault: .otherEncoding, range: 0..<0)
    }
    var scanner = XMLScanner(bytes)
    var (size, isStyle): ((Int, Int)?, Bool) = (nil, false)
    while let token = try scanner.next() {
      switch token {
      case .start(let name, let attributes):
        if size == nil { size = try sizeOfRoot(name, attributes) }
        try judge(name, attributes)
        isStyle = localPart(of: name.text) == "style"
      case .text(let text): if isStyle { try judge(style: text) }
      }
    }
    (width, height) = size ?? (0, 0)
  }
}

private typealias Attributes = [(name: XMLScanner.Located, value: XMLScanner.Located)]

/// The size that a drawing says it has, or that of its coordinates; else that which browsers take.
private func sizeOfRoot(_ name: XMLScanner.Located, _ attributes: Attributes) throws(LocatedSVGFault) -> (Int, Int) {
  let namespace = name.text.contains(":") ? "xmlns:" + name.text.prefix { $0 != ":" } : "xmlns"
  func value(_ name: String) -> String? { attributes.first { $0.name.text == name }?.value.text }
  guard localPart(of: name.text) == "svg", value(namespace) == "http://www.w3.org/2000/svg" else {
    throw LocatedSVGFault(fault: .notADrawing, range: name.range)
  }
  let box = (value("viewBox") ?? "").split { $0 == "," || $0.isWhitespace }.map { Double($0) }
  let (width, height) = (value("width").flatMap(pixels), value("height").flatMap(pixels))
  guard box.count == 4, let boxWidth = box[2], let boxHeight = box[3], boxWidth > 0, boxHeight > 0,
    boxWidth.isFinite, boxHeight.isFinite
  else {
    return (rounded(width ?? 300), rounded(height ?? 150))
  }
  let ratio = boxWidth / boxHeight
  switch (width, height) {
  case (let width?, let height?): return (rounded(width), rounded(height))
  case (let width?, nil): return (rounded(width), rounded(width / ratio))
  case (nil, let height?): return (rounded(height * ratio), rounded(height))
  case (nil, nil): return (rounded(boxWidth), rounded(boxHeight))
  }
}

/// A length in pixels, `120` or `120px`; nil of one in other units, which the coordinates then decide.
private func pixels(_ length: String) -> Double? {
  let number = Double(length.hasSuffix("px") ? length.dropLast(2) : length[...])
  return number.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
}

private func rounded(_ length: Double) -> Int { Int(min(max(length.rounded(), 1), 100_000)) }

private func localPart(of name: String) -> String {
  name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
}

private func judge(_ name: XMLScanner.Located, _ attributes: Attributes) throws(LocatedSVGFault) {
  if forbiddenElements.contains(localPart(of: name.text).lowercased()) {
    throw LocatedSVGFault(fault: .element(name.text), range: name.range)
  }
  for (attribute, value) in attributes {
    let (local, text) = (localPart(of: attribute.text).lowercased(), value.text)
    func fault(_ fault: SVGFault) -> LocatedSVGFault { LocatedSVGFault(fault: fault, range: attribute.range) }
    if local.hasPrefix("on") { throw fault(.attribute(attribute.text)) }
    if attribute.text == "xml:base" { throw fault(.reference(text)) }
    if attribute.text.hasPrefix("xmlns"), text.hasSuffix("/xhtml") { throw fault(.element("html")) }
    let animated = localPart(of: text).lowercased()
    if local == "attributename", animated == "href" || animated.hasPrefix("on") {
      throw fault(.attribute(attribute.text))
    }
    if local == "href" || local == "src", !text.isEmpty, !text.hasPrefix("#") { throw fault(.reference(text)) }
    try judge(style: value, isWhole: local == "style")
  }
}

/// Judges a style, or an attribute that may hold one: its addresses must be of the drawing itself.
private func judge(style: XMLScanner.Located, isWhole: Bool = true) throws(LocatedSVGFault) {
  let text = style.text.lowercased()
  var rest = text[...]
  while let start = rest.firstRange(of: "url(")?.upperBound {
    rest = rest[start...].drop { " \t\n\r\"'".contains($0) }
    if !rest.hasPrefix("#") {
      throw LocatedSVGFault(fault: .reference(String(rest.prefix { !"\"')".contains($0) })), range: style.range)
    }
  }
  // What is written with a backslash may be any word.
  if isWhole, text.contains("@import") || text.contains("\\") {
    throw LocatedSVGFault(fault: .reference("@import"), range: style.range)
  }
}

/// Elements that run something, hold pages or ask for something.
private let forbiddenElements: Set = [
  "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener", "link",
  "base", "meta",
]
