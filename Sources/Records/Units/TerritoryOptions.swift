public import AdministrativeUnits

/// What a person says of the territories that documents name, where the documents do not say it.
public struct TerritoryOptions: Hashable, Sendable {
  /// The list that holds, in the place of the one that was valid at the document's date.
  public var asOf: Snapshot?
  /// The province that districts and communes lie in, in the place of the issuing body's; one that
  /// the list does not have resolves nothing.
  public var province: String?

  /// Options from their parts.
  public init(asOf: Snapshot? = nil, province: String? = nil) {
    self.asOf = asOf
    self.province = province
  }
}
