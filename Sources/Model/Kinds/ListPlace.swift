/// An item's place in a list: its `order`, else the number in its file's name, on one scale.
///
/// What has been moved takes the place of the item with that number: it stands before it where it has come up the list, and
/// after it where it has gone down, so that the third of a list numbered from one is the one with `order: 3`.
struct ListPlace: Comparable {
  let number: Int
  /// -1 for what has come up the list, 1 for what has gone down.
  let move: Int
  let name: FileName

  init(_ item: some ContentKind) {
    name = item.name
    let own = name.number ?? .max
    number = item.order ?? own
    move = (number - own).signum()
  }

  static func < (one: ListPlace, other: ListPlace) -> Bool {
    (one.number, one.move, one.name) < (other.number, other.move, other.name)
  }
}
