/// A format that pictures are read from and made in.
package enum PictureFormat: String, Sendable, CaseIterable {
  case jpeg, png, webp
}

extension PictureFormat {
  /// The ending of the name of a file.
  package var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png, .webp: rawValue
    }
  }

  /// What browsers are told, as `image/webp`.
  package var mediaType: String { "image/" + rawValue }
}
