/// The contexts that a tag will see when it runs, innermost first, as far as they are known beforehand.
struct Scope {
  private(set) var levels: [Shape]

  init(_ root: Shape) { levels = [root] }

  func pushing(_ level: Shape) -> Scope {
    var scope = self
    scope.levels.insert(level, at: 0)
    return scope
  }

  /// All names that may be used here, the nearest first.
  var names: [String] {
    var seen: Set<String> = ["."]
    return levels.flatMap(\.names).filter { seen.insert($0).inserted }
  }
}

extension Shape {
  var names: [String] { members.map(\.name) }
}

/// What a name means in a scope.
struct Meaning {
  let access: Access
  /// How many contexts out the value is that has it.
  let up: Int
}

/// Why a name means nothing: the part of it that fails, by its place in the name.
enum Unresolved: Error {
  /// There is no such name among these; they are listed only for a message, since each string of the theme ends here.
  case unknown(part: Int, among: @Sendable () -> [String])
  /// A name goes on after something that has no fields, or several values with fields each.
  case leadsNowhere(part: Int, access: Access)
}

extension Scope {
  /// What a name means: its first part is looked up from the innermost context outwards, the others in what came before.
  func meaning(of parts: [String]) -> Result<Meaning, Unresolved> {
    guard let first = parts.first, let (up, found) = lookUp(first) else {
      return .failure(.unknown(part: 0, among: { names }))
    }
    var access = found
    for (index, part) in parts.enumerated().dropFirst() {
      guard case .values(let branch) = access, branch.count != .many else {
        return .failure(.leadsNowhere(part: index, access: access))
      }
      let inner = branch.inner()
      guard let next = inner.access(to: part) else { return .failure(.unknown(part: index, among: { inner.names })) }
      access = next.reached(through: branch)
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
