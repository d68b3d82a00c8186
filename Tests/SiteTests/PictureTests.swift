import Building
import Diagnostics
import Model
import Pictures
import Reading
import TestSupport
import Testing

@Suite("Pictures that editors upload")
struct PictureTests {
  @Test("leave no trace of where, when and by whom they were taken, and no original is published")
  func leaveNoMetadata() async throws {
    let originals = [
      "kim.jpg": try PictureMetadata.added(toJPEG: TestPicture.jpeg(700, 400)),
      "lo.png": PictureMetadata.added(toPNG: TestPicture.png(600, 500)),
      "bo.webp": try PictureMetadata.added(toWebP: TestPicture.webp(500, 300), width: 500, height: 300),
      "flagga.gif": TestPicture.gif(commented: "SECRET-COMMENT"),
    ]
    for (name, bytes) in originals { #expect(!Self.found(in: bytes).isEmpty, "\(name) has metadata to look for") }
    let built = try await build(
      Self.texts("kim.jpg", "lo.png", "bo.webp", "flagga.gif"), images: originals)
    #expect(built.rules == [])
    let pictures = built.files.keys.filter { $0.hasPrefix("images/") }
    #expect(pictures.count == 11)
    for (path, bytes) in built.files {
      #expect(Self.found(in: bytes) == [], "\(path)")
      #expect(!originals.values.contains(bytes), "\(path) is an original")
    }
  }

  @Test("are offered in sizes that are never larger than they are, in their own format and in WebP")
  func areOfferedInSizes() async throws {
    let built = try await build(
      Self.texts("kim.jpg"), images: ["kim.jpg": try TestPicture.jpeg(1000, 500)])
    let page = try #require(built.page("om/index.html"))
    let picture = try #require(
      page.firstMatch(
        of:
          #/<picture><source type="image/webp" srcset="([^"]*)" sizes="[^"]*"><img src="([^"]*)" srcset="([^"]*)" sizes="[^"]*" width="(\d*)" height="(\d*)" alt="([^"]*)" decoding="async"></picture>/#
      ))
    #expect(picture.output.4 == "960" || picture.output.4 == "1000")
    let names = [picture.output.1, picture.output.3].flatMap { $0.split(separator: ", ") }.map {
      $0.split(separator: " ")[0]
    }
    #expect(names.contains(picture.output.2))
    let written = built.files.keys.filter { $0.hasPrefix("images/") }.map { "/msi/" + $0 }.sorted()
    #expect(names.map(String.init).sorted() == written)
  }

  @Test("are named in four ways, in fields, texts and links", arguments: ["", "images/", "../images/", "/images/"])
  func areNamedInFourWays(_ beginning: String) async throws {
    var content = Self.texts()
    content["quotes/1-kim.md"] =
      "---\nname: Kim\nimage: \(beginning)traff/kim.jpg\nimage-alt: Kim ler\n---\n\nHej.\n"
    content["pages/om.md"] =
      "---\ntitle: Om\npath: /om/\n---\n\n![Kim ler](\(beginning)traff/kim.jpg) och [porträttet](\(beginning)traff/kim.jpg)\n"
    let built = try await build(content, images: ["traff/kim.jpg": try TestPicture.jpeg(500, 500)])
    #expect(built.rules == [])
    let url = try #require(built.page("citat/index.html")?.firstMatch(of: #/src="([^"]*)"/#)?.output.1)
    #expect(try #require(built.page("om/index.html")).contains("<a href=\"\(url)\">porträttet</a>"))
  }

  @Test("are told to be missing, with the name that was likely meant")
  func areToldToBeMissing() async throws {
    var content = Self.texts("/images/kmi.jpg", "../images/Kim.JPG")
    content["quotes/1-kim.md"] = "---\nname: Kim\nimage: /images/kimm.jpg\nimage-alt: Kim ler\n---\n\nHej.\n"
    let built = try await build(content, images: ["kim.jpg": try TestPicture.jpeg(500, 500)])
    let missing = built.diagnostics.filter { $0.rule.id.description == "missing-image" }
    #expect(missing.count == 3)
    #expect(missing.allSatisfy { $0.label?.sv.contains("kim.jpg") ?? false })
  }

  @Test("are fetched at once where they are a page's first, and otherwise when the reader comes near")
  func areFetchedLazily() async throws {
    var content = Self.texts("kim.jpg", "kim.jpg")
    for number in 1...2 {
      content["quotes/\(number)-kim-\(number).md"] =
        "---\nname: Kim \(number)\nimage: kim.jpg\nimage-alt: vad bilden visar\n---\n\nHej.\n"
    }
    let built = try await build(content, images: ["kim.jpg": try TestPicture.jpeg(500, 500)])
    for path in ["om/index.html", "citat/index.html"] {
      let images = try #require(built.page(path)).split(separator: "<img").dropFirst()
      #expect(images.map { $0.prefix { $0 != ">" }.contains("loading=\"lazy\"") } == [false, true], "\(path)")
    }
  }

  @Test("are told once each where they are named, where none can be made of them")
  func areToldWhereTheyAreNamed() async throws {
    let png = TestPicture.damagedPNG
    let built = try await build(Self.texts("a.png", "a.png"), images: ["a.png": png, "unused.png": png])
    let faults = built.diagnostics.filter { $0.rule.id.description == "damaged-image" }
    #expect(faults.map(\.span.path) == ["content/pages/om.md"])
    #expect(faults.first?.summary.sv == "bilden a.png är skadad")
    #expect(built.diagnostics.holdErrors)
  }

  @Test("become the same bytes with one job and with eight")
  func areTheSame() async throws {
    let images = ["kim.jpg": try TestPicture.jpeg(1000, 500), "lo.png": TestPicture.png(600, 500)]
    let content = Self.texts("kim.jpg", "lo.png")
    let one = try await build(content, images: images, jobs: 1)
    let eight = try await build(content, images: images, jobs: 8)
    #expect(one.files == eight.files)
  }

  // MARK: The sites

  private struct Built {
    let files: [String: [UInt8]]
    let diagnostics: [Diagnostic]

    var rules: [String] { diagnostics.map(\.rule.id.description) }

    func page(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// A site with a page that shows some pictures in its text.
  static func texts(_ images: String...) -> [String: String] {
    let text = images.map { "![vad bilden visar](\($0))" }.joined(separator: "\n\n")
    return ["site.yaml": TextSite.settings(), "pages/om.md": "---\ntitle: Om\npath: /om/\n---\n\n\(text)\n"]
  }

  private func build(_ content: [String: String], images: [String: [UInt8]], jobs: Int = 1) async throws -> Built {
    let files = content.mapValues { Array($0.utf8) }.merging(
      images.map { ("images/" + $0.key, $0.value) }, uniquingKeysWith: { one, _ in one })
    let theme = try tree(SiteCase.siteTests.appendingPathComponent("../../theme").standardizedFileURL).withoutDrawings
    var edition = Edition.test
    edition.jobs = jobs
    let sink = MemorySink()
    let outcome = try await buildSite(
      from: Sources(
        content: MemoryFolder("content", files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
        theme: MemoryFolder("theme", theme.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
      as: edition, into: sink)
    return Built(
      files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }),
      diagnostics: outcome.diagnostics)
  }

  /// What a file holds of the metadata.
  private static func found(in bytes: [UInt8]) -> [String] {
    (PictureMetadata.words + ["Exif\0\0", "EXIF", "eXIf", "x:xmpmeta", "Photoshop 3.0", "GPS"]).filter { word in
      let word = Array(word.utf8)
      return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
  }
}
