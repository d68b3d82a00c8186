/// How far a build has come, told to whoever wants to show or measure it.
///
/// The pipeline itself has no clock.
package enum Milestone: Sendable {
  case begins(Stage)
  /// So many further pages have gone to the sink, of so many in all.
  case rendered(Int, of: Int)
  /// So many further pictures have been made, of so many in all.
  case madePictures(Int, of: Int)
}

/// The stages of the pipeline, in order.
package enum Stage: String, CaseIterable, Sendable {
  case read, load, check, render, copy, publish
}

/// Listens to a build; called from several jobs at once.
package typealias Listener = @Sendable (Milestone) -> Void
