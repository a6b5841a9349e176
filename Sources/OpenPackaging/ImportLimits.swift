/// How much a file may ask for. Files come from anyone: everything that grows with the input is
/// bounded here, and a file that goes over a bound is refused with a clear error.
///
/// The defaults pass a plan of 100,000 rows (a main part of 122 MB, 51 times its zipped size).
public struct ImportLimits: Hashable, Sendable {
  /// Bytes of the file itself.
  public var fileBytes = 256 << 20
  /// Entries of the archive.
  public var entries = 10_000
  /// Bytes of one part, expanded.
  public var partBytes = 1 << 30
  /// Bytes of all parts that are read, expanded.
  public var totalBytes = 2 << 30
  /// Expanded size over zipped size of one part; parts under a megabyte may have any.
  public var expansionRatio = 400
  /// Depth of XML elements, at most 255: libxml2 refuses more.
  public var xmlDepth = 250
  /// Rows of one table.
  public var rows = 2_000_000
  /// Columns of one table; Word itself stops at 63.
  public var columns = 1_000
  /// Cells of the whole document.
  public var cells = 20_000_000

  /// The defaults.
  public init() {}
}
