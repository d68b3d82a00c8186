extension String {
  /// The text without a full stop at its end, so that it can go into a sentence that has one.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text with a full stop at its end, unless it ends with a sign of its own.
  var withFullStop: String { last.map { ".!?…:".contains($0) } == true ? self : self + "." }
}
