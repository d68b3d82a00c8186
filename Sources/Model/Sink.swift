import Bytes

/// Where rendered files go as soon as they are ready: a staging folder, memory or nowhere.
///
/// Several jobs write at once, in any order; each path is written once. The bytes are borrowed for the call, so that
/// the caller may fill the same buffer with its next page. What is thrown is a failure of the machine, as a full disk,
/// never a fault in the content.
package protocol Sink: Sendable {
  func write(_ bytes: ByteView, to path: OutputPath) throws
}

/// Nowhere: for `check`, and for a site that has errors already, which are rendered for what is found on the way.
package struct NullSink: Sink {
  package init() {}

  package func write(_ bytes: ByteView, to path: OutputPath) {}
}

extension Sink {
  /// Whether nothing of what is written is kept, so that what takes long and finds no fault need not be made.
  package var isNowhere: Bool { self is NullSink }

  /// Itself, or nowhere for a site that is refused: nothing of it would be kept, and two of its pages may be at one address,
  /// which would look like a failure of the machine.
  package func unless(_ isRefused: Bool) -> any Sink { isRefused ? NullSink() : self }
}
