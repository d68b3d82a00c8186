/// Why no variants can be made of a picture.
package enum PictureFault: String, Error, Sendable, CaseIterable {
  /// It breaks off, or holds what its format does not allow.
  case damaged
  /// It has more pixels than are decoded.
  case tooLarge
  /// Its colours are those of print: cyan, magenta, yellow and black.
  case colours
  /// It is several pictures, one after the other.
  case moving
  /// It needs more memory, or more time, than a picture may take.
  case outOfMemory, tooSlow
  /// No fault of the picture's: the process that reads pictures cannot be started.
  case noProcess
}
