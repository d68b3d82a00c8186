import Bytes

/// The form of a link's destination, from a scan of its bytes.
struct DestinationShape {
  /// Whether it is a fragment of the same page.
  let isFragment: Bool
  /// Whether it begins with a slash.
  let isAbsolute: Bool
  /// Whether it begins with a scheme or with two slashes.
  private(set) var leadsElsewhere: Bool
  /// The number of bytes before `#` or `?`.
  let pathLength: Int

  init(of destination: String) {
    self = destination.withBytes { DestinationShape(of: $0) }
  }

  private init(of destination: ByteView) {
    isFragment = destination.first == UInt8(ascii: "#")
    isAbsolute = destination.first == slash
    leadsElsewhere = isAbsolute && destination.dropFirst().first == slash
    let endOfScheme = destination.firstIndex(from: 0, among: OneByte(":") | OneByte("/") | OneByte("#"))
    if endOfScheme < destination.count, destination[endOfScheme] == UInt8(ascii: ":") { leadsElsewhere = true }
    pathLength = destination.firstIndex(from: 0, among: OneByte("?") | OneByte("#"))
  }
}
