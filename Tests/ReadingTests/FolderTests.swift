import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@Suite("A folder in memory")
struct MemoryFolderTests {
  @Test(
    "lists its files in the order given, each after the folders that it is the first in",
    arguments: ["content", "innehåll", "a/b"])
  func listsFilesInOrder(path: String) {
    let folder = MemoryFolder(SourcePath(path), ["b/x.md": "", "a.md": "", "b/c/y.md": "", "b/z.md": ""])
    #expect(
      folder.entries().map { "\($0.path.description.dropFirst(path.count + 1)) \($0.kind)" } == [
        "b folder", "b/x.md file", "a.md file", "b/c folder", "b/c/y.md file", "b/z.md file",
      ])
  }

  @Test("gives a file's bytes, or says why it does not")
  func readsBytesOrSaysWhy() throws {
    let folder = MemoryFolder("content", ["a.md": "Hej"])
    #expect(try folder.contents(of: "content/a.md", atMost: 3).get() == Array("Hej".utf8))
    #expect(folder.contents(of: "content/a.md", atMost: 2) == .failure(.tooLarge(limit: 2)))
    #expect(folder.contents(of: "content/b.md", atMost: 2) == .failure(.missing))
    #expect(folder.contents(of: "a.md", atMost: 3) == .failure(.missing))
  }
}

@Suite("A body's text")
struct BodyTextTests {
  private let before = MemoryFolder("content", ["site.yaml": bilingualSite, "pages/om.md": page() + "Vi träffas.\n"])

  @Test("is the text that it was, kept or read again", arguments: [bodyLimit, 100, 0])
  func readsTheSameAgain(limit: Int) async throws {
    let page = try #require(await readLibrary(from: before, jobs: 1, keeping: limit).value.pages.first)
    let read = text(of: page.texts.original.body, in: before)
    #expect(read.value.map { String(decoding: $0, as: UTF8.self) } == "Vi träffas.\n")
    #expect(read.diagnostics.isEmpty)
  }

  @Test(
    "is refused if the file has changed in between",
    arguments: [
      ("another letter", page() + "Vi träffat.\n"), ("longer", page() + "Vi träffas. Hej\n"), ("shorter", page()),
      ("empty", ""),
      ("moved", "---\ntitle: Om os\n---\nVi träffas.\n "),
    ])
  func refusesChangedFile(name: String, now: String) async throws {
    let page = try #require(await readLibrary(from: before, jobs: 1, keeping: 0).value.pages.first)
    let read = text(of: page.texts.original.body, in: MemoryFolder("content", ["pages/om.md": now]))
    #expect(read.value == nil, "\(name)")
    #expect(
      spelled(read.diagnostics, in: []) == """
        error[changed-while-building] pages/om.md
          filen ändrades medan webbplatsen byggdes
            → bygg en gång till
          the file was changed while the site was built
            → build once more
        """)
  }

  @Test("is kept for so many bytes of files, and no more")
  func keepsUpToLimit() async throws {
    let file = page() + "Vi träffas.\n"
    let size = file.utf8.count
    let files = MemoryFolder(
      "content",
      [
        "site.yaml": bilingualSite, "pages/a.md": file, "pages/b.md": file, "pages/c.md": file,
      ])
    for (limit, expected) in [(0, 0), (size, 1), (3 * size - 1, 2), (3 * size, 3)] {
      let pages = await readLibrary(from: files, jobs: 1, keeping: limit).value.pages
      let kept = pages.filter { if case .kept = $0.texts.original.body.text { true } else { false } }
      #expect(kept.count == expected)
    }
  }

  @Test("is refused if the file is gone")
  func refusesMissingFile() async throws {
    let page = try #require(await readLibrary(from: before, jobs: 1, keeping: 0).value.pages.first)
    let read = text(of: page.texts.original.body, in: MemoryFolder("content", [:]))
    #expect(read.value == nil && read.diagnostics.count == 1)
  }

  @Test("may be a picture's, which is given or its absence told")
  func readsPictures() async throws {
    let folder = MemoryFolder("content", ["site.yaml": bilingualSite, "images/a.gif": "GIF89a    "])
    let image = try #require(await readLibrary(from: folder, jobs: 1).value.images[ImagePath("a.gif")])
    #expect(bytes(of: image.source, in: folder).value == Array("GIF89a    ".utf8))
    #expect(bytes(of: image.source, in: before).diagnostics.map(\.rule.id) == ["unreadable-file"])
  }
}
