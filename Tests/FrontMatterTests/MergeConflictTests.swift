import Diagnostics
import Testing

@testable import FrontMatter

@Suite("The lines by which Git marks two versions of a text")
struct MergeConflictTests {
  /// What is left of a text, and where it was reported.
  private func resolve(_ text: String) -> (left: [String], places: [String]) {
    var report: [Diagnostic] = []
    let file = SourceFile("x.md", text)
    let resolved = file.resolvingConflicts(reportingTo: &report)
    #expect(resolved.bytes.count == file.bytes.count)
    let lines = resolved.text(0..<resolved.bytes.count).split(whereSeparator: \.isNewline).map {
      $0.filter { $0 != " " }
    }
    return (lines.filter { !$0.isEmpty }, places(of: report, in: file))
  }

  @Test(
    "are reported once, and of the two versions the first is read",
    arguments: [
      ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> gren\nd\n", ["a", "b", "d"], ["2:1 merge-conflict"]),
      ("<<<<<<<\r\nb\r\n=======\r\nc\r\n>>>>>>>\r\nd", ["b", "d"], ["1:1 merge-conflict"]),
      ("<<<<<<< a\nb\n||||||| c\nd\n=======\ne\n>>>>>>> f\ng", ["b", "g"], ["1:1 merge-conflict"]),
      (
        "<<<<<<< a\nb\n=======\n>>>>>>> c\n<<<<<<< a\n=======\nd\n>>>>>>> c\n", ["b"],
        ["1:1 merge-conflict", "5:1 merge-conflict"]
      ),
      // Half cleared away.
      ("<<<<<<< HEAD\nb\nc\n", ["b", "c"], ["1:1 merge-conflict"]),
      ("b\n=======\nc\n>>>>>>> gren\nd", ["b", "d"], ["2:1 merge-conflict"]),
    ])
  func reportsOnceAndReadsFirst(text: String, left: [String], places: [String]) {
    let resolved = resolve(text)
    #expect(resolved.left == left)
    #expect(resolved.places == places)
  }

  @Test(
    "are whole lines of seven signs, and nothing else is taken for them",
    arguments: [
      "Rubrik\n=======\n\nText", ">>>>>>> djupt citerat", "<<<<<< sex", "<<<<<<<åtta", " <<<<<<< indragen",
      "a <<<<<<< b", "| a | b |\n||||||| c", "<<<<<<<<",
    ])
  func ignoresOtherLines(text: String) {
    #expect(resolve(text).places == [])
  }
}
