import ArgumentParser
import Diagnostics
import Pictures
import Publishing

/// The options for the pictures that a build makes.
struct PictureOptions: ParsableArguments {
  @Option(
    name: .customLong("cache"),
    help: .localized(
      sv: "Mappen där färdiga bilder sparas till nästa bygge; annars .msi-cache/ bredvid webbplatsen.",
      en: "The folder where finished images are kept for the next build; else .msi-cache/ beside the website."),
    completion: .directory)
  var writtenFolder: String?

  /// Where the pictures of a site that is published in `output` are kept: those of each site by themselves, since each build
  /// removes what its site no longer shows.
  func cache(beside output: String) -> PictureCache {
    if let writtenFolder { return PictureCache(at: writtenFolder) }
    let output = absolute(output)
    let slash = output.lastIndex(of: "/") ?? output.startIndex
    return PictureCache(at: output[..<slash] + "/.msi-cache" + output[slash...])
  }
}

extension PictureMaker {
  /// What makes the pictures of a site: this program, started again for each, since editors' files may be broken or worse.
  static func storing(in cache: PictureCache) -> PictureMaker { .inProcesses(storing: cache) }
}

extension Failure {
  /// The process that reads pictures could not be started: the one fault of a picture's that is the machine's.
  static let noPictureProcess = Failure(
    message: Bilingual(
      sv: "bilderna kunde inte läsas: programmet kunde inte starta sig självt igen",
      en: "the images could not be read: the program could not start itself again"),
    help: Bilingual(
      sv: "se till att /proc finns, och att det finns minne",
      en: "see that there is /proc, and that there is memory"),
    status: ExitStatus.machine)

  /// Pictures could not be kept; the site is right all the same.
  init(ofCache failure: PublishingFailure) {
    self.init(
      message: Bilingual(
        sv: "bilderna kunde inte sparas till nästa bygge: \(failure.summary.sv)",
        en: "the images could not be kept for the next build: \(failure.summary.en)"),
      help: Bilingual(
        sv: "webbplatsen är hel, men nästa bygge tar längre tid; välj en annan mapp med `--cache`",
        en: "the website is whole, but the next build takes longer; choose another folder with `--cache`"),
      path: failure.path, status: 0)
  }
}
