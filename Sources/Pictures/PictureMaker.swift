import Fingerprint

/// Where pictures that were made are kept from one build to the next; looked at by many jobs at once.
package protocol PictureStore: Sendable {
  /// What was stored under a key, exactly as it was; nil if there is nothing, or if it is not whole.
  func bytes(for key: String) -> [UInt8]?
  func store(_ bytes: [UInt8], for key: String)
}

/// Makes variants of pictures: in this process, or each picture in a process of its own.
package struct PictureMaker: Sendable {
  private let variants: @Sendable ([PictureVariant], [UInt8]) throws(PictureFault) -> [[UInt8]]
  private let store: (any PictureStore)?

  /// Makes variants of pictures that are trusted.
  package static let inThisProcess = PictureMaker(
    variants: { (variants, bytes) throws(PictureFault) in try makeVariants(variants, of: bytes) }, store: nil)

  /// Starts a program for each picture that is not in the store; it must answer picture requests when it is started with
  /// `pictureArgument`, as this program does.
  package static func inProcesses(
    of program: String = "/proc/self/exe", storing store: (any PictureStore)? = nil
  ) -> PictureMaker {
    PictureMaker(
      variants: { (variants, bytes) throws(PictureFault) in
        try makeVariants(variants, of: bytes, inProcessOf: program)
      }, store: store)
  }

  /// Makes variants of a picture, which cannot do more than fail.
  package func make(_ variants: [PictureVariant], of bytes: [UInt8]) throws(PictureFault) -> [[UInt8]] {
    guard let store else { return try self.variants(variants, bytes) }
    let hash = SHA256(of: bytes)
    if let made = stored(variants, of: hash) { return made }
    let made = try self.variants(variants, bytes)
    store.store(joined(made), for: storeKey(for: variants, of: hash))
    return made
  }
}

extension PictureMaker {
  /// Variants of the picture with some hash from the store; nil unless all are there.
  package func stored(_ variants: [PictureVariant], of hash: SHA256) -> [[UInt8]]? {
    guard let stored = store?.bytes(for: storeKey(for: variants, of: hash)), let made = parts(of: stored),
      made.count == variants.count
    else { return nil }
    return made
  }

  /// A picture that the program draws itself, under a key of all that it follows from: from the store, or drawn and stored.
  package func stored(as key: String, orDrawn draw: () -> [UInt8]) -> [UInt8] {
    guard let store else { return draw() }
    if let stored = store.bytes(for: key) { return stored }
    let drawn = draw()
    store.store(drawn, for: key)
    return drawn
  }
}

/// A hash of all that the variants of a picture follow from.
private func storeKey(for variants: [PictureVariant], of hash: SHA256) -> String {
  let recipe = variants.map { "\($0.width)×\($0.height) \($0.format.rawValue)" }.joined(separator: ", ")
  return SHA256(of: Array("\(hash.hexadecimal) \(recipe) \(pictureRevision)".utf8)).hexadecimal
}
