/// The schemas of the contexts that a tag will see when it runs, innermost first.
struct Scope {
  private(set) var levels: [ErasedSchema]

  init(_ root: ErasedSchema) { levels = [root] }

  func pushing(_ level: ErasedSchema) -> Scope {
    var scope = self
    scope.levels.insert(level, at: 0)
    return scope
  }

  /// All names that may be used here, those of the innermost context first.
  var names: [String] {
    var seen: Set<String> = ["."]
    return levels.flatMap(\.names).filter { seen.insert($0).inserted }
  }
}

extension ErasedSchema {
  var names: [String] { members.map(\.name) }
}

/// A resolved name.
struct Meaning {
  let access: Access
  /// The number of contexts between the innermost and the one that has the name.
  let up: Int
}

/// Why a name cannot be resolved, with the index of the part that fails.
enum Unresolved: Error {
  /// No context has the name. The known names are computed only for a message, since each use of a theme's string ends here.
  case unknown(part: Int, among: @Sendable () -> [String])
  /// The part before it has no fields, or is an array.
  case hasNoFields(part: Int, access: Access)
}

extension Scope {
  /// Resolves a name: its first part from the innermost context outwards, each other part among the fields of the one
  /// before.
  func meaning(of parts: [String]) -> Result<Meaning, Unresolved> {
    guard let first = parts.first, let (up, found) = lookUp(first) else {
      return .failure(.unknown(part: 0, among: { names }))
    }
    var access = found
    for (index, part) in parts.enumerated().dropFirst() {
      guard case .values(let subscope) = access, subscope.count != .many else {
        return .failure(.hasNoFields(part: index, access: access))
      }
      let inner = subscope.inner()
      guard let next = inner.access(to: part) else { return .failure(.unknown(part: index, among: { inner.names })) }
      access = next.composed(with: subscope)
    }
    return .success(Meaning(access: access, up: up))
  }

  private func lookUp(_ name: String) -> (up: Int, Access)? {
    let reachable = name == "." ? levels.prefix(1) : levels[...]
    for (up, level) in reachable.enumerated() {
      if let access = level.access(to: name) { return (up, access) }
    }
    return name == "." ? levels.first.map { (0, $0.itself) } : nil
  }
}
