import Bytes
import Diagnostics
import Model
import Pictures

extension PictureFiles {
  /// Makes the files of a picture, and hands those that are shown to the sink; what is wrong with the picture is told at a place that names it.
  package func write(
    with maker: PictureMaker, reading copies: CopyReader, into sink: some Sink, toldAt place: Span
  ) throws -> [Diagnostic] {
    if let kept = hash.flatMap({ maker.stored(variants, of: $0) }) {
      try write(kept, into: sink)
      return []
    }
    let read = copies(image.source)
    guard let bytes = read.value else { return read.diagnostics }
    do {
      try write(contents(of: bytes, with: maker), into: sink)
      return []
    } catch let fault as PictureFault where !fault.isOfTheMachine {
      return [.faultyPicture(fault, image, at: place)]
    }
  }

  /// All are asked for, since each is made of the next larger.
  private var variants: [PictureVariant] { files.compactMap(\.variant) }

  private func write(_ contents: [[UInt8]], into sink: some Sink) throws {
    for ((path, _), content) in zip(files, contents) where shownPaths.contains(path) {
      if let path = OutputPath(path) { try content.withBytes { try sink.write($0, to: path) } }
    }
  }

  /// What the files hold.
  private func contents(of bytes: [UInt8], with maker: PictureMaker) throws(PictureFault) -> [[UInt8]] {
    if variants.isEmpty, let kind = image.path.kind { return [publishedCopy(of: bytes, kind)] }
    return try maker.make(variants, of: bytes)
  }
}
