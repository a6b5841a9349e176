/// A value of a flat row: what a cell of CSV or a column of a database holds.
package enum FlatValue: Hashable, Sendable {
  /// Not in the document: `null` in the JSON.
  case missing
  case text(String)
  case integer(Int)
  case real(Double)
  case boolean(Bool)

  /// A text, or nothing.
  package init(_ text: String?) { self = text.map(FlatValue.text) ?? .missing }

  /// A number, or nothing.
  package init(_ number: Int?) { self = number.map(FlatValue.integer) ?? .missing }

  /// A claim, or nothing.
  package init(_ claim: Bool?) { self = claim.map(FlatValue.boolean) ?? .missing }
}
