import Diagnostics

/// A fact of a coalition in an editor's own words: *Budget*, *två miljoner kronor*.
package struct LabelledValue: Sendable, Hashable {
  package let label: Located<String>
  package let value: Located<String>

  package init(label: Located<String>, value: Located<String>) {
    self.label = label
    self.value = value
  }
}
