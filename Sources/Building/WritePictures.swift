import Composing
import Diagnostics
import Jobs
import Markup
import Model
import Pictures
import SiteFiles

/// Makes the pictures that published pages show, each by one of the jobs, and hands them to the sink.
///
/// They come after the pages, which alone say what is shown: a picture that nothing shows is not decoded.
func writePictures(
  _ pictures: [PictureFiles], namedBy uses: [PictureUse], with maker: PictureMaker,
  reading copies: @escaping CopyReader,
  jobs: Int, into sink: some Sink, telling listener: @escaping Listener
) async throws -> [Diagnostic] {
  guard !pictures.isEmpty else { return [] }
  let places = Dictionary(uses.map { ($0.picture, $0.span) }, uniquingKeysWith: { first, _ in first })
  let outcomes = await pictures.concurrentMap(jobs: jobs, run: 1) { run in
    run.map { picture in
      let place = places[picture.image.path] ?? Span(wholeOf: picture.image.source)
      let outcome = Result { try picture.write(with: maker, reading: copies, into: sink, toldAt: place) }
      listener(.madePictures(1, of: pictures.count))
      return outcome
    }
  }
  return try outcomes.flatMap { try $0.get() }
}

/// Where the fields and texts of what is published show pictures, each place once.
func pictureUses(
  in texts: [TextPicture], of site: Site, publishedAs pictures: [ImagePath: PublishedPicture]
) -> [PictureUse] {
  let fields = site.content.kinds.flatMap { $0.pictureUses(own: site.ownLanguage) }
  guard !texts.isEmpty else { return fields }
  let paths = Dictionary(
    pictures.sorted { $0.key < $1.key }.map { ($0.value.url, $0.key) }, uniquingKeysWith: { first, _ in first })
  var told: Set<Span> = []
  return fields
    + texts.compactMap { text in
      guard let path = paths[text.image.url], told.insert(text.image.span).inserted else { return nil }
      return PictureUse(
        path, alt: text.image.alt, in: text.language, at: text.image.span, altSpan: text.image.span,
        leastWidth: PictureUse.leastWidthInTexts)
    }
}
